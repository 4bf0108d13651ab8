/** The answer key and the discussion sheet, on paper and on a screen, as a browser makes them. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFor } from '../core/kept-for.js';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { printPage } from '../io/browser-page.js';
import type { Lesson, LessonInput } from '../model/lesson.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument, type MadeDocument } from './make-document.js';
import { readPdf, type PdfPage } from './read-pdf.js';
import { bareLesson, createFiller, stretchedLesson } from './stretched-lesson.js';

type Sheet = 'answer-key' | 'discussion';
const sheets = ['answer-key', 'discussion'] as const;

let session: BrowserSession;

beforeAll(async () => {
  session = await startBrowser(await findBrowser({}), { sandbox: true });
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

/** What several tests look at is printed once. */
const printed = keptFor((lesson: Lesson, kind: `${Sheet} ${'letter' | 'a4'}`) => {
  const [sheet, paper] = kind.split(' ') as [Sheet, 'letter' | 'a4'];
  return makeDocument(sheet, lesson, { paper }).then(async (handout) => {
    expect(handout.diagnostics).toEqual([]);
    return readPdf(await printPage(session.browser, handout));
  });
});

function print(lesson: Lesson, sheet: Sheet, paper: 'letter' | 'a4' = 'letter') {
  return printed(lesson, `${sheet} ${paper}`);
}

/** What stands on the page, without the spaces that depend on where a line is broken. */
const wordsOf = ({ runs }: PdfPage) => close(runs.map(({ text }) => text).join(''));
const close = (text: string) => text.replace(/\s+/g, '');

const marked = (name: string, at: number) => `${name}-${at}-${name}`;
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const filler = createFiller(11);

/** Questions and prompts of different lengths, each with a mark at its first and its last words. */
function markedLesson(count: number): Lesson {
  const [prompt] = hotlineLesson().discussion;
  return hotlineLesson({
    questions: numbers(count).map((at) => ({
      type: 'choice',
      id: `q${at}`,
      stem: `${marked('begin', at)} ${filler.sentence(30 + 20 * (at % 7))}`,
      options: numbers(3 + (at % 3)).map((option) => ({
        text: filler.sentence(20 + 15 * (at % 5)),
        ...(option === 1 ? { correct: true as const } : {}),
        rationale: filler.sentence(40 + 20 * (at % 4)),
      })),
      evidence: [{ paragraph: 'p1', quote: `${filler.sentence(90)} ${marked('end', at)}` }],
    })),
    discussion: numbers(count).map((at) => ({
      ...prompt,
      id: `d${at}`,
      prompt: `${marked('ask', at)} ${filler.sentence(40 + 30 * (at % 6))}`,
      protocol: at % 2 === 0 ? 'small-group' : 'fishbowl',
      minutes: 8,
      followUps: [filler.sentence(60), marked('further', at)],
    })),
  });
}

const ordinary = hotlineLesson();
const everyType = everyTypeLesson();
const long = markedLesson(14);

const lessons: Readonly<Record<string, Lesson>> = {
  'an ordinary lesson': ordinary,
  'every type of question': everyType,
  'a bare text of 60 words': hotlineLesson(bareLesson()),
  'a title of 200 characters': hotlineLesson({ title: filler.sentence(200) }),
  'one word too long for a line': hotlineLesson({ title: 'handshake'.repeat(20) }),
  '14 questions and 14 prompts': long,
  'texts of four times the length': hotlineLesson(stretchedLesson(4)),
};

describe.each(sheets)('the sheet %s', (sheet) => {
  it.each([
    ['letter', 612, 792],
    ['a4', 595, 842],
  ] as const)('fills %s, with its name and number on every page', async (paper, width, height) => {
    const { pages, isTagged, outline } = await print(long, sheet, paper);
    expect(pages.length).toBeGreaterThan(2);
    expect(isTagged).toBe(true);
    expect(outline).toContain('A Hotline Is Not a Handshake');
    pages.forEach((page, at) => {
      expect(page).toMatchObject({ width, height });
      expect(wordsOf(page)).toContain(`${at + 1}/${pages.length}`);
      expect(wordsOf(page)).toContain('AHotlineIsNotaHandshake');
    });
  });

  it.each(Object.entries(lessons))(
    'cuts nothing off and sets nothing small: %s',
    async (_, lesson) => {
      const { pages } = await print(lesson, sheet);
      const runs = pages.flatMap(({ width, height, runs }) =>
        runs.filter(({ text }) => text.trim() !== '').map((run) => ({ ...run, width, height })),
      );
      // Chromium prints a page smaller as a whole where anything on it is too wide.
      expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThanOrEqual(8.9);
      const outside = runs.filter(
        ({ left, right, baseline, width, height }) =>
          left < 42 || right > width - 42 || baseline < 22 || baseline > height - 42,
      );
      expect(outside).toEqual([]);
    },
  );

  it.each(
    [
      ['answer-key', 'begin', 'end'],
      ['discussion', 'ask', 'further'],
    ].filter(([of]) => of === sheet),
  )('keeps each part of the %s whole', async (_, first, last) => {
    const pages = (await print(long, sheet)).pages.map(wordsOf);
    for (const at of numbers(14)) {
      const page = pages.find((words) => words.includes(marked(first ?? '', at)));
      expect(page).toContain(marked(last ?? '', at));
    }
  });
});

