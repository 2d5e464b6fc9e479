/** A page that says what an embed says, as far as the host's script is to be tested: it draws nothing, and is alive at once. */

/**
 * The page. Its `live` follows `suspend` and `resume`; whatever it is told it writes into `told`, and tells `window.fakes` of a host of the same
 * origin.
 *
 * @param script what it does besides, with `tell(message)` at hand
 */
export function fakeEmbed(script = ''): string {
	return `<!doctype html><title>Fake</title><script>
const eid = new URLSearchParams(location.search).get('eid');
const tell = (message) => parent.postMessage({ ns: 'citemap', v: 1, eid, ...message }, '*');
addEventListener('message', ({ data }) => {
	tell({ type: 'told', data });
	// A map goes in the next task, and not at once.
	setTimeout(() => tell({ type: 'ack', re: data.seq, ok: true }), 30);
});
tell({ type: 'ready', caps: ['open'], corpus: '', mode: 'static' });
${script}
</script>`;
}
