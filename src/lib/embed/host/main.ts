import { followLinks, markCurrent } from './article.ts';
import { Embed } from './element.ts';
import { Pool } from './pool.ts';
import { Reading } from './reading.ts';

// The script that a host page may load: it defines the element, and lets the article round an embed drive the map.

if (!customElements.get('citemap-embed')) {
	const reading = new Reading();
	Embed.pool = new Pool();
	Embed.heard = (embed, told) => {
		if (told.type === 'touch') reading.touch(embed);
		markCurrent(embed, told);
	};
	addEventListener('message', (event) => {
		for (const embed of Embed.all) embed.receive(event);
	});
	customElements.define('citemap-embed', Embed);
	followLinks();
	reading.follow();
}
