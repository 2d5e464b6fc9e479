/**
 * A country's name on a map whose story is told in a language (BCP 47): the basemap's own in English, else that of the CLDR, which `Intl`
 * carries; the English one where the CLDR has none.
 */
export function countryName({ code, name }: { code: string; name: string }, tag: string): string {
	if (/^en(-|$)/i.test(tag) || !/^[A-Z]{2}$/.test(code)) return name;
	return new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }).of(code) ?? name;
}
