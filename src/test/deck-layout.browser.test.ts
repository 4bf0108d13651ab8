/** Nothing on a slide is cut off, covered or too small to read, whatever a lesson holds. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDecks } from '../deck/compose-decks.js';
import { createBrowser } from '../io/browser.js';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { createTagger } from '../io/wink-tagger.js';
import type { RenderedKit } from '../model/rendered-kit.js';
import { corpusPath, hasCorpus } from './corpus.js';
import { deriveFile } from './derive-file.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { ownMaterials } from './own-materials.js';
import { slideFaults } from './slide-faults.js';
import { bareLesson, stretchedLesson } from './stretched-lesson.js';

let session: BrowserSession;
const browser = createBrowser({ sandbox: true });

beforeAll(async () => {
  session = await startBrowser(await findBrowser({}), { sandbox: true });
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
  await browser[Symbol.asyncDispose]();
});

const lessons = {
  'an ordinary lesson': hotlineLesson(),
  'a bare text of 60 words': hotlineLesson(bareLesson()),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((scale) => [
      `a lesson stretched ${scale} times`,
      hotlineLesson(stretchedLesson(scale)),
    ]),
  ),
};

const shapes = ['quiet', 'contrast', 'young'].flatMap((theme) =>
  (['16:9', '4:3'] as const).map((aspect) => ({ theme, aspect })),
);

/** Every lesson in the theme that sets least and in the one that sets most, where it has least room. */
const isWhole = ({ theme, aspect }: (typeof shapes)[number]) =>
  theme === (aspect === '16:9' ? 'quiet' : 'young');
const isTelling = (name: string) => /ordinary|[24] times/.test(name);

describe.each(shapes)('the theme $theme at $aspect', (shape) => {
  const { theme, aspect } = shape;
  it.each(Object.entries(lessons).filter(([name]) => isWhole(shape) || isTelling(name)))(
    'shows %s whole, measured and, but for the longest, estimated',
    async (name, lesson) => {
      const extreme = /[34] times/.test(name);
      for (const how of extreme ? [{ browser }] : [{ browser }, {}]) {
        const { html, diagnostics } = await makeDocument('deck', lesson, { theme, aspect, ...how });
        const { found, slides } = await slideFaults(session, html);
        expect(slides).toBeGreaterThan(1);
        expect(found).toEqual([]);
        // A heading of a whole page cannot be parted: it is set small and named.
        if (!extreme) expect(diagnostics).toEqual([]);
        expect(Buffer.byteLength(html)).toBeLessThan(900_000);
      }
    },
  );
});

it('runs a player of less than 30 kB, packed', async () => {
  const { html } = await makeDocument('deck', hotlineLesson());
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(html) ?? [];
  expect(script.length).toBeGreaterThan(10_000);
  expect(gzipSync(script).length).toBeLessThan(30_000);
});

it('has layouts for a sentence, two halves and a picture, which it fills, above a foot of one height', async () => {
  const pixel =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const slide = (kind: string, body: string) =>
    `<!-- _class: ${kind} -->\n\n## Heading\n\n<div class="body">\n\n${body}\n\n</div>\n\n<div class="foot">\n\nSource\n\n</div>`;
  const half = '<div>\n\n- One\n- Two\n\n</div>';
  const slides = [
    slide('pull', '> One sentence to look at.\n\nWho said it'),
    slide('columns', `${half}\n\n${half}`),
    slide('figure', `![A square](${pixel})\n\nWhose picture`),
  ];
  const { templates, ...own } = await ownMaterials();
  const school = { name: 'Marlow High', logo: { address: pixel, ratio: 2 }, fonts: {} };
  const assets = { ...own.assets, school };
  const document = {
    name: 'deck',
    layout: 'slides',
    title: 'Own',
    markdown: slides.join('\n\n---\n\n'),
  };
  const kit = { slug: 'own', language: 'en', direction: 'ltr', date: '2026-01-02T00:00:00Z' };
  const { value } = await composeDecks(
    { ...kit, documents: [document] } as RenderedKit,
    { templates, theme: 'quiet', paper: 'letter', assets },
    { browser },
  );
  const html = value[0]?.html ?? '';
  expect(await slideFaults(session, html)).toEqual({ found: [], slides: 3 });
  const page = await session.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 1328, height: 800 });
  await page.setContent(html);
  const height = await page.$eval('.figure img', (picture) => picture.clientHeight);
  const foot = await page.$eval('.figure .foot', (line) => line.clientHeight);
  await page.close();
  expect(height).toBeGreaterThan(330);
  // A line of 32px below a rule: the logo beside it is no higher, or the rule would have a step.
  expect(foot).toBe(39);
});

