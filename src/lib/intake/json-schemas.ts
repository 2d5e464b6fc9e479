import { z } from 'zod';
import { marksSchema, vocabularySchema } from './mark-schemas.ts';
import { actorsSchema, articleSchema, lockSchema, placesSchema, storySchema } from './schema.ts';

/** JSON Schemas for editors, by file name in `geodata/schema/`, as `npm run geodata schema` writes the files. */
export function jsonSchemas(): Map<string, string> {
	const schemas = {
		story: storySchema,
		places: placesSchema,
		actors: actorsSchema,
		article: articleSchema,
		marks: marksSchema,
		vocabulary: vocabularySchema,
		lock: lockSchema
	};
	return new Map(
		Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema), null, '\t')}\n`])
	);
}
