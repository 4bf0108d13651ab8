/** Colours that stand on one another in the program's own themes (WCAG 2.2, success criterion 1.4.3). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const variables = (theme: string, mode: string): Readonly<Record<string, string>> => {
  const css = readFileSync(new URL(`../../templates/themes/${theme}.css`, import.meta.url), 'utf8');
  const at = css.indexOf('@media screen and (prefers-color-scheme: dark)');
  const read = (part: string) =>
    Object.fromEntries(
      [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(
        ([, name = '', colour = '']) => [name, colour] as const,
      ),
    );
  const dark = mode === 'dark' ? read(css.slice(at)) : {};
  const base = css.includes("@import 'quiet'") ? variables('quiet', mode) : {};
  return { ...base, ...read(css.slice(0, at)), ...dark };
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one = '', other = ''): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each([
  ['quiet', 'light', 4.5],
  ['quiet', 'dark', 4.5],
  ['contrast', 'light', 7],
  ['contrast', 'dark', 7],
  ['young', 'light', 4.5],
  ['young', 'dark', 4.5],
])('the theme %s, %s', (theme, mode, least) => {
  it.each([
    ['ink', 'paper'],
    ['soft', 'paper'],
    ['accent', 'paper'],
    ['ink', 'tint'],
    ['soft', 'tint'],
    ['accent', 'tint'],
    ['on-stage', 'stage'],
    ['on-stage-soft', 'stage'],
    ['on-highlight', 'highlight'],
  ])('sets %s on %s in contrast enough', (text, ground) => {
    const colours = variables(theme, mode);
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least);
  });
});
