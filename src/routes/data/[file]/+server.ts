import { error } from '@sveltejs/kit';
import { DATA_FILES } from '$lib/exports/files.ts';
import { loadGeodata } from '$lib/geodata.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => DATA_FILES.map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params }) => {
	const file = DATA_FILES.find(({ name }) => name === params.file);
	if (!file) error(404);
	const { corpus, dates } = loadGeodata();
	return new Response(file.write(corpus, dates), { headers: { 'content-type': file.type } });
};
