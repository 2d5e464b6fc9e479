import type { Draft } from '../../draft.ts';
import { problem, type Problem } from '../../problems.ts';

/** A translation is in another language than its quotation: the same words twice would stand for two. */
export function checkTranslations({ story, articles, excerpts }: Draft): Problem[] {
	const languages = new Map(articles.map(({ id, value }) => [id, value.language]));
	return excerpts.flatMap(({ id, value, spot }) => {
		const { translation } = value;
		const from = value.language ?? languages.get(value.article);
		const to = translation?.language ?? story[0]?.value.language;
		if (!translation || from === undefined || to === undefined || written(from) !== written(to)) return [];
		const details = { id, field: 'translation', found: `a translation into ${to} of words in ${from}`, expected: 'another language' };
		return [problem('TRANSLATION_SAME_LANGUAGE', spot('translation'), details)];
	});
}

/** The language and the script of a tag, whatever the region: Serbian is written in two scripts. */
function written(tag: string): string {
	const { language, script } = new Intl.Locale(tag).maximize();
	return `${language} ${script}`;
}
