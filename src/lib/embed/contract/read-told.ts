import { openEnvelope } from './envelope.ts';
import { LEAST_HEIGHT, MOST_HEIGHT, type Told } from './messages.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.length < 4000;
const isNamed: Check = (value) => value === null || isText(value);
const areTexts: Check = (value) => Array.isArray(value) && value.length < 1000 && value.every(isText);
const isWhole: Check = (value) => Number.isInteger(value);
const isTrueOrFalse: Check = (value) => typeof value === 'boolean';

/** What each message tells, field by field; each field has one meaning in all messages. */
const FIELDS: { [Type in Told['type']]: Record<string, Check> } = {
	ready: { caps: areTexts, corpus: isText, mode: isText },
	height: { px: isWhole },
	open: { kind: isNamed, id: isNamed, excerptIds: areTexts },
	state: { query: isText },
	touch: {},
	follow: { url: isText },
	degraded: { reason: isText, recovered: isTrueOrFalse },
	ack: { re: isWhole, ok: isTrueOrFalse }
};

/**
 * What an embed tells, or null where any part of the message is not as the contract says. A height beyond the limits is brought within
 * them. What the texts say is the embed's word: a host that shows one treats it as text.
 *
 * @param eid the embed's own
 */
export function readTold(data: unknown, eid: string): Told | null {
	const fields = openEnvelope(data, eid);
	const type = fields?.['type'] as Told['type'];
	if (!fields || !Object.hasOwn(FIELDS, type)) return null;
	const told: Record<string, unknown> = { type };
	for (const [name, check] of Object.entries(FIELDS[type])) {
		if (!check(fields[name])) return null;
		told[name] = fields[name];
	}
	if (type === 'height') told['px'] = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, told['px'] as number));
	return told as Told;
}