it('keeps a diagram whole, its lines and boxes on one slide', async () => {
  const says = (name: string) => ({ name, says: [{ text: `${name} would rather talk.` }] });
  const lesson = hotlineLesson({
    argument: {
      thesis: { text: 'A narrow rule serves better than trust.' },
      reasons: ['It can be checked.', 'It gives nothing away.', 'It costs.'].map((text) => ({
        text,
      })),
      concessions: [{ text: 'Rivals must talk.' }],
    },
    voices: [says('The editors'), says('The minister'), says('The pilots')],
  });
  for (const aspect of ['16:9', '4:3'] as const) {
    const { html } = await makeDocument('deck', lesson, { aspect, browser });
    expect(html.match(/ class="map"/g)).toHaveLength(1);
    expect(html.match(/ class="voices"/g)).toHaveLength(1);
  }
});

// Runs in the page: the lines of the title that stand over the sun in the corner, whose radius is the
// largest of its background.
const linesOverSun = `(async () => {
  await document.fonts.ready;
  const section = document.querySelector('section.title');
  const slide = section.getBoundingClientRect();
  const lengths = getComputedStyle(section).backgroundImage.matchAll(/([0-9]+)px/g);
  const radius = Math.max(...Array.from(lengths, ([, pixels]) => Number(pixels)));
  const text = document.createRange();
  text.selectNodeContents(section.querySelector('h1'));
  const lines = Array.from(text.getClientRects());
  const over = lines.filter((line) => Math.hypot(slide.right - line.right, line.top - slide.top) < radius);
  return { radius, lines: lines.length, over: over.length };
})()`;

it.each(['16:9', '4:3'] as const)(
  'sets no title over the sun of the theme young at %s',
  async (aspect) => {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1328, height: 800 });
    await page.setJavaScriptEnabled(false);
    for (const words of [3, 8, 30]) {
      const title = 'handshake '.repeat(words).trim();
      const { html } = await makeDocument('deck', hotlineLesson({ title }), {
        ...{ theme: 'young', aspect },
        browser,
      });
      await page.setContent(html);
      const seen = (await page.evaluate(linesOverSun)) as Readonly<Record<string, number>>;
      expect(seen).toMatchObject({ radius: 261, over: 0 });
      expect(seen['lines']).toBeGreaterThan(0);
    }
    await page.close();
  },
);

describe.skipIf(!hasCorpus)('lessons derived from real articles', () => {
  const tagger = createTagger();

  it.each([
    [['seed', 'farrell-cybersecurity.txt'], 'quiet', '16:9', 'light'],
    [['open-articles', 'open-textbook-spacetime.txt'], 'young', '4:3', 'dark'],
    [['open-articles', 'wikinews-interview-herrick.txt'], 'contrast', '16:9', 'dark'],
    [['open-articles', 'opinion-essay-fear.txt'], 'young', '16:9', 'light'],
  ] as const)('%s are shown whole in %s at %s, %s', async (path, theme, aspect, mode) => {
    const lesson = deriveFile(corpusPath(...path), tagger);
    const { html, diagnostics } = await makeDocument('deck', lesson, {
      ...{ theme, aspect, mode },
      browser,
    });
    const { found, slides } = await slideFaults(session, html);
    expect(slides).toBeGreaterThan(10);
    expect(found).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

it.each(['16:9', '4:3'] as const)(
  'sets the parts of a lesson in headings of one size and its words on one line at %s',
  async (aspect) => {
    const entry = { word: 'accomplishment', partOfSpeech: 'noun', paragraph: 'p1' };
    const short = { ...entry, sentence: 'It was an accomplishment.' };
    const long = { ...entry, sentence: `It was ${'really '.repeat(30)}an accomplishment.` };
    const lesson = hotlineLesson({ vocabulary: [long, long, long, short, short, short] });
    const { html } = await makeDocument('deck', lesson, { theme: 'contrast', aspect, browser });
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1328, height: 800 });
    await page.setJavaScriptEnabled(false);
    await page.setContent(html);
    const { sizes, broken } = (await page.evaluate(`(async () => {
      await document.fonts.ready;
      const parts = ':is(.aim, .vocabulary, .points, .timeline, .sources)';
      const sizes = Array.from(document.querySelectorAll('section' + parts + ' h2'), (heading) =>
        parseFloat(getComputedStyle(heading).fontSize));
      const broken = Array.from(document.querySelectorAll('.word h3')).filter((term) => {
        const word = document.createRange();
        word.selectNodeContents(term.firstChild);
        return new Set(Array.from(word.getClientRects(), ({ top }) => top)).size > 1;
      });
      return { sizes, broken: broken.length };
    })()`)) as { readonly sizes: readonly number[]; readonly broken: number };
    await page.close();
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(6);
    expect(broken).toBe(0);
  },
);
