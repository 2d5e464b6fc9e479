import type { Plugin } from 'vite';
import { mapCss } from './src/lib/svg/map-css.ts';

const NAME = 'virtual:map.css';

/** What both renderers know of how marks are drawn, as a style sheet. */
export const mapStyles = (): Plugin => ({
	name: 'map-styles',
	resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
	load: (id) => (id === `\0${NAME}` ? mapCss() : null)
});
