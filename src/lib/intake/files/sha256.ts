import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes as lower-case hexadecimal; synchronous, in a browser as in Node. */
export function sha256(bytes: Uint8Array): string {
	return bytesToHex(digest(bytes));
}
