import { error } from '@sveltejs/kit';
import { webFiles } from '$lib/exports/web/files.ts';
import { loadGeodata } from '$lib/geodata.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...filesOfSite().keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = filesOfSite().get(params.file);
	if (!file) error(404);
	return new Response(file.write(), { headers: { 'content-type': file.type } });
};

function filesOfSite() {
	const { corpus } = loadGeodata();
	return webFiles(corpus, __SITE__);
}
