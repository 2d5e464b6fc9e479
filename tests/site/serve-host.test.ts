import { expect, it } from 'vitest';
import { serveHost } from './serve-host.ts';

it('embeds each address in a sandboxed frame, on an origin of its own', async () => {
	const host = await serveHost({ src: ['http://127.0.0.1:1/embed/?v=1&item="x"', 'http://127.0.0.1:1/'] });
	const page = await (await fetch(host.url)).text();
	await host.close();
	expect(host.origin).toMatch(/^http:\/\/localhost:\d+$/);
	expect(page).toContain('src="http://127.0.0.1:1/embed/?v=1&amp;item=&quot;x&quot;"');
	expect(page.match(/<iframe [^>]*sandbox="allow-scripts allow-popups"/g)).toHaveLength(2);
});

it('leaves the sandbox out, or empty, where asked to', async () => {
	const frame = async (sandbox: string | null) => {
		const host = await serveHost({ src: 'http://127.0.0.1:1/', sandbox });
		const page = await (await fetch(host.url)).text();
		await host.close();
		return /<iframe [^>]*>/.exec(page)?.[0] ?? '';
	};
	expect(await frame(null)).not.toContain('sandbox');
	expect(await frame('')).toContain('sandbox=""');
});
