import { publishCorpus } from '$lib/corpus/publish';
import { loadGeodata } from '$lib/geodata.server';

export const prerender = true;

export const GET = () => new Response(publishCorpus(loadGeodata().corpus), { headers: { 'content-type': 'application/json' } });
