/**
 * The name of a file by its content (RFC 6920), from a SHA-256 in hexadecimal: `ni:///sha-256;` and the digest in base64url. `ni` is
 * registered and valid wherever an IRI is asked for; `urn:sha256:` is not.
 */
export function digestUri(sha256: string): string {
	const bytes = sha256.match(/../g)!.map((pair) => String.fromCharCode(parseInt(pair, 16)));
	return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
