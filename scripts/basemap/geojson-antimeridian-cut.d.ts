declare module 'geojson-antimeridian-cut' {
	import type { GeoJSON } from 'geojson';
	export default function cut<T extends GeoJSON>(object: T): T;
}
