import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import citemap from './eslint.layers.js';

export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'test-results/', 'playwright-report/', 'tests/fixtures/', 'docs/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		// Mistakes that the type checker does not see.
		rules: Object.fromEntries(
			[
				'no-async-promise-executor',
				'no-cond-assign',
				'no-constant-condition',
				'no-control-regex',
				'no-debugger',
				'no-empty',
				'no-fallthrough',
				'no-irregular-whitespace',
				'no-loss-of-precision',
				'no-misleading-character-class',
				'no-self-compare',
				'no-unsafe-finally',
				'no-useless-escape',
				'require-yield'
			].map((rule) => [rule, 'error'])
		)
	},
	{
		rules: {
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// `typeof import('x')` stays allowed: only that form names the type of a lazily loaded module.
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }]
		}
	},
	{
		files: ['src/**', 'static/**'],
		languageOptions: { globals: globals.browser }
	},
	{
		files: ['scripts/**', 'tests/**', '*.{js,ts}', 'src/**/*.server.ts', 'src/**/*.test.ts'],
		languageOptions: { globals: { ...globals.node, ...globals.browser } }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.{js,ts}'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			// Runes declare state and props with `let`, even where no code assigns again.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all', excludedRunes: ['$props', '$state', '$bindable'] }],
			'svelte/no-at-html-tags': 'error',
			// `style-src 'self'` blocks prerendered style attributes, and Chromium does not set such attributes again on hydration.
			'svelte/no-inline-styles': 'error'
		}
	},
	{
		// These rules need types: a promise that nobody waits for loses its error. Components take as long as all other files together, and are
		// looked at in `npm run test:deep`.
		files: [process.env.DEEP ? 'src/**/*.{ts,svelte}' : 'src/**/*.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
		}
	},
	{
		files: ['src/**'],
		plugins: { citemap },
		rules: { 'citemap/layers': 'error', 'citemap/monopolies': 'error', 'citemap/words': 'error' }
	},
	{
		files: ['src/lib/intake/**'],
		ignores: ['**/*.test.ts'],
		plugins: { citemap },
		rules: { 'citemap/anywhere': 'error' }
	},
	{
		files: ['src/**', 'scripts/**', 'tests/**', '*.ts'],
		plugins: { citemap },
		rules: { 'citemap/endings': 'error' }
	},
	{
		files: ['src/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					// `spot` may take a spread list: the path to a field has only a few steps.
					selector: ":matches(CallExpression, NewExpression):not([callee.property.name='spot']) > SpreadElement",
					message: 'Some 120,000 arguments overflow the stack, and a story decides how long a list is: add its members in a loop.'
				}
			]
		}
	},
	{
		files: ['src/lib/**'],
		rules: {
			'no-console': 'error',
			// Addresses come in as props: `resolve` is from $app/paths, which only routes may import.
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
);
