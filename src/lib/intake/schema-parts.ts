import { z } from 'zod';
import { ID_PATTERN } from '../corpus/ids.ts';
import type { Correction, DateBasis } from '../corpus/types.ts';

// The pieces that the shapes of the files are made of. Nothing that ships to the browser imports this file: zod stays at build time.

export const id = z.string().regex(ID_PATTERN).meta({ description: 'Unique across the whole corpus, whatever the case.' });
export const ref = z.string().min(1);
export const text = z.string().regex(/\S/);
export const verbatim = text.meta({ description: 'Verbatim: exactly as in the original, typos and typography included.' });
export const language = z
	.string()
	.max(64)
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { abort: true })
	.refine(isLanguage, 'expected a BCP 47 tag that is well-formed')
	.meta({ description: 'BCP 47 tag.' });
export const digest = z
	.string()
	.regex(/^[0-9a-f]{64}$/)
	.meta({ description: 'SHA-256, lower-case hexadecimal.' });
export const date = z.string().min(1).max(64).meta({ description: 'EDTF (ISO 8601-2), in one of the forms of geodata/README.md.' });
export const longitude = z.number().min(-180).max(180);
export const latitude = z.number().min(-90).max(90);
export const speaker = z.union([ref, z.tuple([ref], ref)]);
export const actors = z.tuple([ref], ref).meta({ description: 'Ids of actors; at least one.' });

export const dateBasis = z.strictObject({
	kind: z.enum(['stated', 'inferred', 'none']).meta({ description: 'none only where the date is null.' }),
	phrase: verbatim.nullable(),
	reason: text.nullable()
}) satisfies z.ZodType<DateBasis>;

const correction = z.strictObject({
	date: z.iso.date().meta({ description: 'The day of the correction.' }),
	change: text.meta({ description: 'What was corrected.' }),
	reason: text.meta({ description: 'Why.' })
}) satisfies z.ZodType<Correction>;

export const kept = {
	aliases: z.array(id).optional().meta({ description: 'Ids that it had before; links with them still lead to it.' }),
	log: z.tuple([correction], correction).optional().meta({ description: 'Corrections, the newest last.' })
};

export const bounds = z.tuple([longitude, latitude, z.number().min(-180).max(540), latitude]);

/** Whether `Intl` takes a text for a language tag; `Intl` throws where a tag has parts that no tag can have. */
function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
