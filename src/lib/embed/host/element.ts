import type { Command, Told } from '../contract/messages.ts';
import type { CitemapEmbedElement, CitemapState } from './citemap-embed.d.ts';
import { ALLOW, SANDBOX } from '../../view/frame-rights.ts';
import { baseOf } from './items.ts';
import { Line, PATIENCE } from './line.ts';
import type { Pool } from './pool.ts';

/** The element's height until the embed tells its own. */
const HEIGHT = '560';
/** As little as an embed needs: scripts for the map, and new tabs for sources. */
const FRAME = {
	loading: 'lazy',
	sandbox: SANDBOX,
	allow: ALLOW
};
/** In a shadow root, so that a host's own rules for frames do not cut the map. */
const STYLE = ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}';

/** The element that places an embed, follows its height, and speaks with it. */
export class Embed extends HTMLElement implements CitemapEmbedElement {
	static observedAttributes = ['src'];
	static pool: Pool;
	/** Called with all that any embed tells. */
	static heard: (embed: Embed, told: Told) => void;
	/** The embeds in the document. */
	static readonly all = new Set<Embed>();

	/** The folder of the site that the embed is part of; empty where the element has no address. */
	base = '';
	#home = '';
	readonly #line = new Line(() => this.#frame?.contentWindow);
	#frame: HTMLIFrameElement | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#alive = false;
	/** What the element holds, such as a link: hidden unless the embed does not come alive. */
	readonly #rest = document.createElement('slot');

	constructor() {
		super();
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLE);
		const root = this.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = [sheet];
		root.append(this.#rest);
	}

	/** Whether the frame has not come alive in time. */
	get failed(): boolean {
		return !this.#rest.hidden;
	}

	connectedCallback(): void {
		Embed.all.add(this);
		this.#place();
	}

	disconnectedCallback(): void {
		Embed.all.delete(this);
		this.#clear();
	}

	attributeChangedCallback(): void {
		if (this.#frame) this.#place();
	}

	open(id: string | null, focus = false): Promise<boolean> {
		if (this.#frame) this.#frame.loading = 'eager';
		if (focus) this.#frame?.focus();
		return this.#line.send({ type: 'open', id, focus });
	}

	focusItem(id: string | null): Promise<boolean> {
		return this.#line.send({ type: 'focus', id });
	}

	set(state: CitemapState): Promise<boolean> {
		return this.#line.send({ type: 'set', state: state as Extract<Command, { type: 'set' }>['state'] });
	}

	play(): Promise<boolean> {
		return this.#line.send({ type: 'play' });
	}

	pause(): Promise<boolean> {
		return this.#line.send({ type: 'pause' });
	}

	/** Takes the live map away, or lets it come. */
	rest(rest: boolean): Promise<boolean> {
		return this.#line.send({ type: rest ? 'suspend' : 'resume' });
	}

	/** Takes a message of any window. */
	receive(event: MessageEvent): void {
		const told = this.#line.receive(event, this.#home);
		if (!told) return;
		const { type, ...detail } = told;
		if (told.type === 'ready') {
			clearTimeout(this.#timer);
			this.#rest.hidden = this.#alive = true;
			Embed.pool.add(this);
		}
		if (told.type === 'height') this.#frame!.style.height = `${told.px}px`;
		Embed.heard(this, told);
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}

	#place(): void {
		this.#clear();
		const src = this.getAttribute('src');
		if (!src || !URL.canParse(src, document.baseURI)) return;
		const address = new URL(src, document.baseURI);
		const { searchParams } = address;
		this.base = baseOf(address);
		this.#home = address.origin;
		searchParams.set('v', '1');
		searchParams.set('eid', this.#line.eid);
		searchParams.set('origin', origin);
		const frame = (this.#frame = Object.assign(document.createElement('iframe'), FRAME));
		frame.title = this.title;
		frame.height = this.getAttribute('height') ?? HEIGHT;
		this.#rest.hidden = true;
		// A frame without a live script stays as it is, and what the element holds says where to read.
		frame.onload = () => {
			if (!this.#alive) this.#timer = setTimeout(() => (this.#rest.hidden = false), PATIENCE);
		};
		frame.src = address.href;
		this.shadowRoot!.prepend(frame);
	}

	#clear(): void {
		clearTimeout(this.#timer);
		this.#line.close();
		this.#alive = false;
		this.#frame?.remove();
		this.#frame = undefined;
		Embed.pool.remove(this);
	}
}
