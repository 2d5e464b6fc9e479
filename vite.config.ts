import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { geodata } from './vite-geodata.ts';

export default defineConfig({
	plugins: [geodata(), sveltekit()],
	worker: { format: 'es' },
	build: { target: 'es2022' },
	test: { include: ['src/**/*.test.ts', 'tests/**/*.test.ts'], environment: 'node' }
});
