/**
 * What a frame may do: run its scripts in an origin of its own, open a source in a new tab, fill the screen, and copy a quotation. Never
 * `allow-same-origin`: on the host's own domain that would be no sandbox.
 */
export const SANDBOX = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'].join(' ');
export const ALLOW = ['fullscreen', 'clipboard-write'].join('; ');
