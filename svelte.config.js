import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { baseFolder } from './scripts/site/address.mjs';
import { classNames } from './scripts/site/class-names.mjs';
import { writeChecksums } from './scripts/site/checksums.mjs';
import { contentVersion } from './scripts/site/content-version.mjs';
import { rootNotFound } from './scripts/site/not-found.mjs';
import { siteFolder, workingFolder } from './scripts/site/out.mjs';
import { addPictures } from './scripts/site/pictures.mjs';
import { precompress } from './scripts/site/precompress.mjs';

/** The folder of the built site. */
const out = siteFolder(process.env);

const site = adapter({ strict: true, pages: out });

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { cssHash: classNames(import.meta.dirname), runes: true },
	kit: {
		// The adapter's own compression takes three times as long as `precompress`.
		adapter: {
			...site,
			adapt: async (builder) => {
				await site.adapt(builder);
				rootNotFound(out, baseFolder(process.env));
				// Loaded here, since every tool reads this file and only the build builds.
				const { writeHelper } = await import('./scripts/site/helper.mjs');
				await writeHelper(out);
				await addPictures(out);
				await precompress(out);
				writeChecksums(out);
			}
		},
		outDir: workingFolder(out),
		version: { name: contentVersion(import.meta.dirname, process.env.GEODATA || 'geodata') },
		// The built site works from any folder of any host.
		paths: { relative: true },
		// Style sheets are small, and inside the page cost the first paint no round trip.
		inlineStyleThreshold: 50_000,
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Only the list of a large story goes on over pages of its own.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== '/(text)/marks/[page]')) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute in the pages: SvelteKit's own, on the live region that announces a new page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				// In a sandboxed frame MapLibre starts its worker from a data: URL.
				'worker-src': ['self', 'data:'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
