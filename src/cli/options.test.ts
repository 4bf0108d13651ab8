import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsSchema } from '../model/settings.js';
import { themes } from '../model/slide-options.js';
import { buildOptions, deriveOptions } from './options.js';

it('names the themes there are, and what holds without a flag', () => {
  const files = readdirSync('templates/themes').filter((name) => name !== 'handout.css');
  expect(themes.map((name) => `${name}.css`).sort()).toEqual(files.sort());
  const flags = { ...deriveOptions, ...buildOptions };
  for (const name of ['theme', 'paper', 'limit', 'minutes'] as const) {
    const fallback = settingsSchema.shape[name].parse(undefined);
    expect(flags[name].describe).toContain(`(default ${fallback})`);
  }
});
