/** The configuration for Caddy, to be imported in a site block. */
import { BRIEFLY, ENDINGS, EVERYWHERE, IMMUTABLE, WRITTEN } from '../headers.ts';

const HOW = `#
#     maps.example.org {
#         root * /srv/citemap                     # the folder build/ of the project
#         import /etc/caddy/citemap.caddy         # this file
#     }
#
# Where the site is in a folder of its host, its files are in that folder below the root, and this line stands before the import:
#
#         vars citemap_folder /folder
#
# Only these hosts may embed the map, where that is wanted (without this line all may; it cannot be said in the pages):
#
#         header Content-Security-Policy "frame-ancestors 'self' https://news.example"`;

export function caddyFile(): string {
	const headers = Object.entries(EVERYWHERE).map(([name, value]) => `\t${name} "${value}"`);
	// Caddy itself knows the type of a page whose address ends in a slash.
	const types = [...ENDINGS].filter(([ending]) => ending !== 'html').map(([ending, type]) => typeOf(ending, type));
	return `${WRITTEN}
${HOW}

header {
${headers.join('\n')}
	# In the place of a name of the software.
	-Server
}

# What is missing is not kept: Cache-Control is for files that are there.
@citemap_named {
	path *${IMMUTABLE.path}*
	file
}
header @citemap_named Cache-Control "${IMMUTABLE.cacheControl}"
@citemap_other {
	not path *${IMMUTABLE.path}*
	file {
		try_files {path} {path}/index.html
	}
}
header @citemap_other Cache-Control "${BRIEFLY}"

${types.join('\n')}

# Caddy itself leads a folder without its slash on to the folder, but forgets what was asked.
@citemap_asked {
	not path */
	file {
		try_files {path}/index.html
	}
	expression {http.request.uri.query} != ""
}
redir @citemap_asked {http.request.uri.path}/?{http.request.uri.query} 308

# The .br or .gz beside each text.
file_server {
	precompressed br gzip
}

handle_errors {
	@citemap_missing expression {http.error.status_code} == 404
	rewrite @citemap_missing {http.vars.citemap_folder}/404.html
	file_server
}
`;
}

const typeOf = (ending: string, type: string) => `@citemap_${ending} path *.${ending}\nheader @citemap_${ending} Content-Type "${type}"`;
