import type { Item } from '../corpus/queries.ts';
import type { PanelWords } from './sections/panels.ts';
import type { Words } from './words-for.ts';

/** Marks and points have more over their titles than a kind. */
type Kind = Exclude<Item, { type: 'event' | 'link' | 'point' }>;

/** What an item is, in the words over its title. */
export function kickerOf(found: Kind, panels: PanelWords, { counts }: Pick<Words, 'counts'>): string {
	switch (found.type) {
		case 'place':
			return panels.place.kinds[found.item.kind];
		case 'actor':
			return panels.actor.kinds[found.item.kind];
		case 'between':
			return counts.links(found.item.links.length);
		case 'disagreement':
			return found.item.wording ? panels.disagreement.wording : panels.disagreement.kicker;
		case 'article':
		case 'excerpt':
		case 'comparison':
			return panels[found.type].kicker;
	}
}
