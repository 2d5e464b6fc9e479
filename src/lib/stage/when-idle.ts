/** Milliseconds after which nobody waits any longer: a frame on another site's page may never be idle. */
const LONGEST = 1500;

/** Calls once when the page has nothing else to do, or has waited long enough. In the browser only. */
export function whenIdle(call: () => void): void {
	if ('requestIdleCallback' in window) window.requestIdleCallback(call, { timeout: LONGEST });
	else setTimeout(call, 200);
}
