/** The embed in a stock Firefox: which sandboxes bring the map, what a hostile host can do, and the host's own script. Prints the count. */
import { serve } from '../../scripts/serve.ts';
import { SITE, corpus } from '../site/ferry.ts';
import { HOSTILE, messageOf } from '../site/hostile-messages.ts';
import { serveHost, type Host } from '../site/serve-host.ts';
import { Firefox, findFirefox } from './firefox.ts';

/** In milliseconds: WebGL without a graphics card takes seconds to start. */
const SOON = 60_000;

const found = findFirefox();
if (!found) {
	console.log('embed faults in Firefox: not tested, since there is no Firefox on this machine');
	process.exit(0);
}
const failures: string[] = [];
let survived = 0;
const firefox = await Firefox.start(found.command);
const site = await serve({ dir: SITE, port: 0 });
const bare = await serve({ dir: SITE, port: 0, cors: false });

/** Waits until an expression gives a text that matches; counts it as survived, or as failed with what it gave last. */
async function check(what: string, expected: RegExp, expression: string, frame?: number): Promise<void> {
	let last = '';
	for (const end = performance.now() + SOON; performance.now() < end; await new Promise((rest) => setTimeout(rest, 200))) {
		last = await firefox.evaluate(expression, frame).catch((error: Error) => error.message);
		if (expected.test(last)) return void survived++;
	}
	failures.push(`${what}: ${last}`);
}

async function onHost(options: Parameters<typeof serveHost>[0], use: (host: Host) => Promise<void>): Promise<void> {
	const host = await serveHost(options);
	await firefox.goto(host.url);
	await use(host);
	await firefox.goto('about:blank');
	await host.close();
}

const HEARD = `JSON.stringify(received.filter(({ data }) => data.ns === 'citemap').map(({ frame, data }) => [frame, data.type, data.re ?? 0]))`;
/** Where Firefox has no WebGL the drawn map is right. */
let best = 'live';
const WORDS = `String(document.querySelectorAll('#reader .exact').length)`;

await onHost({ src: [] }, async () => {
	if ((await firefox.evaluate(`String(document.createElement('canvas').getContext('webgl2') !== null)`)) === 'true') return;
	best = 'drawn';
	console.log('Firefox has no WebGL here, so the live map is not tested there');
});
for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-popups', 'allow-scripts allow-same-origin'])
	await onHost({ src: `${site.url}embed/`, sandbox }, () =>
		check(`a map in sandbox ${sandbox}`, new RegExp(`^${best}$`), `document.querySelector('.stage').dataset.map`, 0)
	);
const least = new RegExp(`^(${Array.from({ length: 40 }, (_, i) => corpus.excerpts.length + i).join('|')})$`);
await onHost({ src: `${site.url}embed/`, sandbox: '' }, () => check('readable in an empty sandbox', least, WORDS, 0));
await onHost({ src: `${bare.url}embed/` }, () => check('readable without CORS', least, WORDS, 0));

await onHost({ src: [] }, async ({ origin }) => {
	const src = `${site.url}embed/?static=1&eid=e1&origin=${encodeURIComponent(origin)}`;
	await firefox.evaluate(
		`(() => { const frame = document.createElement('iframe'); frame.setAttribute('sandbox', 'allow-scripts'); frame.src = ${JSON.stringify(src)}; document.body.append(frame); return ''; })()`
	);
	await check('the embed tells that it is alive', /"ready"/, HEARD);
	let seq = 0;
	for (const [what, sent] of HOSTILE) {
		await firefox.evaluate(`(frames[0].postMessage(${JSON.stringify(sent(seq))}, '*'), '')`);
		seq += 10;
		await firefox.evaluate(`(frames[0].postMessage(${JSON.stringify(messageOf(seq, { type: 'ping' }))}, '*'), '')`);
		// Nothing but answers to what is allowed.
		await check(what, new RegExp(`^(?!.*"open")(?!.*"ack",\\d*[1-9][,\\]]).*"ack",${seq}\\]`), HEARD);
	}
	await firefox.evaluate(`(frames[0].postMessage(${JSON.stringify(messageOf(seq + 10))}, '*'), '')`);
	await check('the host itself is obeyed', /"open"/, HEARD);
});

await onHost(
	{
		src: [],
		after: `<script src="${site.url}embed/v1.0.0.js"></script><p><a id="link" href="${site.url}place/riga/">Riga</a></p>
			<citemap-embed src="${site.url}embed/?static=1" title="Map"></citemap-embed>`
	},
	async () => {
		await check('the element follows the height', /^(?!560)[3-9]\d\d$/, `String(document.querySelector('citemap-embed').offsetHeight)`);
		await firefox.evaluate(`(document.getElementById('link').click(), '')`);
		await check('a link of the article opens in the embed', /item=riga/, 'location.search', 0);
		await check('and is marked as current', /^true$/, `String(document.getElementById('link').hasAttribute('data-citemap-current'))`);
	}
);

await Promise.all([firefox.close(), site.close(), bare.close()]);
for (const failure of failures) console.log(failure);
console.log(`embed faults survived ${survived}/${survived + failures.length} (Firefox ${found.version})`);
process.exit(failures.length > 0 ? 1 : 0);
