import { expect, test } from 'vitest';
import { squareOf } from '../geometry/mercator.ts';
import { worldOf } from '../geometry/world.ts';
import { cameraOf, heldCamera, squareOfCamera, turned } from './camera.ts';

const AFRICA = worldOf([-22, 8, 42, 60]);
const PACIFIC = worldOf([160, -45, -135, 70]);
const EARTH = worldOf([-175, -60, 175, 75]);
const CITY = worldOf([24.9, 60.15, 24.98, 60.19]);
const SCREENS = [
	{ width: 320, height: 200 },
	{ width: 390, height: 464 },
	{ width: 1920, height: 1080 }
];

test('camera and square are inverse on any screen, in any world', () => {
	for (const screen of SCREENS)
		for (const world of [AFRICA, PACIFIC, EARTH, CITY]) {
			const back = squareOfCamera(cameraOf(world.first, screen, world), screen, world);
			expect(back.x).toBeCloseTo(world.first.x, 12);
			expect(back.y).toBeCloseTo(world.first.y, 12);
			expect(back.size).toBeCloseTo(world.first.size, 12);
		}
});

test('the first view of a story is a camera that its map may have, whatever the screen', () => {
	for (const screen of SCREENS)
		for (const world of [AFRICA, PACIFIC, EARTH, CITY]) {
			const camera = cameraOf(world.first, screen, world);
			expect(heldCamera(camera, screen, world)).toBe(camera);
		}
});

test('the middle of the first view is in the middle of what MapLibre draws', () => {
	expect(cameraOf(PACIFIC.first, SCREENS[0]!, PACIFIC).center[0]).toBeCloseTo(0, 9);
	expect(turned({ type: 'Point', coordinates: [210.1, 61.2] }, PACIFIC)).toEqual({ type: 'Point', coordinates: [210.1 - 192.5, 61.2] });
	expect(
		turned(
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[178, -18],
						[192.5, 0]
					]
				]
			},
			PACIFIC
		).coordinates
	).toEqual([
		[
			[-14.5, -18],
			[0, 0]
		]
	]);
});

test('a camera over the edge of the world is brought back to where the drawn map would stand', () => {
	const screen = { width: 800, height: 400 };
	const over = cameraOf(squareOf([-200, 8, -136, 50]), screen, AFRICA);
	const back = squareOfCamera(heldCamera(over, screen, AFRICA), screen, AFRICA);
	expect(back.x).toBeCloseTo(AFRICA.west / 360 + 0.5, 12);
	expect(back.size).toBeCloseTo(64 / 360, 12);
	const far = { center: [0, 0] as [number, number], zoom: -4 };
	expect(squareOfCamera(heldCamera(far, screen, AFRICA), screen, AFRICA).size).toBe(1);
});
