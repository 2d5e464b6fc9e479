/** A host that serves a built site with one fault. */
import { createServer, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.ts';

/** What a faulty host does otherwise; `path` is the path that was asked for. */
export type Fault = {
	/** Changes the request before the host sees it. */
	asked?: (headers: IncomingHttpHeaders) => void;
	/** Changes the answer before it is sent. */
	answered?: (path: string, answer: { status: number; headers: OutgoingHttpHeaders; after: string }) => void;
};

export async function spoiledHost(dir: string, { asked, answered }: Fault): Promise<{ url: string; close: () => Promise<void> }> {
	const site = await serve({ dir, port: 0 });
	const host = createServer((incoming, outgoing) => {
		asked?.(incoming.headers);
		const { url: path = '/', headers } = incoming;
		request({ host: '127.0.0.1', port: site.port, path, headers }, (response) => {
			const answer = { status: response.statusCode!, headers: { ...response.headers } as OutgoingHttpHeaders, after: '' };
			answered?.(path, answer);
			outgoing.writeHead(answer.status, answer.headers);
			response.on('data', (part: Buffer) => outgoing.write(part)).on('end', () => outgoing.end(answer.after));
		}).end();
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
		async close() {
			await new Promise<void>((resolve) => {
				host.close(() => resolve());
				host.closeAllConnections();
			});
			await site.close();
		}
	};
}
