import type { Plugin } from 'vite';
import { mapCss } from './src/lib/svg/map-css.ts';

const NAME = 'virtual:map.css';

/** A style sheet for the drawn map, made of the values by which both renderers draw marks. */
export const mapStyles = (): Plugin => ({
	name: 'map-styles',
	resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
	load: (id) => (id === `\0${NAME}` ? mapCss() : null)
});
