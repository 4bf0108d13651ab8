import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { readAssets } from './asset-reader.js';

it('reads every script and face of the fonts as WOFF2, with the characters each holds', async () => {
  const { fonts } = await readAssets();
  const families = new Set(fonts.map(({ family }) => family));
  expect([...families]).toEqual([
    'Source Sans 3',
    'Source Serif 4',
    'Atkinson Hyperlegible',
    'Nunito',
  ]);
  for (const { data, unicodeRange } of fonts) {
    expect(Buffer.from(data.subarray(0, 4)).toString('latin1')).toBe('wOF2');
    expect(unicodeRange).toMatch(/^U\+[0-9A-F]/);
  }
});

it('reads the players that were built', async () => {
  const { players } = await readAssets();
  expect(players.deck).toContain('main.deck');
});

it('finds them from any working folder', async () => {
  const before = process.cwd();
  process.chdir(tmpdir());
  try {
    expect((await readAssets()).fonts.length).toBeGreaterThan(0);
  } finally {
    process.chdir(before);
  }
});
