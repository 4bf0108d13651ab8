/** Slides on paper: notes pages and handouts, as they come out of the printer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDecks, type DeckOptions } from '../deck/compose-decks.js';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { printPage } from '../io/browser-page.js';
import { settlePdf } from '../io/pdf-bytes.js';
import { markChecked } from '../model/checked-lesson.js';
import type { Aspect } from '../model/settings.js';
import { renderKit } from '../render/render-kit.js';
import { hotlineLesson } from './hotline-lesson.js';
import { readPdf } from './read-pdf.js';
import { ownMaterials } from './own-materials.js';

let session: BrowserSession;

beforeAll(async () => {
  session = await startBrowser(await findBrowser({}), { sandbox: true });
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

type Copy = Pick<DeckOptions, 'notes' | 'handout' | 'mode'> & {
  readonly paper: 'letter' | 'a4';
  readonly theme: string;
  readonly aspect?: Aspect;
};

async function compose({ aspect = '16:9', ...copy }: Copy) {
  const { notes = false } = copy;
  const options = { ...(await ownMaterials()), ...copy };
  const documents = [notes ? ('deck' as const) : ('deck-student' as const)];
  const quiz = { mode: 'practice' as const };
  const kit = renderKit(markChecked(hotlineLesson()), { ...options, documents, quiz, aspect });
  const [deck, onPaper] = (await composeDecks(kit.value, options)).value;
  if (deck === undefined || onPaper === undefined) expect.unreachable('there are two documents');
  return { onPaper, slides: deck.html.split('<section ').length - 1 };
}

async function print(html: string) {
  const job = { html, title: 'A copy', date: '2017-07-14' };
  const bytes = settlePdf(await printPage(session.browser, job), job.date);
  return { bytes, pdf: await readPdf(bytes) };
}

async function onPrinted<T>(html: string, code: string): Promise<T> {
  const page = await session.browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaType('print');
    await page.setContent(html);
    return (await page.evaluate(code)) as T;
  } finally {
    await page.close();
  }
}

/** Colours of what is drawn on the page that are no grey. */
const colours = (html: string) =>
  onPrinted<readonly string[]>(
    html,
    `[...new Set([...document.querySelectorAll('main *')].flatMap((element) => {
      const { color, backgroundColor, borderTopColor, backgroundImage } = getComputedStyle(element);
      return [color, backgroundColor, borderTopColor, ...(backgroundImage.match(/rgba?\\([^)]*\\)/g) ?? [])];
    }))].filter((colour) => { const [red, green, blue] = colour.match(/[\\d.]+/g); return red !== green || green !== blue; })`,
  );

const sizes = { letter: [612, 792], a4: [595, 842] } as const;

describe('a handout', () => {
  it.each([
    { handout: 2, paper: 'letter', theme: 'quiet', aspect: '16:9' },
    { handout: 3, paper: 'a4', theme: 'young', aspect: '4:3' },
    { handout: 4, paper: 'a4', theme: 'contrast', aspect: '16:9' },
    { handout: 6, paper: 'letter', theme: 'young', aspect: '16:9' },
  ] as const)('of $handout on $paper holds so many a page', async ({ handout, ...copy }) => {
    const { onPaper, slides } = await compose({ handout, ...copy });
    const { pdf } = await print(onPaper.html);
    expect(pdf.pages).toHaveLength(Math.ceil(slides / handout));
    const [short, long] = sizes[copy.paper];
    const [width, height] = handout === 4 ? [long, short] : [short, long];
    expect(pdf.pages[0]).toMatchObject({ width, height });
    expect(pdf.isTagged).toBe(true);
    expect(pdf.info['Title']).toBe('Slides: A Hotline Is Not a Handshake');
    expect(pdf.text).toContain('Name');
    // The last slide stands on the last page, and nothing of it is lost.
    const last = pdf.pages.at(-1)?.runs.map(({ text }) => text) ?? [];
    expect(last.join(' ')).toContain(String(slides));
  });

  it('draws no line close around words', async () => {
    const { onPaper } = await compose({ handout: 2, paper: 'letter', theme: 'quiet' });
    const rooms = await onPrinted<readonly number[]>(
      onPaper.html,
      `Array.from(document.querySelectorAll('main section *'), getComputedStyle)
        .filter(({ outlineStyle }) => outlineStyle === 'solid')
        .map(({ paddingInlineStart }) => parseFloat(paddingInlineStart))`,
    );
    expect(rooms.length).toBeGreaterThan(10);
    expect(Math.min(...rooms)).toBeGreaterThan(10);
  });

  it('holds no notes and no answers', async () => {
    const { onPaper } = await compose({ handout: 3, paper: 'letter', theme: 'quiet' });
    for (const kept of ['Look for', 'class="key"', 'The author names what each side gained']) {
      expect(onPaper.html).not.toContain(kept);
    }
  });

  it.each(['quiet', 'contrast', 'young'])(
    'is black on white in %s, dark ones too',
    async (theme) => {
      const { onPaper } = await compose({ handout: 6, paper: 'letter', theme, mode: 'dark' });
      expect(await colours(onPaper.html)).toEqual([]);
    },
  );
});

describe('notes pages', () => {
  it('hold each slide with its notes, the same bytes each time', async () => {
    const { onPaper, slides } = await compose({ notes: true, paper: 'a4', theme: 'quiet' });
    const first = await print(onPaper.html);
    expect(first.pdf.pages.length).toBeGreaterThanOrEqual(slides);
    expect(first.pdf.isTagged).toBe(true);
    expect(first.pdf.outline).toContain('By the end of this lesson you can');
    for (const said of ['Slide 1 of', `Slide ${slides} of ${slides}`, 'Look for']) {
      expect(first.pdf.text).toContain(said);
    }
    expect(await colours(onPaper.html)).toEqual([]);
    const second = await print(onPaper.html);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});
