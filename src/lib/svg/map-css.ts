import { SCREEN_SIDES } from '../scene/label.ts';
import { CAPTIONS_FROM, WIDER } from '../scene/caption.ts';
import { ARC, AREA, BORDER, CAPTION, HOLLOW, LABEL, MUTED, RIVER, STRAND } from '../scene/line-styles.ts';
import { MARK_SCALE } from '../scene/mark-scale.ts';

/**
 * The scene's widths, dashes, opacities and sizes, as the style sheet `virtual:map.css`: custom properties, and the steps that depend on
 * the size of the map, which is the container `stage`. Components say where each property belongs.
 */
export function mapCss(): string {
	const properties = {
		'arc-width': `${ARC.width}px`,
		'arc-broken': `${ARC.broken}px`,
		'arc-strong': `${ARC.strong}px`,
		'arc-casing': `${ARC.casing}px`,
		'arc-casing-opacity': ARC.casingOpacity,
		...dash('arc', ARC.dash),
		'arc-hollow': HOLLOW,
		'strand-width': `${STRAND.width}px`,
		'strand-lit': `${STRAND.lit}px`,
		'strand-strong': `${STRAND.strong}px`,
		'muted-arc': MUTED.arc,
		'muted-event': MUTED.event,
		'muted-place': MUTED.place,
		...Object.fromEntries(Object.entries(CAPTION.looks).map(([look, { size }]) => [`caption-${look}`, `${size}px`])),
		area: AREA.normal,
		'muted-area': AREA.muted,
		'strong-area': AREA.strong,
		'border-width': `${BORDER.width}px`,
		...dash('border', BORDER.dash),
		'river-width': `${RIVER.width}px`,
		...Object.fromEntries(
			Object.entries(LABEL).flatMap(([kind, { size, weight, halo, spacing }]) => [
				[`${kind}-size`, `${size}px`],
				[`${kind}-weight`, weight],
				// Half of a stroke lies inside the letters.
				[`${kind}-halo`, `${2 * halo}px`],
				[`${kind}-spacing`, `${spacing}em`]
			])
		)
	};
	const declarations = Object.entries(properties).map(([name, value]) => `--${name}:${value}`);
	return [
		`:root{${declarations.join(';')}}`,
		...MARK_SCALE.map(([side, scale]) => from(side, `.map-square{--scale:${scale}}`)),
		...MARK_SCALE.map(([, scale]) => `.map-square.scale-${scale * 100}{--scale:${scale}}`),
		// A name, or a place with its name, until the screen is known.
		'.map-square .never,.map-square [class*="from-"]{display:none}',
		...SCREEN_SIDES.map((side) => from(side, `.map-square .from-${side}{display:inline}`)),
		...CAPTIONS_FROM.map(
			([width]) =>
				`@container ${MAP} (min-width:${width}px) and (min-aspect-ratio:${WIDER}){.map-square .from-width-${width}{display:inline}}`
		)
	].join('\n');
}

const dash = (name: string, [on, off]: readonly [number, number]) => ({ [`${name}-dash-on`]: on, [`${name}-dash-off`]: off });

/** The container with the size of the map, named in `StageFrame.svelte`. */
const MAP = 'stage';

/** A rule for maps whose shorter side has so many pixels or more. */
const from = (side: number, rule: string): string =>
	side === 0 ? rule : `@container ${MAP} (min-width:${side}px) and (min-height:${side}px){${rule}}`;
