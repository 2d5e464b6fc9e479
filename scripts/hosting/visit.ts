/** An answer of a host, with its body as sent before compression. */
export type Answer = { status: number; headers: Headers; body: Uint8Array };

/** Milliseconds after which a host counts as silent. */
const PATIENCE = 20_000;

/**
 * Asks a host for an address as a sandboxed frame in a browser would, and follows no redirect. Rejects where no answer comes.
 *
 * @param address absolute
 */
export async function visit(address: string): Promise<Answer> {
	const response = await fetch(address, {
		redirect: 'manual',
		headers: { 'Accept-Encoding': 'br, gzip', Origin: 'null' },
		signal: AbortSignal.timeout(PATIENCE)
	});
	return { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
}
