/** Where the site will be served, as far as the build is told: SITE, the whole address, and BASE, the folder of the host alone. */

/**
 * The address of the site from SITE, with a slash at its end; null where SITE is not set. Throws where SITE is no address that a site can
 * have.
 * @param {Record<string, string | undefined>} environment
 * @returns {string | null}
 */
export function siteAddress({ SITE }) {
	if (!SITE) return null;
	const url = URL.canParse(SITE) ? new URL(SITE) : null;
	const wrong = !url
		? 'is no address'
		: !/^https?:$/.test(url.protocol)
			? `begins with ${url.protocol}`
			: url.username || url.password
				? 'has a user name'
				: url.search || url.hash
					? 'has more than a path'
					: null;
	if (!url || wrong)
		throw new Error(`SITE is "${SITE}", which ${wrong}: give the address of the site, such as https://maps.example.org/folder`);
	return url.href.replace(/\/*$/, '/');
}

/**
 * The folder of the host from which the site is served: BASE, or else the path of SITE, without slashes at its ends. Throws where the two
 * differ.
 * @param {Record<string, string | undefined>} environment
 */
export function baseFolder(environment) {
	const site = siteAddress(environment);
	const trimmed = (/** @type {string} */ folder) => folder.split('/').filter(Boolean).join('/');
	const own = site === null ? null : trimmed(new URL(site).pathname);
	const base = environment['BASE'] ? trimmed(environment['BASE']) : own;
	if (own !== null && base !== own) throw new Error(`BASE is "${environment['BASE']}", and the path of SITE is "/${own}": leave BASE out`);
	return base ?? '';
}
