import { tick } from 'svelte';
import type { Brief } from '../corpus/brief.ts';
import { counts, findItem, related } from '../corpus/queries.ts';
import type { Position } from '../corpus/types.ts';
import { frameOf, isInView } from '../geometry/frame.ts';
import { boundsOf, type Size, type Square } from '../geometry/mercator.ts';
import { squareIn, zoomed } from '../geometry/world.ts';
import { everything } from '../query/answer.ts';
import { asksNothing, type Query } from '../query/query.ts';
import { drawnOf, litWith } from '../scene/drawn.ts';
import { emphasiser } from '../scene/emphasis.ts';
import { buildScene, positionsOf } from '../scene/scene.ts';
import * as moves from '../view/moves.ts';
import type { Move } from '../view/moves.ts';
import type { Display, View } from '../view/view.ts';
import { viewOf, withItem, withStrands } from './open-item.ts';
import type { Detail, Page } from './page.ts';

/** The reader's place in the document, which a session tells what happens and never reads. */
export type ReadingPlace = {
	/** Something is about to be opened, by the link `from` where the link is known. */
	leave: (from: Element | null) => void;
	/** A view is shown; `focus` says where focus goes, `was` what was open before. */
	arrive: (focus: Move['focus'], was: string | null) => void;
};

/** So many marks take longer to draw than a letter to type. */
const MANY = 1000;

/** How long a reader who drags or types rests until the address follows, in milliseconds. */
const REST = 300;

/**
 * waiting: WebGL is not asked for; starting: WebGL is being loaded; live: WebGL draws; the other states say why WebGL does not draw.
 */
export type Renders = 'waiting' | 'starting' | 'live' | 'no-webgl' | 'network' | 'context-lost';

/** The means by which a mark is pointed at. */
export type Pointer = 'map' | 'text' | 'keyboard';

/**
 * The one state of an open story: what is open, pointed at, seen, asked and loaded. A link, a key, a tour or a page round an embed tell the
 * session what to do; everything that is drawn reads the session.
 */
export class Session {
	readonly #page: Page;
	#place: ReadingPlace | null = null;
	#pointed = $state.raw<{ id: string; by: Pointer } | null>(null);
	#seen = $state.raw<{ square: Square; screen: Size } | null>(null);
	#loaded = $state.raw<Detail | null>(null);
	#preparing: Promise<void> | null = null;
	#undone: Move | null = null;
	/** What is asked while the reader still drags or types; not yet in the address. */
	#draft = $state.raw<Partial<Query> | null>(null);
	#settling: ReturnType<typeof setTimeout> | undefined;
	/** The excerpt opened last from the panel of another item, and that item. */
	#within: { excerpt: string; item: string } | null = null;
	/** What the reader asks with, where that is not at hand: the filters, or on small screens the line of time. */
	pane = $state<'filters' | 'time' | null>(null);
	/** Whether the detail could not be loaded. */
	failed = $state(false);
	/** Whether the live map gives way to the drawn one, as in a frame that nobody sees. */
	resting = $state(false);
	/** Which map draws, and why the live one does not. */
	renders = $state<Renders>('waiting');

	constructor(page: Page) {
		this.#page = page;
	}

