import type { HandleClientError } from '@sveltejs/kit';

/**
 * What cannot be loaded never takes the place of the page: SvelteKit's own error page would. A page that does not come alive stays as sent,
 * and a view that cannot be shown is told by the session, which can try again.
 */
export const handleError: HandleClientError = ({ error }) => {
	throw error;
};
