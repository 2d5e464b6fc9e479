/** The most live maps of a page: a browser keeps some sixteen, and the host may draw some of its own. */
const MOST_LIVE = 8;
/** How far from the screen an embed may be alive, in heights of the screen; how long the page rests before anything changes. */
const NEAR = '100%';
const REST = 100;

/** An embed, as far as the pool knows it. */
type Member = Element & {
	/** Tells the embed whether its live map rests; resolves once that is so. */
	rest: (rest: boolean) => Promise<unknown>;
};

/**
 * Which embeds of a page have a live map: those on the screen and near to it, the nearest first, never more than eight. A map comes only once
 * another has gone. All others show the drawn map.
 */
export class Pool {
	readonly #near = new Set<Member>();
	/** Embeds with a live map, or on their way to or from one; true for those on their way from one. */
	readonly #held = new Map<Member, boolean>();
	readonly #observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) this.#near[isIntersecting ? 'add' : 'delete'](target as Member);
			this.#settle();
		},
		{ rootMargin: NEAR }
	);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		// Where more are near than may be alive, which are nearest changes with each step.
		addEventListener('scroll', () => this.#near.size > MOST_LIVE && this.#settle(), { capture: true, passive: true });
	}

	/** An embed is alive, with a map that rests. */
	add(member: Member): void {
		this.remove(member);
		this.#observer.observe(member);
	}

	/** An embed is gone, and its map with it. */
	remove(member: Member): void {
		this.#observer.unobserve(member);
		this.#near.delete(member);
		this.#held.delete(member);
		this.#settle();
	}

	#settle(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#choose(), REST);
	}

	#choose(): void {
		const far = (member: Member) => {
			const { top, bottom } = member.getBoundingClientRect();
			return Math.abs(top + bottom - innerHeight);
		};
		const wanted = [...this.#near].sort((a, b) => far(a) - far(b)).slice(0, MOST_LIVE);
		for (const [member, leaving] of this.#held) {
			if (leaving || wanted.includes(member)) continue;
			this.#held.set(member, true);
			void member.rest(true).then(() => {
				if (this.#held.get(member)) this.#held.delete(member);
				this.#settle();
			});
		}
		for (const member of wanted) {
			if (this.#held.has(member) || this.#held.size >= MOST_LIVE) continue;
			this.#held.set(member, false);
			void member.rest(false);
		}
	}
}
