import type { Component } from 'svelte';
import type { Corpus } from '../corpus/types.ts';
import type { Part } from './page.ts';
import type { Session } from './session.svelte.ts';

/** What a part of a page is drawn from. */
export type PartProps = {
	session: Session;
	corpus: Corpus;
	/** Inside somebody else's page. */
	compact: boolean;
	/** Address of an item, for a part that stands outside the text. */
	hrefOf?: ((id: string) => string) | undefined;
};

/** A part that a page or its detail holds, as the component that it is: the session, of which parts are drawn, holds both and knows neither. */
export const componentOf = (part: Part | undefined): Component<PartProps> | undefined => part as Component<PartProps> | undefined;
