/** `npm run check-host -- URL` visits a deployed copy, and says what is missing there and what that breaks. */
import { parseArgs } from 'node:util';
import { checkHost, isBroken, tell } from './hosting/check-host.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { frozen: { type: 'string', multiple: true, default: [] } }
});
const [address] = positionals;
if (!address || !/^https?:/.test(address) || !URL.canParse(address)) {
	console.error('Give the address of the first page: npm run check-host -- https://maps.example.org/ [--frozen DIGITS]…');
	process.exit(2);
}
try {
	const found = await checkHost(address, values.frozen);
	console.log(tell(found));
	process.exitCode = isBroken(found) ? 1 : 0;
} catch (error) {
	const { message, cause } = error as Error;
	console.error(`${address} does not answer: ${cause instanceof Error ? cause.message : message}`);
	process.exitCode = 1;
}
