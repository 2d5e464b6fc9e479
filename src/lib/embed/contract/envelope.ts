import type { Envelope } from './messages.ts';

/** An object that nobody has looked into yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a message that is meant for one embed, or null for anything else. Messages are structured clones, in which no getter runs. */
export function openEnvelope(data: unknown, eid: string): Fields | null {
	const fields = data as Fields | null | undefined;
	return fields?.['ns'] === 'citemap' && fields['v'] === 1 && fields['eid'] === eid ? fields : null;
}

/** A message with its envelope. */
export const sealed = <T extends object>(message: T, eid: string): Envelope & T => ({ ns: 'citemap', v: 1, eid, ...message });
