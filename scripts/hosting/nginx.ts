/** The configuration for nginx, to be included in a `server` block. */
import { BRIEFLY, ENDINGS, EVERYWHERE, IMMUTABLE, WRITTEN } from '../headers.ts';

const HOW = `#
#     server {
#         server_name maps.example.org;
#         root /srv/citemap;                      # the folder build/ of the project
#         include /etc/nginx/citemap.conf;        # this file
#     }
#
# Where the site is in a folder of its host, its files are in that folder below the root, and this line stands before the include:
#
#         error_page 404 /folder/404.html;
#
# Only these hosts may embed the map, where that is wanted (without this line all may; it cannot be said in the pages):
#
#         add_header Content-Security-Policy "frame-ancestors 'self' https://news.example" always;`;

/** A value between quotation marks, in which nginx replaces what begins with a dollar sign. */
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

export function nginxFile(): string {
	const headers = Object.entries(EVERYWHERE).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
	const types = [...ENDINGS].map(([ending, type]) => `\t${quoted(type)} ${ending};`);
	return `${WRITTEN}
${HOW}

index index.html;
error_page 404 /404.html;
# Behind a proxy nginx does not know the address that readers see.
absolute_redirect off;

# The .gz beside each text. With the module ngx_brotli, \`brotli_static on;\` sends the smaller .br.
gzip_static on;
gzip_vary on;

types {
${types.join('\n')}
}
default_type "text/plain;charset=utf-8";

${headers.join('\n')}

# What is missing is not kept: Cache-Control is for files that are there.
set $citemap_kept ${quoted(BRIEFLY)};
if ($uri ~ ${quoted(IMMUTABLE.path)}) {
	set $citemap_kept ${quoted(IMMUTABLE.cacheControl)};
}
add_header Cache-Control $citemap_kept;
`;
}