describe('what each sheet tells', () => {
  const secrets = {
    'a note on a prompt': 'Give both sides the same time',
    'the passage behind a prompt': 'Refusing to talk, supporters argue',
    'what to look for in a source': 'It is an editorial: unsigned opinion',
    'what to look for in the warm-up': 'A cost for breaking the rule',
    'what to look for in the exit ticket': 'A named argument with its evidence',
    'a note on the lesson': 'Election interference is a live topic',
    'a rationale': 'Both countries intended to go on spying',
    'a model answer': 'The treaties asked each side to reveal',
  };

  it.each(Object.entries(secrets))('keeps %s for the teacher', async (_, secret) => {
    const student = await makeDocument('discussion', ordinary);
    expect(student.html).not.toContain(secret);
    expect(student.markdown).not.toContain(secret);
    const teacher = (await print(ordinary, 'answer-key')).pages.map(wordsOf).join('');
    expect(teacher).toContain(close(secret));
  });

  it('gives the key of every type in words', async () => {
    const text = (await print(everyType, 'answer-key')).pages.map(wordsOf).join('');
    for (const key of [
      '9questions,15points',
      'KeyBBothsideshadsomethingtogain.',
      'KeyABeginwithanarrowrule',
      'KeyBFalse',
      'rule',
      'KeyANoonecancountthetoolsofahacker.',
      'Countasright:HamburgorHambourg,Állemagne',
      'KeyThetreatiesleteachsidechecktheother',
      'June2016:AreportbyFireEye',
      '1.TheCubanmissilecrisis',
      'Paragraph9',
    ]) {
      expect(text).toContain(key);
    }
  });

  it.each([0, 1, 8])('has room to write with %i prompts', async (count) => {
    const discussion = markedLesson(8).discussion.slice(0, count);
    const { html } = await makeDocument('discussion', hotlineLesson({ discussion }));
    const prompts = html.split(/<article class="prompt"[^>]*>/).slice(1);
    expect(prompts).toHaveLength(Math.max(1, count));
    const room =
      count === 0 ? /<div class="lines"[^>]*>(<i><\/i>){10}/ : /(<tr>(<td><\/td>){4}<\/tr>\s*){5}/;
    expect(html).toMatch(room);
    expect(html).toContain('Cut here');
  });

  it('has no ticket to cut off where the lesson has none', async () => {
    const lesson = { ...hotlineLesson(), exitTicket: undefined } as unknown as Lesson;
    const { html } = await makeDocument('discussion', lesson);
    expect(html).not.toContain('Cut here');
    expect(html).not.toContain('class="ticket"');
  });
});

const markup =
  '</style></script><img src=x onerror=alert(1)> <!-- n --> **bold** [a](javascript:alert(1)) `x` "q" \\ {{y}} &amp;';

/** The lesson with every text that a person wrote made hostile. */
function hostileLesson(): Lesson {
  const kept =
    /^(?:id|type|kind|bloom|paragraph|objective|url|published|genre|slug|language|protocol|step)$/;
  const spoil = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((part) => spoil(part, key));
    if (typeof value !== 'object' || value === null) {
      return typeof value === 'string' && !kept.test(key) ? `${markup} ${value}` : value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, spoil(part, name)]),
    );
  };
  const roles = ['Speaker', 'Listener'];
  const [prompt] = hotlineLesson().discussion;
  const whole = everyTypeLesson({ discussion: [{ ...prompt, roles } as never] });
  return everyTypeLesson(spoil(whole) as Partial<LessonInput>);
}

describe.each(sheets)('a hostile lesson as %s', (sheet) => {
  it('shows as text, and adds nothing to the page', async () => {
    const elements = async ({ html }: MadeDocument) => {
      const page = await session.browser.newPage();
      try {
        await page.setContent(html);
        return (await page.evaluate(`[
          document.body.innerText.split(${JSON.stringify(markup)}).length - 1,
          Array.from(document.querySelectorAll('*'), (element) => element.localName).join(' '),
        ]`)) as [number, string];
      } finally {
        await page.close();
      }
    };
    const hostile = hostileLesson();
    const plain = JSON.parse(
      JSON.stringify(hostile).replaceAll(JSON.stringify(`${markup} `).slice(1, -1), 'Plain '),
    ) as Lesson;
    const [times, shown] = await elements(await makeDocument(sheet, hostile));
    const [none, expected] = await elements(await makeDocument(sheet, plain));
    expect(none).toBe(0);
    expect(times).toBeGreaterThan(sheet === 'discussion' ? 12 : 40);
    expect(shown).toBe(expected);
  });

  it('stands in the margin of the page as it is', async () => {
    const { pages } = await print(hotlineLesson({ title: markup.slice(0, 50) }), sheet);
    expect(wordsOf(pages[0] as PdfPage)).toContain(`:${close(markup.slice(0, 50))}`);
  });
});

describe.each([320, 390, 1280])('the discussion on a screen %i px wide', (width) => {
  it.each(['light', 'dark'])('has no barrier that axe-core knows, in %s', async (scheme) => {
    const { html } = await makeDocument('discussion', markedLesson(3));
    const page = await session.browser.newPage();
    try {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      await page.setContent(html);
      await page.evaluate(`${axe.source};0`);
      const found = await page.evaluate(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
      );
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    } finally {
      await page.close();
    }
  });
});

it('leaves room on a phone under a headline of 200 characters, and takes none for what is done on paper', async () => {
  const { html } = await makeDocument('discussion', hotlineLesson({ title: filler.sentence(200) }));
  const page = await session.browser.newPage();
  try {
    await page.setViewport({ width: 360, height: 740 });
    await page.setContent(html);
    expect(await page.$eval('h1', (title) => title.clientHeight)).toBeLessThan(740 / 4);
    const shown = await page.$$eval('.lines, .blank, .cut, .notes-table', (all) =>
      all.filter((one) => one.checkVisibility()),
    );
    expect(shown).toHaveLength(0);
  } finally {
    await page.close();
  }
});
