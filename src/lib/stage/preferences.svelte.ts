/** What the reader's system asks for, kept current while in use. All are false until the page is alive. */
export class Preferences {
	dark = $state(false);
	reducedMotion = $state(false);
	/** Whether the page is in a hidden tab. */
	hidden = $state(false);

	/** Starts following; returns a function that stops following. */
	follow(): () => void {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const motion = matchMedia('(prefers-reduced-motion: reduce)');
		const read = () => {
			this.dark = dark.matches;
			this.reducedMotion = motion.matches;
			this.hidden = document.hidden;
		};
		read();
		dark.addEventListener('change', read);
		motion.addEventListener('change', read);
		document.addEventListener('visibilitychange', read);
		return () => {
			dark.removeEventListener('change', read);
			motion.removeEventListener('change', read);
			document.removeEventListener('visibilitychange', read);
		};
	}
}
