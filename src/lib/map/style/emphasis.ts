import type { ExpressionSpecification } from 'maplibre-gl';

/** The emphasis of a feature's mark, which the map has set by the mark's id. */
export const emphasis: ExpressionSpecification = ['feature-state', 'emphasis'];

/** An opacity: `muted` where the mark steps back, else `normal`. */
export const faded = (muted: number, normal = 1): ExpressionSpecification => ['match', emphasis, 'muted', muted, normal];
