/** A text as HTML has it, between tags and between the quotation marks of an attribute alike. */
export const asHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
