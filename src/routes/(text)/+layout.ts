/** These pages are read: nothing in them needs a script. */
export const csr = false;

export const load = async () => ({ corpus: (await import('virtual:geodata/whole')).default });
