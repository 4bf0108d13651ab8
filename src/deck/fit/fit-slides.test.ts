import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { estimateGauge } from './estimate-gauge.js';
import { FitMemory, fitSlides, sizes } from './fit-slides.js';

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

const gauge = estimateGauge('quiet');
const fit = async (html: string) => {
  const fitted = await fitSlides([html], [['a note']], gauge, new FitMemory());
  const sections = fitted.sections.map((section) =>
    parseHTML(section).document.querySelector('section')!,
  );
  const sizes = fitted.sections.map((section) => /--fit:([\d.]+)/.exec(section)?.[1] ?? '1');
  return { ...fitted, raw: fitted.sections, sections, sizes };
};
const sizeOf = async (html: string) => Number((await fit(html)).sizes[0]);

describe('fitSlides', () => {
  it('sets the more there is on a slide, the smaller', async () => {
    const few = await sizeOf(slide('points', 'What it says', list(['One', 'Two'])));
    const some = await sizeOf(slide('points', 'Heading', list(Array(7).fill(words(8)))));
    const many = await sizeOf(slide('points', 'Heading', list(Array(4).fill(words(25)))));
    expect(few).toBe(sizes[0]);
    expect(some).toBeLessThan(few);
    expect(many).toBeLessThan(some);
  });

  it('sets a question and its answer in one size', async () => {
    const question = slide('question', 'Why?', list(['Yes', 'No']));
    const answer = slide('question answer', 'Why?', `${list(['Yes', 'No'])}<p>${words(60)}</p>`);
    const { sections } = await fitSlides([question, answer], [[], []], gauge, new FitMemory());
    const [one, other] = sections.map((section) => /--fit:([\d.]+)/.exec(section)?.[1]);
    expect(one).toBe(other);
    expect(await sizeOf(question)).toBe(sizes[0]);
  });

  it('sets the answer to a question without options as large as it fits', async () => {
    const question = slide('prompt', words(40), '<p>Write.</p>');
    const answer = slide('question answer', words(40), '<p>Because.</p>');
    const { sections } = await fitSlides([question, answer], [[], []], gauge, new FitMemory());
    const [one, other] = sections.map((section) => /--fit:([\d.]+)/.exec(section)?.[1]);
    expect(Number(other)).toBeGreaterThan(Number(one));
  });

  it('leaves out what to do with a question before the question goes on', async () => {
    const does = `<div class="do"><p>${words(40)}</p></div>`;
    const options = list(Array(4).fill(words(14)));
    const { sections } = await fit(slide('question', words(24), `${options}${does}`));
    expect(sections).toHaveLength(1);
    expect(sections[0]?.querySelectorAll('li')).toHaveLength(4);
    expect(sections[0]?.querySelector('.do')).toBe(null);
  });

  it('leaves out the plan beside the aims before these go on', async () => {
    const plan = `<div class="plan"><ul>${'<li>3 Step</li>'.repeat(12)}</ul></div>`;
    const { sections } = await fit(slide('aim', 'Aims', `${list([words(9), words(9)])}${plan}`));
    expect(sections).toHaveLength(1);
    expect(sections[0]?.querySelectorAll('ol > li')).toHaveLength(2);
    expect(sections[0]?.querySelector('.plan')).toBe(null);
  });

  it('shows the key again with what proves it, where that has no room below the options', async () => {
    const wrong = `<li>${words(20)}</li>`;
    const options = `<ol>${wrong}<li class="key">right ${words(20)}</li>${wrong}${wrong}</ol>`;
    const html = slide(
      'question answer',
      words(20),
      `${options}<blockquote>${words(60)}</blockquote>`,
    );
    const [all, proof] = (await fit(html)).sections;
    expect(all?.querySelectorAll('li')).toHaveLength(4);
    expect(all?.querySelector('blockquote')).toBe(null);
    expect(proof?.querySelector('ol')?.getAttribute('start')).toBe('2');
    expect(proof?.querySelectorAll('li')).toHaveLength(1);
    expect(proof?.querySelector('li')?.textContent).toContain('right');
    expect(proof?.querySelector('blockquote')).not.toBe(null);
  });

  it('goes on over several slides of like fullness, numbered through, each with the notes', async () => {
    const items = Array.from({ length: 24 }, (_, at) => `${at + 1} ${words(18)}`);
    const { sections, notes, split } = await fit(slide('points', 'Heading', list(items)));
    const shown: readonly number[] = sections.map(
      (section) => section.querySelectorAll('li').length,
    );
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
    expect(split).toEqual([{ heading: 'Heading', parts: sections.length }]);
  });

  it('sets a long list on three slides rather than in small type on two', async () => {
    const items = Array.from({ length: 9 }, () => words(26));
    const { sections, sizes } = await fit(slide('points', 'Heading', list(items)));
    expect(sections).toHaveLength(3);
    expect(Number(sizes[0])).toBeGreaterThan(0.76);
    const five = await fit(
      slide('points', 'Heading', list(items.slice(0, 5).map(() => words(35)))),
    );
    expect(five.sections).toHaveLength(2);
  });

  it('lets a diagram go on below the claim that it hangs on', async () => {
    const claim = '<div class="claim"><p>The claim</p></div>';
    const branches = `<ul class="branches">${`<li><p>${words(70)}</p></li>`.repeat(5)}</ul>`;
    const { sections } = await fit(slide('voices', 'Heading', `${claim}${branches}`));
    expect(sections.length).toBeGreaterThan(1);
    for (const section of sections) {
      expect(section.querySelector('.body')?.children[0]?.textContent).toBe('The claim');
      expect(section.querySelectorAll('.branches > li').length).toBeGreaterThan(0);
    }
    expect(sections.flatMap((section) => section.querySelectorAll('li'))).toHaveLength(5);
  });

  it('cuts a block that fills more than a slide between sentences, and loses no word', async () => {
    const text = Array.from({ length: 60 }, (_, at) => `Sentence ${at} says ${words(9)}.`).join(
      ' ',
    );
    const { sections, tooFull } = await fit(slide('answer', 'Heading', `<p>${text}</p>`));
    const bodies = sections.map((section) => section.querySelector('.body')!.textContent.trim());
    expect(bodies.length).toBeGreaterThan(1);
    expect(bodies.join(' ')).toBe(text);
    expect(bodies.every((body) => body.endsWith('.'))).toBe(true);
    expect(tooFull).toEqual([]);
  });

  it('cuts an entry of a list in its own list, with its number once and its formatting kept', async () => {
    const long = `${words(30)}. <strong>Bold ${words(200)}.</strong> ${words(60)}.`;
    const items = `<ol><li>One.</li><li>${long}</li><li>Three.</li></ol>`;
    const { sections, tooFull } = await fit(slide('reading', 'Heading', items));
    expect(tooFull).toEqual([]);
    expect(sections.length).toBeGreaterThan(1);
    const entries = sections.flatMap((section) => section.querySelectorAll('.body > ol > li'));
    const begun = entries.filter((entry) => entry.getAttribute('class') !== 'goes-on');
    expect(begun.map(({ textContent }) => textContent.slice(0, 4))).toEqual([
      'One.',
      words(1).slice(0, 4),
      'Three.'.slice(0, 4),
    ]);
    expect(
      entries.filter((entry) => entry.querySelector('strong') !== null).length,
    ).toBeGreaterThan(1);
    expect(entries.map(({ textContent }) => textContent.trim()).join(' ')).toBe(
      `One. ${long.replace(/<.*?>/g, '')} Three.`,
    );
    const last = sections.at(-1)?.querySelector('ol');
    const before = last?.querySelectorAll('li:not(.goes-on)').length ?? 0;
    expect(Number(last?.getAttribute('start'))).toBe(3 - before + 1);
  });

  it('cuts a row of a table within its columns', async () => {
    const row = `<tr><td>Left.</td><td>${words(150)}. ${words(150)}.</td></tr>`;
    const table = `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${row}</tbody></table>`;
    const { sections, tooFull } = await fit(slide('own', 'Heading', table));
    expect(tooFull).toEqual([]);
    expect(sections.length).toBeGreaterThan(1);
    const rows = sections.flatMap((section) => section.querySelectorAll('tbody > tr'));
    for (const { children } of rows) expect(children).toHaveLength(2);
    const column = (at: number) => rows.map(({ children }) => children[at]?.textContent.trim());
    expect(column(0).join('')).toBe('Left.');
    expect(column(1).join(' ').trim()).toBe(`${words(150)}. ${words(150)}.`);
  });

  it('lets a heading that fills a slide go on below its beginning', async () => {
    const { sections, tooFull } = await fit(slide('prompt', words(400), '<p>Write.</p>'));
    const bodies = sections.map((section) => section.querySelector('.body')!.textContent.trim());
    expect(sections[0]?.querySelector('h2')?.textContent.endsWith('…')).toBe(true);
    expect(bodies.join(' ').replace(/\s+/g, ' ')).toBe(`${words(400)} Write.`);
    expect(tooFull).toEqual([]);
  });

  it('parts a slide of another make between its blocks, below its heading', async () => {
    const blocks = Array.from({ length: 30 }, (_, at) => `<p>${at} ${words(14)}</p>`);
    const html = `<svg><foreignObject><section id="1"><h2>Mine</h2>${blocks.join('')}</section></foreignObject></svg>`;
    const { sections } = await fit(html);
    expect(sections.length).toBeGreaterThan(1);
    expect(sections.map((section) => section.querySelector('h2')?.textContent)).toEqual(
      sections.map((_, at) => `Mine (${at + 1}/${sections.length})`),
    );
    expect(sections.flatMap((section) => section.querySelectorAll('p'))).toHaveLength(30);
  });

  it('parts a table between its rows, below its head, and code between its lines', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `<tr><td>${at}</td><td>year</td></tr>`);
    const table = `<table><thead><tr><th>Number</th><th>Kind</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
    const { sections } = await fit(slide('own', 'Heading', table));
    expect(sections.length).toBeGreaterThan(1);
    expect(sections.every((section) => section.querySelectorAll('thead').length === 1)).toBe(true);
    expect(sections.flatMap((section) => section.querySelectorAll('tbody > tr'))).toHaveLength(40);

    const lines = Array.from({ length: 60 }, (_, at) => `if a < ${at}:`);
    const code = await fit(
      slide(
        'own',
        'Heading',
        `<pre><code>${lines.join('\n').replaceAll('<', '&lt;')}</code></pre>`,
      ),
    );
    const shown = code.sections.map((section) => section.querySelector('pre')?.textContent ?? '');
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.join('').trim().split('\n')).toEqual(lines);
  });

  it('parts a slide beside a picture, whose layers it keeps and numbers', async () => {
    const layer = (kind: string, rest: string, inside: string) =>
      `<foreignObject><section${rest} data-marpit-pagination="1" data-marpit-advanced-background="${kind}">${inside}</section></foreignObject>`;
    const blocks = Array.from({ length: 60 }, (_, at) => `<p>${at} ${words(14)}</p>`).join('');
    const { sections, raw } = await fit(
      `<svg>${layer('background', '', '<figure></figure>')}${layer('content', ' id="1"', `<h2>Mine</h2>${blocks}`)}${layer('pseudo', '', '')}</svg>`,
    );
    expect(sections.length).toBeGreaterThan(1);
    raw.forEach((html, at) => {
      expect(html.match(/<section/g)).toHaveLength(3);
      expect(html.match(new RegExp(`data-marpit-pagination="${at + 1}"`, 'g'))).toHaveLength(3);
      expect(html.match(/--fit/g)).toHaveLength(1);
    });
    expect(raw.join('').match(/<p>/g)).toHaveLength(60);
  });

  it('keeps a heading that fills a slide of another make whole below its beginning', async () => {
    const { sections } = await fit(
      `<svg><foreignObject><section id="1"><h2>${words(400)}</h2><p>Write.</p></section></foreignObject></svg>`,
    );
    const bodies = sections.map(({ textContent }) => textContent.replace(/^[^…]*…/, '').trim());
    expect(bodies.join(' ')).toContain('Write.');
    expect(bodies.join(' ').match(/narrow/g)).toHaveLength(400);
  });

  it('says which slide cannot be made to fit', async () => {
    const never = () => Promise.resolve([{ fit: undefined, over: { pixels: 9 } }]);
    const html = slide('points', 'A', list(['b']));
    const { tooFull, sections } = await fitSlides([html], [[]], never, new FitMemory());
    expect(tooFull).toEqual([
      { slide: 1, heading: 'A', text: 'Cue 5 minutes A b Source', over: { pixels: 9 } },
    ]);
    expect(sections).toHaveLength(1);
  });
});
