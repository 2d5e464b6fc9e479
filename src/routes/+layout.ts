import story from 'virtual:geodata';

export const prerender = true;
export const trailingSlash = 'always';

export const load = () => ({ story });
