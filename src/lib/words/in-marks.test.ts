import { expect, it } from 'vitest';
import { inMarks } from './in-marks.ts';

const CASES: [words: string, marked: string][] = [
	['All is well.', '“All is well.”'],
	['“All is well.”', '“All is well.”'],
	['"All is well."', '"All is well."'],
	['« Tout va bien. »', '« Tout va bien. »'],
	['„Alles ist gut.“', '„Alles ist gut.“'],
	['»Alles ist gut.«', '»Alles ist gut.«'],
	['‹Tout va bien.›', '‹Tout va bien.›'],
	['「すべて順調だ」', '「すべて順調だ」'],
	['‘All is well.’', '‘All is well.’'],
	["'All is well.'", "'All is well.'"],
	['“All,” he said, “is well.”', '“All,” he said, “is well.”'],
	['“All is well,” he said.', '‘“All is well,” he said.’'],
	['He said: “All is well.”', '‘He said: “All is well.”’'],
	['「すべて順調だ」と述べた', '‘「すべて順調だ」と述べた’'],
	['‘All is well,’ he said.', '“‘All is well,’ he said.”'],
	['The line’s piers', '“The line’s piers”'],
	['"', '‘"’']
];

for (const [words, marked] of CASES) {
	it(`${words} is shown as ${marked}`, () => expect(inMarks('en', words)).toBe(marked));
}

it('no mark ever stands beside its like', () => {
	for (const [words] of CASES) expect(inMarks('en', words)).not.toMatch(/^([“‘])\1|([”’])\2$/);
});
