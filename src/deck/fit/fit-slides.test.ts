import { describe, expect, it } from 'vitest';
import { parsePage } from '../parse-page.js';
import { fitSlides } from './fit-slides.js';

const slide = (kind: string, heading: string, body: string): string =>
  `<svg viewBox="0 0 1280 720"><foreignObject width="1280" height="720"><section id="1" class="${kind}" data-marpit-pagination="1" data-marpit-pagination-total="1">
<div class="cue"><p>Cue <span class="time">5 minutes</span></p></div>
<h2>${heading}</h2>
<div class="body">${body}</div>
<div class="foot"><p>Source</p></div>
</section></foreignObject></svg>`;

const list = (items: readonly string[]): string =>
  `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
const words = (count: number): string => Array.from({ length: count }, () => 'narrow').join(' ');

const fit = (html: string) => {
  const fitted = fitSlides([html], [['a note']]);
  const sections = fitted.sections.map((section) => parsePage(section).querySelector('section')!);
  return { ...fitted, sections, classes: sections.map((section) => section.getAttribute('class')) };
};

describe('fitSlides', () => {
  it('leaves a slide that fits as it is', () => {
    const html = slide('points', 'What it says', list(['One', 'Two']));
    expect(fitSlides([html], [[]]).sections).toEqual([html]);
  });

  it('sets a slide that holds more in smaller type', () => {
    expect(fit(slide('points', 'Heading', list(Array(7).fill(words(8))))).classes).toEqual([
      'small points',
    ]);
    expect(fit(slide('points', 'Heading', list(Array(6).fill(words(16))))).classes).toEqual([
      'smaller points',
    ]);
  });

  it('goes on over several slides of like fullness, numbered through, each with the notes', () => {
    const items = Array.from({ length: 24 }, (_, at) => `${at + 1} ${words(18)}`);
    const { sections, notes } = fit(slide('points', 'Heading', list(items)));
    const shown = sections.map((section) => section.querySelectorAll('li').length);
    expect(shown.reduce((sum, count) => sum + count)).toBe(24);
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(2);
    expect(sections.map((section) => section.getAttribute('id'))).toEqual(
      sections.map((_, at) => String(at + 1)),
    );
    expect(sections[1]?.querySelector('ol')?.getAttribute('start')).toBe(String(shown[0]! + 1));
    expect(sections[1]?.querySelector('.cue')?.textContent).toContain(`(2/${sections.length})`);
    expect(sections[1]?.querySelector('h2')?.textContent).toBe('Heading');
    expect(sections[1]?.querySelector('.foot')?.textContent).toBe('Source');
    expect(notes).toEqual(sections.map(() => ['a note']));
  });

  it('cuts a block that fills more than a slide between sentences, and loses no word', () => {
    const text = Array.from({ length: 60 }, (_, at) => `Sentence ${at} says ${words(9)}.`).join(
      ' ',
    );
    const { sections, tooFull } = fit(slide('answer', 'Heading', `<p>${text}</p>`));
    const bodies = sections.map((section) => section.querySelector('.body')!.textContent.trim());
    expect(bodies.length).toBeGreaterThan(1);
    expect(bodies.join(' ')).toBe(text);
    expect(bodies.every((body) => body.endsWith('.'))).toBe(true);
    expect(tooFull).toEqual([]);
  });

  it('says which slide cannot be made to fit', () => {
    expect(fit(slide('prompt', words(400), '<p>Write.</p>')).tooFull).toEqual([words(400)]);
  });

  it('leaves a slide of another make alone', () => {
    const html = `<svg><foreignObject><section id="1"><p>${words(900)}</p></section></foreignObject></svg>`;
    expect(fitSlides([html], [[]]).sections).toEqual([html]);
  });
});
