/** A newsroom's page that embeds the map: an HTML page on another origin, with the iframe and a record of the iframe's messages. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HostOptions = {
	/** What the iframe shows; several give several iframes. */
	src: string | string[];
	/** `null` leaves the attribute out. */
	sandbox?: string | null;
	allow?: string;
	height?: number;
	/** HTML after the iframes, such as the host's own script. */
	after?: string;
	/** Headers of the page, such as a policy. */
	headers?: Record<string, string>;
	/** Other pages of the host by their paths. */
	pages?: Record<string, string>;
};

declare global {
	interface Window {
		/** Messages as the host page saw them; `frame` is the number of the iframe that sent the message, or -1. */
		received: { origin: string; data: unknown; frame: number }[];
	}
}

export type Host = { url: string; origin: string; close: () => Promise<void> };

/** `localhost` where the site is at 127.0.0.1: another site, not only another port, as a newsroom's page would be. */
export async function serveHost(options: HostOptions): Promise<Host> {
	const pages = new Map([['/', hostPage(options)], ...Object.entries(options.pages ?? {})]);
	const server = createServer((request, response) => {
		const page = pages.get(request.url?.replace(/\?.*/, '') ?? '');
		response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html;charset=utf-8', ...options.headers });
		response.end(page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	return {
		url: `${origin}/`,
		origin,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function hostPage({ src, sandbox = 'allow-scripts allow-popups', allow, height = 560, after = '' }: HostOptions): string {
	const attributes = [
		'width="100%"',
		`height="${height}"`,
		...(sandbox === null ? [] : [`sandbox="${escape(sandbox)}"`]),
		...(allow === undefined ? [] : [`allow="${escape(allow)}"`])
	].join(' ');
	const frames = [src].flat().map((url, i) => `<iframe id="frame-${i}" title="Map ${i}" src="${escape(url)}" ${attributes}></iframe>`);
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>Host</title>
		<link rel="icon" href="data:," />
		<script>
			window.received = [];
			addEventListener('message', ({ origin, data, source }) => {
				const frame = [...document.querySelectorAll('iframe')].findIndex((each) => each.contentWindow === source);
				received.push({ origin, data, frame });
			});
		</script>
	</head>
	<body>
		<p>Text of the article.</p>
		${frames.join('\n\t\t')}
		${after}
	</body>
</html>
`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
