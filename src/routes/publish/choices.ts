import { HEIGHTS } from '$lib/view/embed-code.ts';

/** What the page on which an embed is made keeps in its address, beside the view that the embed shows. */
export type Choices = {
	/** The mock article: a phone, a column of text, or the width of a page. */
	width: 'phone' | 'column' | 'wide';
	/** What is copied: the frame alone, the helper's element, or links for the sentences of the article. */
	code: 'frame' | 'helper' | 'links';
	/** Whether the embed keeps the story as it is now. */
	frozen: boolean;
	/** Of the frame, in CSS pixels. */
	height: number;
};

/** The width of a mock article's text in CSS pixels. */
export const WIDTHS = { phone: 358, column: 640, wide: 1000 } as const;
export const CODES = ['frame', 'helper', 'links'] as const;

export const FIRST_CHOICES: Choices = { width: 'column', code: 'frame', frozen: false, height: HEIGHTS.usual };

/** Reads the choices from a query string; what is unknown or damaged is as at first. */
export function parseChoices(parameters: URLSearchParams): Choices {
	const [width, code, height] = ['width', 'code', 'height'].map((name) => parameters.get(name));
	return {
		width: (Object.keys(WIDTHS) as Choices['width'][]).find((each) => each === width) ?? FIRST_CHOICES.width,
		code: CODES.find((each) => each === code) ?? FIRST_CHOICES.code,
		frozen: parameters.get('frozen') === '1',
		height: /^\d{1,4}$/.test(height ?? '') ? withinLimits(Number(height)) : FIRST_CHOICES.height
	};
}

/** The choices as they stand in a query string, without those that are as at first: `''`, or `a=b&c=d`. */
export function formatChoices({ width, code, frozen, height }: Choices): string {
	const pairs = { width, code, frozen: frozen ? '1' : '0', height: String(height) };
	const first = { ...FIRST_CHOICES, frozen: '0', height: String(FIRST_CHOICES.height) };
	return Object.entries(pairs)
		.filter(([name, value]) => value !== first[name as keyof Choices])
		.map((pair) => pair.join('='))
		.join('&');
}

/** A height that a frame may have. */
export const withinLimits = (height: number): number => Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.round(height)));
