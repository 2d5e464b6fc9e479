import type { Session } from '../../session/session.svelte.ts';
import type { Command, Told } from '../contract/messages.ts';
import type { FrameParameters } from './frame-parameters.ts';
import { Gate } from './gate.ts';
import { HeightTeller } from './height-teller.ts';
import { changesView, obey, PARAMETER_NAMES, type Acted } from './obey.ts';
import { followSize, naturalHeight } from './natural-height.ts';
import { Outbox } from './outbox.ts';
import { Pace, type Clock } from './pace.ts';
import { Presence } from './presence.ts';
import { tellReady, tellSession } from './tell-session.svelte.ts';
import { Walk } from './walk.ts';

/** Milliseconds in which touches are told once. */
const TOUCH = 500;

const CLOCK: Clock = { now: () => performance.now(), wait: (call, milliseconds) => setTimeout(call, milliseconds) };

export { readFrame } from './frame-parameters.ts';

/** What an embed's end of the line is made of. */
export type Embed = {
	session: Session;
	frame: FrameParameters;
	/** SHA-256 of the story's data. */
	corpus: string;
};

/** Connects an embed with the page round it; returns a function that ends this. In a frame only. */
export function connect({ session, frame, corpus }: Embed): () => void {
	const outbox = new Outbox(frame);
	const tell = (message: Told) => outbox.tell(message);
	const acted: Acted = { session, walk: new Walk(session), presence: new Presence(session) };
	const ends = [
		listen(frame, acted, tell),
		watchReader(acted, tell),
		watchHeight(session, tell),
		acted.presence.follow(frame.named && frame.origin !== null),
		() => acted.walk.pause()
	];
	tellReady(session, corpus, frame.origin !== null, tell);
	ends.push(tellSession(session, tell));
	return () => ends.forEach((end) => end());
}

function listen({ eid, origin }: FrameParameters, acted: Acted, tell: (message: Told) => void): () => void {
	const gate = new Gate({ eid, origin, host: window.parent, parameters: PARAMETER_NAMES, now: CLOCK.now });
	const pace = new Pace(CLOCK);
	const act = async (command: Command, re: number) => {
		const ok = await obey(command, acted).catch(() => false);
		tell(ok ? { type: 'ack', re, ok } : { type: 'ack', re, ok, error: 'failed' });
	};
	const receive = (event: MessageEvent) => {
		const command = gate.admit(event);
		if (!command) return;
		const run = () => void act(command, command.seq);
		if (changesView(command)) pace.take(run, () => tell({ type: 'ack', re: command.seq, ok: false, error: 'replaced' }));
		else run();
	};
	addEventListener('message', receive);
	return () => removeEventListener('message', receive);
}

/** The reader's own acts end a walk, and are told: a host that leads the map leaves it to the reader for a while. */
function watchReader({ walk }: Acted, tell: (message: Told) => void): () => void {
	let told = -Infinity;
	const touch = () => {
		walk.pause();
		if (CLOCK.now() - told < TOUCH) return;
		told = CLOCK.now();
		tell({ type: 'touch' });
	};
	const follow = ({ target, defaultPrevented }: Event) => {
		const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
		// A link with a target leads outside, also where a script opens it.
		if (link && (link.target !== '' || !defaultPrevented)) tell({ type: 'follow', url: link.href });
	};
	const touches = ['pointerdown', 'keydown'] as const;
	for (const type of touches) addEventListener(type, touch, { passive: true });
	addEventListener('click', follow);
	return () => {
		for (const type of touches) removeEventListener(type, touch);
		removeEventListener('click', follow);
	};
}

function watchHeight(session: Session, tell: (message: Told) => void): () => void {
	const teller = new HeightTeller((px) => tell({ type: 'height', px }), CLOCK);
	const resized = () => teller.resized();
	addEventListener('resize', resized);
	const end = followSize(document.body, (width, text) => teller.wish(naturalHeight(width, session.view.panes, text)));
	return () => {
		removeEventListener('resize', resized);
		end();
	};
}
