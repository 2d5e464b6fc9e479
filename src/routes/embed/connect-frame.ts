import type { Session } from '$lib/session/session.svelte.ts';
import { whenIdle } from '$lib/stage/when-idle.ts';

/**
 * Connects an embed with the page round it once there is time; returns a function that ends this. An embed that stands alone loads nothing for
 * this. Until the embed knows whether it is seen, its live map rests: of many on one page only those on the screen start.
 */
export function connectFrame(session: Session): () => void {
	if (window.parent === window) return () => {};
	let end: (() => void) | null = null;
	let ended = false;
	session.resting = true;
	const start = async () => {
		const [{ connect, readFrame }, { default: corpus }] = await Promise.all([
			import('$lib/embed/frame/connect.ts'),
			import('virtual:geodata/digest')
		]);
		const frame = readFrame(new URL(location.href));
		if (!ended) end = connect({ session, frame, corpus });
	};
	// Without this the embed is as any other page.
	whenIdle(() => void start().catch(() => (session.resting = false)));
	return () => {
		ended = true;
		end?.();
	};
}
