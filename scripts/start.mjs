/** `npm start`: installs what is missing, builds the site, serves it. */
import { buildSite } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { siteFolder } from './site/out.mjs';
import { Steps } from './steps.mjs';

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(1);
}

const wanted = Number(process.env['PORT'] || 4173);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
	stop(`PORT is "${process.env['PORT']}": give a whole number from 1 to 65535.`);
}

const steps = new Steps();
await ensureInstalled(steps).catch((error) => stop(error.message));

if ((await buildSite(steps, 'Build')).code !== 0) stop('Nothing is served.');

// The import comes only now, since tsx, which runs TypeScript, may have been installed a moment ago.
const { tsImport } = await import('tsx/esm/api');
/** @type {typeof import('./serve.ts')} */
const { serve } = await tsImport('./serve.ts', import.meta.url);
const { url, port, close } = await serve({ port: wanted, orNext: true, dir: siteFolder(process.env) }).catch((error) =>
	stop(error.message)
);

if (port !== wanted) console.log(`Port ${wanted} is taken, so ${port} is used.`);
console.log(`Citemap is at ${url}\nCtrl-C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, async () => {
		await close();
		process.exit(0);
	});
}
