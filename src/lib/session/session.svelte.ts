import { tick, type Component } from 'svelte';
import { findItem, related, type Item } from '../corpus/queries.ts';
import type { Corpus, Position } from '../corpus/types.ts';
import { frameOf, isInView } from '../geometry/frame.ts';
import { boundsOf, type Size, type Square } from '../geometry/mercator.ts';
import { squareIn, zoomed } from '../geometry/world.ts';
import { everything, type Answer } from '../query/answer.ts';
import { asksNothing, type Query } from '../query/query.ts';
import { emphasiser } from '../scene/emphasis.ts';
import { hitTest } from '../scene/hit-test.ts';
import { buildScene, positionsOf } from '../scene/scene.ts';
import type { Scene, StoryData } from '../scene/types.ts';
import * as moves from '../view/moves.ts';
import type { Move } from '../view/moves.ts';
import type { Display, View } from '../view/view.ts';

/** What comes once something is opened or asked: the whole corpus, what shows its words, and what answers questions. */
export type Detail = {
	corpus: Corpus;
	ItemPanel: Component<{ found: Item; corpus: Corpus }>;
	parts: Readonly<Record<PartName, Component<PartProps>>>;
	ask: (query: Query) => Answer;
	/** What an item is called in the title of its page. */
	titleOf: (id: string) => string;
};

/** Parts of the page that stand as they were sent until something is opened or asked (see `SentPart.svelte`). */
export type PartName = 'StoryList' | 'SiteLinks' | 'LegendEntries';
export type PartProps = { corpus: Corpus; answer: Answer; scene: Scene; compact: boolean };

/** What draws those parts where the page is made. */
export type Printer = Pick<Detail, 'corpus' | 'parts'> & {
	/** The HTML of a component. */
	print: <Props extends Record<string, unknown>>(part: Component<Props>, props: Props, contexts: Map<unknown, unknown>) => string;
};

/** What a page gives a session. The session reads it anew whenever it changes. */
export type Page = {
	readonly story: StoryData;
	/** What the address says. */
	readonly view: View;
	/** Given where the page was opened with an item. */
	readonly detail: Detail | null;
	/** null in a browser, which keeps what was sent. */
	readonly printer: Printer | null;
	/** Puts a view into the address; resolves when it is shown. */
	show: (view: View, history: Move['history']) => Promise<void>;
	/** Rejects where it cannot be loaded; the next call tries again. */
	loadDetail: () => Promise<Detail>;
};

/** Where the reader is in the document, which a session only speaks to. */
export type ReadingPlace = {
	/** Something is about to be opened by `from`, where it is known. */
	leave: (from: Element | null) => void;
	/** A view is shown, and focus goes where its move says; `was` is what was open before. */
	arrive: (focus: Move['focus'], was: string | null) => void;
};

/** By what a mark is pointed at. */
export type Pointer = 'map' | 'text' | 'keyboard';

/**
 * The one state of an open story: what is open, pointed at, seen, asked and loaded. A link, a key, a tour or a page round an embed tell
 * it what to do; everything that is drawn reads it.
 */
export class Session {
	readonly #page: Page;
	#place: ReadingPlace | null = null;
	#pointed = $state.raw<{ id: string; by: Pointer } | null>(null);
	#seen = $state.raw<{ square: Square; screen: Size } | null>(null);
	#loaded = $state.raw<Detail | null>(null);
	#kept: Detail | null = null;
	#asSent = true;
	#missing = $state(false);
	/** Whether what shows items could not be loaded. */
	failed = $state(false);

	constructor(page: Page) {
		this.#page = page;
	}

