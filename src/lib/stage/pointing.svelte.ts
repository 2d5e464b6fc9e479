import type { Session } from '../session/session.svelte.ts';

/** Whether a click is plain: another button or a held key asks for the browser's own action, such as a new tab, a menu or a selection. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
	return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** Whether a click was made by hand at its coordinates, and not by a key or a screen reader on what has focus. */
function isByHand(event: MouseEvent): boolean {
	return event.detail > 0 && (event as PointerEvent).pointerType !== '';
}

/** What is at `[x, y]` in CSS pixels from the map's top left corner: the id of a mark, or of an area, or null. */
export type Under = Record<'mark' | 'area', (at: readonly [number, number]) => string | null>;

/**
 * What the pointer means on the map, live or drawn: the mark nearest to the pointer's own coordinates, not the mark whose link happens to
 * lie on top, and at a click not the mark that was pointed at before (a lifted finger points at nothing).
 */
export class Pointing {
	readonly #session: () => Session;
	readonly #ready: () => Promise<void>;
	readonly #under: () => Under | null;
	/** Set once a pointer came before anything said what it means: each further move does not ask for that again. */
	#came: Promise<void> | undefined;
	/** Where the pointer is, in CSS pixels from the map's top left corner. */
	at = $state.raw<[number, number] | null>(null);
	/** The area in which the pointer is, where it means no mark. An area is named and leaves all else as it is: it lies under half of a map. */
	area = $state.raw<string | null>(null);

	/** `under`: what is at a point of the map; null until `ready`, and where that fails. */
	constructor(session: () => Session, ready: () => Promise<void>, under: () => Under | null) {
		this.#session = session;
		this.#ready = ready;
		this.#under = under;
	}

	/** What is pointed at: a mark, or else an area. */
	get pointed(): string | null {
		return this.#session().pointed ?? this.area;
	}

	move(at: [number, number] | null): void {
		this.at = at;
		const under = this.#under();
		// The pointer may rest where it first came, before anything says what it means there.
		if (at && !under) this.#came ??= this.#ready().then(() => void (this.at && this.#under() && this.move(this.at)));
		const mark = (at && under?.mark(at)) ?? null;
		this.#session().point(mark, 'map');
		this.area = mark ? null : ((at && under?.area(at)) ?? null);
	}

	/** Picks what is at a point of the map; the mark `otherwise`, whose link was clicked, where nothing says what is there. */
	async pick(at: [number, number], otherwise?: string): Promise<void> {
		this.area = null;
		// A finger's first tap is also the first that the page knows of it.
		await this.#ready();
		const under = this.#under();
		const picked = under ? (under.mark(at) ?? under.area(at)) : otherwise;
		if (picked !== undefined) await this.#session().pick(picked);
	}

	/** The keyboard has brought focus to a mark, or taken focus away. */
	focus(id: string | null): void {
		if (id !== null) this.at = null;
		this.#session().point(id, 'keyboard');
	}

	/** Follows the pointer over the map while `drawn` says that the SVG map is the map; returns a function that stops following. */
	follow(stage: HTMLElement, drawn: () => boolean): () => void {
		const positionOf = ({ clientX, clientY }: MouseEvent): [number, number] => {
			const { left, top } = stage.getBoundingClientRect();
			return [clientX - left, clientY - top];
		};
		const onMap = ({ target }: Event) => drawn() && !(target as Element).closest('.corner, [role="status"]');
		const point = (event: PointerEvent) => {
			if (onMap(event)) this.move(event.type === 'pointerleave' ? null : positionOf(event));
		};
		const click = (event: MouseEvent) => {
			if (!onMap(event) || !isPlain(event) || !isByHand(event)) return;
			event.preventDefault();
			void this.pick(positionOf(event), (event.target as Element).closest<SVGElement>('[data-item]')?.dataset['item']);
		};
		const types = ['pointermove', 'pointerdown', 'pointerleave'] as const;
		for (const type of types) stage.addEventListener(type, point);
		stage.addEventListener('click', click);
		return () => {
			for (const type of types) stage.removeEventListener(type, point);
			stage.removeEventListener('click', click);
		};
	}
}
