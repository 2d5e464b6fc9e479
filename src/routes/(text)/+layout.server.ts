import { loadGeodata } from '$lib/geodata.server';

/** These pages are read: nothing in them needs a script. */
export const csr = false;

export const load = () => loadGeodata();
