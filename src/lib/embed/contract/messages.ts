import type { KINDS } from '../../corpus/kinds.ts';

// The messages between an embed and the page round it, version 1. `docs/embed.md` tells the same to those who write host pages.

/** What every message says of itself: whose message it is, the version of the contract, and the embed that is meant. */
export type Envelope = { ns: 'citemap'; v: 1; eid: string };

export const REASONS = ['no-webgl', 'network', 'context-lost'] as const;
export const MODES = ['webgl', 'static', 'list'] as const;

/** Commands that an embed obeys, as `ready` names them. */
export const COMMANDS = ['set', 'open', 'focus', 'play', 'pause', 'suspend', 'resume', 'ping'] as const;

/** What an embed tells the page round it. */
export type Told =
	/** The embed is alive. `caps` are the commands that it obeys, none where its address names no host; `corpus` is the SHA-256 of the story. */
	| { type: 'ready'; caps: readonly string[]; corpus: string; mode: (typeof MODES)[number] }
	/** The height in CSS pixels at which nothing is cut: a whole number from `LEAST_HEIGHT` to `MOST_HEIGHT`. */
	| { type: 'height'; px: number }
	/** What is open, and the excerpts that it rests on; kind and id are null where the whole story is shown. */
	| { type: 'open'; kind: (typeof KINDS)[number] | null; id: string | null; excerptIds: readonly string[] }
	/** The query of an address that shows the same, `''` or `?…`. */
	| { type: 'state'; query: string }
	/** The reader has touched the frame, or pressed a key there. */
	| { type: 'touch' }
	/** The reader follows a link that leaves the frame. Only to be known: a host that went there would be led by whoever writes links. */
	| { type: 'follow'; url: string }
	/** The drawn map stands in for the live one, or `recovered`: the live map is back. */
	| { type: 'degraded'; reason: (typeof REASONS)[number]; recovered: boolean }
	/** The command `re` is carried out, or why it is not. */
	| { type: 'ack'; re: number; ok: boolean; error?: 'replaced' | 'failed' };

/** What the page round an embed may ask for: what a reader could click. */
export type Command =
	/** Parameters of the address with their values; null takes a parameter out. All others stay. */
	| { type: 'set'; state: Readonly<Record<string, string | null>> }
	/** Opens an item, or with null what is open is closed. `focus` moves the keyboard's focus there. */
	| { type: 'open'; id: string | null; focus?: boolean }
	/** Shows an item without opening it, as a pointer does; null ends that. */
	| { type: 'focus'; id: string | null }
	/** Opens one point of the story after the other, and stops. */
	| { type: 'play' | 'pause' }
	/** The live map gives way to the drawn one, and comes back. */
	| { type: 'suspend' | 'resume' }
	| { type: 'ping' };

export type FromHost = Envelope & { seq: number } & Command;

/** Heights of an embed in CSS pixels. */
export const LEAST_HEIGHT = 120;
export const MOST_HEIGHT = 4000;

/** The `eid` of an embed whose address gives none. */
export const NO_EID = '0';
export const isEid = (text: unknown): text is string => typeof text === 'string' && /^[a-z0-9]{1,32}$/.test(text);
