// A map in a React page. Save embed/v1.0.0.d.ts of the map's host beside this file, as citemap-embed.d.ts.
import { useEffect, useRef, type HTMLAttributes, type Ref } from 'react';
import type { CitemapDetails, CitemapEmbedElement } from './citemap-embed';

const HOST = 'https://maps.example.org/';
// The digest is that of embed/versions.json on the map's host.
const INTEGRITY = 'sha384-DIGEST';

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'citemap-embed': HTMLAttributes<CitemapEmbedElement> & { ref?: Ref<CitemapEmbedElement>; src: string; height?: number };
		}
	}
}

type Props = {
	/** What the map opens first, such as `item=ID&theme=dark`. */
	query?: string;
	/** What the map has open; a change opens something else. null is the whole story. */
	open?: string | null;
	title: string;
	height?: number;
	onOpen?: (detail: CitemapDetails['open']) => void;
};

export function Citemap({ query = '', open, title, height = 560, onOpen }: Props) {
	const map = useRef<CitemapEmbedElement>(null);

	useEffect(loadHelper, []);

	useEffect(() => {
		if (open !== undefined) void customElements.whenDefined('citemap-embed').then(() => map.current?.open(open));
	}, [open]);

	useEffect(() => {
		const element = map.current;
		if (!element || !onOpen) return;
		const told = ({ detail }: CustomEvent<CitemapDetails['open']>) => onOpen(detail);
		element.addEventListener('open', told);
		return () => element.removeEventListener('open', told as EventListener);
	}, [onOpen]);

	return (
		<citemap-embed ref={map} src={`${HOST}embed/${query && `?${query}`}`} title={title} height={height}>
			<a href={HOST}>{title}</a>
		</citemap-embed>
	);
}

/** Loads the helper once for all maps of the page. */
function loadHelper() {
	if (document.getElementById('citemap-helper')) return;
	const script = Object.assign(document.createElement('script'), {
		id: 'citemap-helper',
		type: 'module',
		src: `${HOST}embed/v1.0.0.js`,
		integrity: INTEGRITY,
		crossOrigin: 'anonymous'
	});
	document.head.append(script);
}
