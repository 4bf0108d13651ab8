/** Colours that stand on one another in the program's own themes (WCAG 2.2, success criterion 1.4.3). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const variables = (theme: string): Readonly<Record<string, string>> => {
  const css = readFileSync(new URL(`../../templates/themes/${theme}.css`, import.meta.url), 'utf8');
  const own = [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  );
  const base = css.includes("@import 'quiet'") ? variables('quiet') : {};
  return { ...base, ...(Object.fromEntries(own) as Record<string, string>) };
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
  ['quiet', 4.5],
  ['contrast', 7],
  ['young', 4.5],
])('the theme %s', (theme, least) => {
  it.each([
    ['ink', 'paper'],
    ['soft', 'paper'],
    ['accent', 'paper'],
    ['ink', 'tint'],
    ['on-accent', 'accent'],
    ['on-accent-soft', 'accent'],
  ])('sets %s on %s in contrast enough', (text, ground) => {
    const colours = variables(theme);
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least);
  });
});
