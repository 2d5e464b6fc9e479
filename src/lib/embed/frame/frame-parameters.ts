import { isEid, NO_EID } from '../contract/messages.ts';

/** What an embed knows of the page round it. */
export type FrameParameters = {
	/** The embed's name in messages. */
	eid: string;
	/** Whether the host gave that name: then a script of the host says which embeds have a live map. */
	named: boolean;
	/** The origin whose commands count; null where the address gives none, and no commands do. */
	origin: string | null;
	/** What WordPress gives the frames that it places, to know their messages by. */
	secret: string | null;
};

/** Reads an embed's own address. Of another version of the contract nothing but the heights is sent, and no command counts. */
export function readFrame({ searchParams, hash }: URL): FrameParameters {
	const eid = searchParams.get('eid');
	const [v, origin] = [searchParams.get('v') ?? '1', searchParams.get('origin')];
	return {
		eid: isEid(eid) ? eid : NO_EID,
		named: isEid(eid),
		origin: v === '1' && origin !== null && isOrigin(origin) ? origin : null,
		secret: /^#\?secret=([\w-]{1,64})$/.exec(hash)?.[1] ?? null
	};
}

/** Whether a text is an origin as browsers write it: no pattern, no path, and never `null`, which all sandboxed frames share. */
function isOrigin(text: string): boolean {
	if (!/^https?:/.test(text)) return false;
	try {
		return new URL(text).origin === text;
	} catch {
		return false;
	}
}
