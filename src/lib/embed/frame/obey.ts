import { PARAMETERS } from '../../view/parameters.ts';
import * as moves from '../../view/moves.ts';
import { formatView, parseView } from '../../view/url.ts';
import type { Session } from '../../session/session.svelte.ts';
import type { Command } from '../contract/messages.ts';
import type { Presence } from './presence.ts';
import type { Walk } from './walk.ts';

/** The names of the view's parameters. */
export const PARAMETER_NAMES: ReadonlySet<string> = new Set(Object.values(PARAMETERS).map(({ name }) => name));

/** What commands act on. */
export type Acted = { session: Session; walk: Walk; presence: Presence };

/** Whether a command changes the view, and so the address. */
export const changesView = ({ type }: Command): boolean => type === 'set' || type === 'open';

/**
 * Carries a command out, by what a reader could do too. Resolves when that is shown, with whether it could be: a load that fails is told to
 * the reader.
 */
export async function obey(command: Command, { session, walk, presence }: Acted): Promise<boolean> {
	switch (command.type) {
		case 'set':
			walk.pause();
			await session.take(withParameters(session, command.state));
			return !session.failed;
		case 'open':
			walk.pause();
			await openItem(session, command.id, command.focus ?? false);
			return !session.failed;
		case 'focus':
			session.point(command.id, 'text');
			return true;
		case 'play':
			walk.play();
			return true;
		case 'pause':
			walk.pause();
			return true;
		case 'suspend':
		case 'resume':
			await presence.command(command.type === 'suspend');
			return true;
		case 'ping':
			return true;
	}
}

/** Opens an item where the map shows all of it; the focus of the keyboard moves there only where that is asked for. */
async function openItem(session: Session, id: string | null, focus: boolean): Promise<void> {
	if (id !== null && focus) return session.open(id);
	await session.take(id === null ? moves.close(session.view).view : moves.open(session.view, id, false).view);
}

function withParameters({ view }: Session, state: Readonly<Record<string, string | null>>) {
	const parameters = new URLSearchParams(formatView(view));
	for (const [name, value] of Object.entries(state)) {
		if (value === null) parameters.delete(name);
		else parameters.set(name, value);
	}
	return parseView(parameters);
}
