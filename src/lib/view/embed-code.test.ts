import { expect, it } from 'vitest';
import { embedAddress, frameCode, helperCode, sentenceLink, sentenceMark } from './embed-code.ts';
import { FIRST_VIEW } from './view.ts';

const SITE = 'https://maps.example/story/';
const view = { ...FIRST_VIEW, open: 'riga', panes: 'map' as const };
const embed = { address: embedAddress(SITE, view, null), title: 'Map: who said "no" & <why>', height: 480 };

it('an embed shows a view of the story, as it is or frozen', () => {
	expect(embedAddress(SITE, FIRST_VIEW, null)).toBe('https://maps.example/story/embed/');
	expect(embedAddress(SITE, view, null)).toBe('https://maps.example/story/embed/?item=riga&view=map');
	expect(embedAddress(SITE, view, '0123456789ab')).toBe('https://maps.example/story/embed/at/0123456789ab/?item=riga&view=map');
});

it('the code of a frame is one element that no title can end', () => {
	expect(frameCode(embed))
		.toBe(`<iframe src="https://maps.example/story/embed/?item=riga&amp;view=map" title="Map: who said &quot;no&quot; &amp; &lt;why&gt;"
  loading="lazy" width="100%" height="480" style="border:0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>`);
});

it('the code of the helper names its digest, and is a link where no script comes', () => {
	const helper = { src: 'https://maps.example/story/embed/v1.0.0.js', integrity: 'sha384-AbC+/=' };
	expect(helperCode(embed, helper, 'https://maps.example/story/place/riga/?view=map&theme=dark'))
		.toBe(`<script type="module" src="https://maps.example/story/embed/v1.0.0.js"
  integrity="sha384-AbC+/=" crossorigin="anonymous"></script>
<citemap-embed src="https://maps.example/story/embed/?item=riga&amp;view=map" title="Map: who said &quot;no&quot; &amp; &lt;why&gt;" height="480">
  <a href="https://maps.example/story/place/riga/?view=map&amp;theme=dark">Map: who said &quot;no&quot; &amp; &lt;why&gt;</a>
</citemap-embed>`);
});

it('the article’s sentences are ordinary links, or paragraphs that name what they are about', () => {
	expect(sentenceLink(`${SITE}place/riga/`, 'Riga <3')).toBe('<a href="https://maps.example/story/place/riga/">Riga &lt;3</a>');
	expect(sentenceMark('riga', 'In Riga & round it')).toBe('<p data-citemap="riga">In Riga &amp; round it</p>');
});
