import { describe, expect, it } from 'vitest';
import { keepTogether } from './keep-together.js';

const shown = (html: string) => keepTogether(html).replaceAll('\u00a0', '_');

describe('a line of a slide', () => {
  it.each([
    ['The Politics of Fear - How', 'The Politics of Fear_- How'],
    ['they are — a few – rare', 'they are_— a few_– rare'],
    ['Pourquoi ? « Parce que ! »', 'Pourquoi_? «_Parce que_!_»'],
    ['Another reason is …', 'Another reason is_…'],
    ['about 30 % of it', 'about 30_% of it'],
  ])('does not begin with a sign: %s', (text, expected) => {
    expect(shown(`<h2>${text}</h2>`)).toBe(`<h2>${expected}</h2>`);
  });

  it.each([
    ['the meaning “a change”', 'the meaning “a_change”'],
    ['says “the change”', 'says “the change”'],
    ['sets this (paragraph 5).', 'sets this (paragraph_5).'],
    ['quoted in paragraph 5? Tell', 'quoted in paragraph_5? Tell'],
    ['from 1,200 in 1996, some 40 of them', 'from 1,200 in_1996, some 40 of them'],
  ])('does not end with what has just begun: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('breaks in tags and code wherever it did', () => {
    const html =
      '<p title="a - b">-1 -2</p><pre class="x"><code>a - b ?\n</code></pre><code>a : b</code>';
    expect(shown(html)).toBe(html);
  });
});