	readonly story = $derived.by(() => this.#page.story);
	readonly view = $derived.by(() => this.#page.view);
	/** What shows open items, once any was asked for. */
	readonly detail = $derived.by(() => (this.#kept = this.#page.detail ?? this.#loaded ?? this.#kept));
	readonly printer = $derived.by(() => this.#page.printer);
	/** Whether the parts of the page that need no script stand as they were sent. Once drawn anew they stay so. */
	readonly asSent = $derived(
		(this.#asSent &&= !this.detail || !(this.#missing || this.view.open !== null || !asksNothing(this.view.query)))
	);
	/** Which marks answer what is asked; all, until there is what answers. */
	readonly answer = $derived(
		this.detail && !asksNothing(this.view.query) ? this.detail.ask(this.view.query) : everything(this.story.corpus, this.story.dates)
	);
	/** What is drawn. */
	readonly scene = $derived(buildScene(this.story, this.answer));
	/** What is open, in short. */
	readonly found = $derived(this.view.open === null ? undefined : findItem(this.story.corpus, this.view.open));
	/** What is open, with all that its panel shows. */
	readonly item = $derived(this.detail && this.view.open !== null ? findItem(this.detail.corpus, this.view.open) : undefined);
	/** How a mark stands out, by its id. */
	readonly emphasisOf = $derived(
		emphasiser(this.found?.item.id ?? null, this.#pointed?.id ?? null, (id) => related(this.story.corpus, id))
	);
	/** The part of the world to show: where the reader went, or else the story's first view, wide enough for what is open. */
	readonly goal = $derived(
		this.view.camera
			? squareIn(this.scene.world, this.view.camera)
			: frameOf(this.scene.world, this.found ? this.#positionsOf(this.found.item.id) : [])
	);

	/** The mark that is pointed at or focused. */
	get pointed(): string | null {
		return this.#pointed?.id ?? null;
	}

	/** Whoever knows the document says so here; returns what takes it away again. */
	attach(place: ReadingPlace): () => void {
		this.#place = place;
		return () => (this.#place = null);
	}

	/** Tells what the map shows now: a square of the world on a screen of CSS pixels. */
	see(square: Square, screen: Size): void {
		this.#seen = { square, screen };
	}

	/** Points at a mark, or at none. Focus that a click takes from one mark does not take away what the pointer means. */
	point(id: string | null, by: Pointer): void {
		if (id === null && by === 'keyboard' && this.#pointed?.by === 'map') return;
		this.#pointed = id === null ? null : { id, by };
	}

	/** The mark at `[x, y]` in CSS pixels from the map's top left corner, or null. */
	markAt(at: readonly [number, number]): string | null {
		return this.#seen && hitTest(this.scene, this.#seen.square, this.#seen.screen, at);
	}

	/** Opens what a pointer picked, and closes what is open where it picked nothing. */
	async pick(id: string | null): Promise<void> {
		if (id !== null) await this.open(id);
		else if (this.view.open !== null) await this.close();
	}

	/** Opens anything in the story; `from` is the link that was followed. */
	async open(id: string, from: Element | null = null): Promise<void> {
		if (this.view.open === null) this.#place?.leave(from);
		const seen = this.#seen;
		const inView = seen !== null && this.#positionsOf(id).every((at) => isInView(seen.square, seen.screen, at));
		await this.prepare();
		await this.#make(moves.open(this.view, id, inView));
	}

	close(): Promise<void> {
		return this.#make(moves.close(this.view));
	}

	async narrow(change: Partial<Query>): Promise<void> {
		await this.prepare();
		await this.#make(moves.narrow(this.view, change));
	}

	/** Moves the map to a square; null is the story's first view. */
	moveTo(square: Square | null): Promise<void> {
		return this.#make(moves.moveTo(this.view, square && boundsOf(square)));
	}

	/** Comes closer by steps of two, or goes farther away by negative ones. */
	zoom(steps: number): Promise<void> {
		return this.moveTo(zoomed(this.#seen?.square ?? this.goal, steps, this.scene.world));
	}

	arrange(panes: View['panes']): Promise<void> {
		return this.#make(moves.arrange(this.view, panes));
	}

	display(change: Partial<Display>): Promise<void> {
		return this.#make(moves.display(this.view, change));
	}

	/** Draws anew what was sent, where it is not in the document: something took the page apart before scripts ran. */
	redraw(): Promise<void> {
		this.#missing = true;
		return this.prepare();
	}

	/** Brings what shows items and answers questions. Where it fails, `failed` says so and nothing else is lost. */
	async prepare(): Promise<void> {
		if (this.detail) return;
		try {
			this.#loaded = await this.#page.loadDetail();
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}

	async #make({ view, history, focus }: Move): Promise<void> {
		const was = this.view.open;
		if (focus !== 'none') this.#pointed = null;
		if (view !== this.view) await this.#page.show(view, history);
		await tick();
		this.#place?.arrive(focus, was);
	}

	/** Where the marks of an item stand: its own, or those that rest on it. */
	#positionsOf(id: string): Position[] {
		const own = positionsOf(this.scene, [id]);
		return own.length > 0 ? own : positionsOf(this.scene, related(this.story.corpus, id));
	}
}
