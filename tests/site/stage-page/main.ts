import { mount } from 'svelte';
import '../../../src/app.css';
import basemap from '$lib/svg/basemap.svg?raw';
import type { StoryData } from '$lib/scene/types.ts';
import StagePage from './StagePage.svelte';

document.body.insertAdjacentHTML('beforeend', `<svg width="0" height="0" class="basemap-defs" aria-hidden="true">${basemap}</svg>`);
const response = await fetch('story.json');
mount(StagePage, { target: document.body, props: { story: (await response.json()) as StoryData } });