	readonly story = $derived.by(() => this.#page.story);
	readonly view = $derived.by((): View => {
		const { view } = this.#page;
		return this.#draft ? { ...view, query: { ...view.query, ...this.#draft } } : view;
	});
	/** The detail; null until an item is opened or a question is asked. From then on no part of the page stays as sent. */
	readonly detail = $derived.by(() => this.#page.detail ?? this.#loaded);
	/** As much of the story as is there. */
	readonly corpus = $derived<Brief>(this.detail?.corpus ?? this.story.corpus);
	readonly printer = $derived.by(() => this.#page.printer);
	/** The answer with its counts, once the detail is loaded. */
	readonly full = $derived(this.detail && this.detail.ask(this.view.query));
	/** Whether the view asks for some of the marks; what the story does not have asks for nothing. */
	readonly asks = $derived(!asksNothing(this.view.query) && !asksNothing(this.full?.query ?? this.view.query));
	/** The marks that answer the question; all marks until the detail is loaded. */
	readonly answer = $derived((this.asks && this.full) || everything(this.story.corpus, this.story.dates));
	/** The open item, as much of it as is there. */
	readonly found = $derived(this.view.open === null ? undefined : findItem(this.corpus, this.view.open));
	/** Whether the map waits until the reader rests: a map of many marks does not follow each letter. */
	readonly #waits = $derived(this.#draft !== null && counts(this.story.corpus).marks > MANY);
	/** What answered before the reader began to drag or type. */
	readonly #rested = $derived.by(() => {
		const { query } = this.#page.view;
		return (!asksNothing(query) && this.detail?.ask(query)) || everything(this.story.corpus, this.story.dates);
	});
	/** The marks that answer, and the open mark or place even where the question leaves that out. */
	readonly scene = $derived.by(() => {
		const asks = this.#waits ? !asksNothing(this.#page.view.query) : this.asks;
		const answering = this.#waits ? this.#rested : this.answer;
		const answer = asks ? withItem(answering, this.found) : answering;
		const background = asks || this.view.display.background;
		return buildScene(this.story, {
			answer,
			drawn: drawnOf(this.corpus, this.story.dates, answer.marks, this.found, background)
		});
	});
	/** The open item in full, once the detail is loaded. */
	readonly item = $derived(this.detail && this.view.open !== null ? findItem(this.detail.corpus, this.view.open) : undefined);
	/** The emphasis of a mark, by the mark's id. */
	readonly emphasisOf = $derived(
		emphasiser(this.found?.item.id ?? null, this.#pointed?.id ?? null, (id) => withStrands(litWith(this.corpus, id), this.scene))
	);
	/**
	 * The part of the world to show: where the reader went, or else the view of the open point, or else the story's first view, wide enough
	 * for the open item.
	 */
	readonly goal = $derived.by(() => {
		const { world } = this.scene;
		const bounds = this.view.camera ?? viewOf(this.found);
		return bounds ? squareIn(world, bounds) : frameOf(world, this.found ? this.#positionsOf(this.found.item.id) : []);
	});

	/** The mark that is pointed at or focused. */
	get pointed(): string | null {
		return this.#pointed?.id ?? null;
	}

	/** Absolute address of a view, for others; without one, of what is shown. */
	linkTo(view: View = this.view): string {
		return this.#page.linkTo(view, this.corpus);
	}

	/** Gives the session the reader's place in the document; returns a function that takes the place away again. */
	attach(place: ReadingPlace): () => void {
		this.#place = place;
		return () => (this.#place = null);
	}

	/** Tells the session what the map shows now: a square of the world on a screen of CSS pixels. */
	see(square: Square, screen: Size): void {
		this.#seen = { square, screen };
	}

	/** Points at a mark, or at none. A click that takes focus from one mark does not take away what the pointer means. */
	point(id: string | null, by: Pointer): void {
		if (id === null && by === 'keyboard' && this.#pointed?.by === 'map') return;
		this.#pointed = id === null ? null : { id, by };
	}

	/** Opens the item that a pointer picked, or closes the open item where the pointer picked none. */
	async pick(id: string | null): Promise<void> {
		if (id !== null) await this.open(id);
		else if (this.view.open !== null) await this.close();
	}

	/** Opens anything in the story; `from` is the link that was followed. */
	async open(id: string, from: Element | null = null): Promise<void> {
		const opener = this.view.open;
		if (opener === null) this.#place?.leave(from);
		if (opener !== id) this.#within = this.#withinOf(id, opener);
		const seen = this.#seen;
		const found = findItem(this.corpus, id);
		const inView =
			found !== undefined &&
			viewOf(found) === undefined &&
			seen !== null &&
			this.#positionsOf(id).every((at) => isInView(seen.square, seen.screen, at));
		await this.#make(moves.open(this.view, id, inView));
	}

	close(): Promise<void> {
		return this.#make(moves.close(this.view));
	}

	/** Shows a view that was asked for from outside; the focus of the keyboard stays where it is. */
	take(view: View): Promise<void> {
		return this.#make({ view, history: 'replace', focus: 'none' });
	}

	/** Leaves the open item: an excerpt for the item from whose panel it was opened, anything else for the story. */
	back(): Promise<void> {
		const within = this.#within;
		return within && within.excerpt === this.view.open ? this.open(within.item) : this.close();
	}

	/** Asks for other marks, by a choice that Back undoes. */
	narrow(change: Partial<Query>): Promise<void> {
		return this.#make(moves.narrow(this.view, change));
	}

	/**
	 * Asks for other marks at once, at each step of a drag and at each letter. The address follows when the reader rests: browsers refuse more
	 * than some hundred changes of the address in half a minute.
	 */
	draft(change: Partial<Query>): void {
		this.#draft = { ...this.#draft, ...change };
		void this.prepare();
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => void this.#make(moves.narrow(this.view, {}, 'replace')), REST);
	}

	/** Moves the map to a square; null is the story's first view. */
	moveTo(square: Square | null): Promise<void> {
		return this.#make(moves.moveTo(this.view, square && boundsOf(square)));
	}

	/** Doubles the scale with each step, or halves the scale with each negative step. */
	zoom(steps: number): Promise<void> {
		return this.moveTo(zoomed(this.#seen?.square ?? this.goal, steps, this.scene.world));
	}

	arrange(panes: View['panes']): Promise<void> {
		return this.#make(moves.arrange(this.view, panes));
	}

	display(change: Partial<Display>): Promise<void> {
		return this.#make(moves.display(this.view, change));
	}

	/** Tries again what failed: to load the detail, or to show a view. */
	async retry(): Promise<void> {
		const undone = this.#undone;
		await this.prepare();
		if (undone) await this.#make(undone);
	}

	/** Loads the detail. Where loading fails, `failed` says so and nothing else is lost. */
	prepare(): Promise<void> {
		return (this.#preparing ??= this.#load().finally(() => (this.#preparing = null)));
	}

	async #load(): Promise<void> {
		if (this.#loaded) return;
		try {
			// Kept from the page of an item too, which takes the detail along when the reader leaves.
			this.#loaded = this.#page.detail ?? (await this.#page.loadDetail());
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}

	async #make(move: Move): Promise<void> {
		const { view, history, focus } = move;
		const was = this.view.open;
		clearTimeout(this.#settling);
		const drafted = this.#draft;
		if (focus !== 'none') this.#pointed = null;
		this.#undone = null;
		if (this.detail) this.failed = false;
		try {
			// The brief does not name every excerpt and question, and so cannot say where their pages are.
			const told = view.open === null || findItem(this.corpus, view.open) !== undefined;
			const { corpus } = told ? this : await this.#page.loadDetail();
			if (view !== this.view) await this.#page.show(view, history, corpus);
			// What was typed meanwhile is still to come.
			if (this.#draft === drafted) this.#draft = null;
			// Loaded once the view is shown: until then the list stays, and is not drawn anew only to be taken away.
			if (this.view.open !== null || this.asks) await this.prepare();
		} catch {
			this.#undone = move;
			this.failed = true;
		}
		await tick();
		if (this.#undone) return;
		this.#place?.arrive(focus, was);
	}

	/** Where `id` is an excerpt: the item in whose panel the reader was, also by way of another excerpt. */
	#withinOf(id: string, opener: string | null): { excerpt: string; item: string } | null {
		const item = this.#within?.excerpt === opener ? (this.#within?.item ?? null) : opener;
		return item !== null && findItem(this.corpus, id)?.type === 'excerpt' ? { excerpt: id, item } : null;
	}

	/** The positions of an item's own marks, or else of the marks related to the item. */
	#positionsOf(id: string): Position[] {
		const own = positionsOf(this.scene, [id]);
		return own.length > 0 ? own : positionsOf(this.scene, related(this.corpus, id));
	}
}
