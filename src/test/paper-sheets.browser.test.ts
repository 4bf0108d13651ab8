/** The lesson plan, the supported quiz, cards and notes on paper, as a browser prints them. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLesson } from '../definition/parse-lesson.js';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { printPage } from '../io/browser-page.js';
import { messagesFor } from '../messages/messages.js';
import type { Lesson, LessonInput } from '../model/lesson.js';
import type { DocumentName } from '../model/rendered-kit.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { readPdf, type PdfPage } from './read-pdf.js';
import { bareLesson, createFiller, stretchedLesson } from './stretched-lesson.js';

type Paper = 'letter' | 'a4';

let session: BrowserSession;

beforeAll(async () => {
  session = await startBrowser(await findBrowser({}), { sandbox: true });
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

async function print(lesson: Lesson, name: DocumentName, paper: Paper = 'letter') {
  const document = await makeDocument(name, lesson, { paper });
  expect(document.diagnostics).toEqual([]);
  return readPdf(await printPage(session.browser, { ...document, onePage: name === 'plan' }));
}

const close = (text: string) => text.replace(/\s+/g, '');
const wordsOf = ({ runs }: PdfPage) => close(runs.map(({ text }) => text).join(''));

/** What stands outside the margins, and what is set smaller than can be read. */
function faults(pages: readonly PdfPage[], smallest: number): readonly string[] {
  return pages.flatMap(({ width, height, runs }) =>
    runs
      .filter(({ text }) => text.trim() !== '')
      .filter(
        ({ left, right, baseline, size }) =>
          left < 25 ||
          right > width - 25 ||
          baseline < 15 ||
          baseline > height - 25 ||
          size < smallest,
      )
      .map(({ text, size }) => `${size.toFixed(1)} ${text}`),
  );
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const filler = createFiller(23);
const arabic = 'قرر المجلس أن تستمر الحافلة الأخيرة حتى منتصف الليل بعد نقاش طويل. '.repeat(3);
const chinese = '镇议会决定末班公交车继续运行到午夜，并推迟修建新的停车场。'.repeat(4);
const inScript = (language: string, text: string): Lesson =>
  hotlineLesson({
    language,
    title: text.slice(0, 40),
    article: [1, 2, 3].map((at) => ({ id: `p${at}`, text })),
    questions: [],
    objectives: [1, 2, 3].map((at) => ({ id: `o${at}`, text })),
    teacherNotes: [text, text],
    warmUp: { prompt: text, minutes: 5 },
  });

const lessons: Readonly<Record<string, Lesson>> = {
  'an ordinary lesson': hotlineLesson(),
  'a bare text of 60 words': hotlineLesson(bareLesson()),
  'a title of 200 characters': hotlineLesson({ title: filler.sentence(200) }),
  'texts of four times the length': hotlineLesson({
    ...stretchedLesson(4),
    teacherNotes: Array.from({ length: 9 }, () => filler.sentence(600)),
  }),
  'a lesson in Arabic': inScript('ar', arabic),
  'a lesson in Chinese': inScript('zh-Hans', chinese),
};
function sampleLesson(name: string): Lesson {
  const { value } = parseLesson(readFileSync(`lessons/${name}`, 'utf8'), { file: name });
  if (value === undefined) throw new TypeError(`${name} is no lesson.`);
  return value.lesson;
}

const samples = Object.fromEntries(
  readdirSync('lessons')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, sampleLesson(name)]),
);

describe('the lesson plan', () => {
  it.each(Object.entries({ ...lessons, ...samples }))(
    'is one page on Letter and on A4, whole and readable: %s',
    async (_, lesson) => {
      for (const paper of ['letter', 'a4'] as const) {
        const { pages, outline, isTagged } = await print(lesson, 'plan', paper);
        expect(pages).toHaveLength(1);
        expect(faults(pages, 6.5)).toEqual([]);
        expect(isTagged).toBe(true);
        const { plan } = messagesFor(lesson.language).messages;
        expect(outline).toContain(plan.print);
      }
    },
  );

  it('shows every step with its minutes, what was cut, and what to print', async () => {
    const lesson = samples[Object.keys(samples)[1] ?? ''] ?? hotlineLesson();
    const { pages } = await print(lesson, 'plan');
    const words = pages.map(wordsOf).join('');
    const plan = lesson.plans.find(({ minutes }) => minutes === 45);
    const cut = plan?.cut?.find((one) => one.startsWith('question')) ?? '';
    const left = cut.replace(/\bq(?=\d)/g, '').replaceAll(' ', '');
    expect(cut).toMatch(/^questions? q/);
    const [first] = plan?.steps ?? [];
    for (const said of [`0–${first?.minutes}`, 'Warm-up', '41–45', 'quiz-supported.pdf', left]) {
      expect(words).toContain(said);
    }
  });

  it('speaks of no quiz where there are no questions', async () => {
    const { text } = await print(hotlineLesson({ questions: [] }), 'plan');
    expect(text.toLowerCase()).not.toMatch(/quiz\.pdf|supported|quiz sheet/);
    expect(close(text)).toContain(close('On the slides: '));
  });

  it('says all that was cut, and leaves out prompts rather than the end of it', async () => {
    const plan = hotlineLesson().plans[0];
    const end = 'reading the whole text in class: set a part of it as homework';
    const cut = [...numbers(4).map(() => filler.sentence(90)), end];
    const lesson = hotlineLesson({
      plans: [{ minutes: 45, steps: plan?.steps ?? [], cut }],
    });
    const { text } = await print(lesson, 'plan');
    expect(close(text)).toContain(close(end));
  });
});

const marked = (name: string, at: number) => `${name}-${at}-${name}`;

/** Questions of different lengths, each with a mark in its stem and in its last option, the key. */
function markedLesson(count: number): Lesson {
  const questions: LessonInput['questions'] = numbers(count).map((at) => ({
    type: 'choice',
    id: `q${at}`,
    stem: `${marked('begin', at)} ${filler.sentence(30 + 20 * (at % 7))}`,
    options: [
      ...numbers(2 + (at % 3)).map(() => ({ text: filler.sentence(10 + 25 * (at % 5)) })),
      { text: marked('end', at), correct: true },
    ],
  }));
  return hotlineLesson({ questions });
}

describe.each(['quiz', 'quiz-supported'] as const)('the sheet %s', (name) => {
  it.each(['letter', 'a4'] as const)('keeps each question on one page of %s', async (paper) => {
    const { pages, isTagged } = await print(markedLesson(40), name, paper);
    const words = pages.map(wordsOf);
    for (const at of numbers(40)) {
      const page = words.find((text) => text.includes(marked('begin', at)));
      expect(page).toContain(marked('end', at));
    }
    expect(isTagged).toBe(true);
    expect(faults(pages, 7.9)).toEqual([]);
  });

  it('holds no key, no rationale and no note for the teacher', async () => {
    const { text } = await print(everyTypeLesson(), name);
    for (const hidden of [
      'Both countries intended to go on spying',
      'The author names a gain',
      'middle of 2014; the handshake',
      'a hacker’s tools cannot be checked',
      'Hambourg',
      'Give both sides the same time',
      'Election interference is a live topic',
      'Key',
    ]) {
      expect(close(text)).not.toContain(close(hidden));
    }
  });
});

describe('the supported quiz', () => {
  it.each([0, 180, 360, 540, 720])(
    'begins its questions on the page of the words to use, %i pixels further down',
    async (space) => {
      const options = [1, 2, 3].map(() => ({ text: filler.sentence(200) }));
      const lesson = hotlineLesson({
        vocabulary: ['treaty', 'crisis', 'rival'].map((word) => ({ word })),
        questions: [
          {
            ...{ type: 'choice', id: 'q1', stem: 'first' },
            options: [...options, { text: 'next', correct: true }],
          },
          {
            ...{ type: 'short', id: 'q2', stem: 'last' },
            ...{ modelAnswer: 'An answer.', lookFor: ['A reason'], lines: 1 },
          },
        ],
      });
      const { html, ...document } = await makeDocument('quiz-supported', lesson);
      const spaced = html.replace(
        '</head>',
        `<style>.article{padding-bottom:${space}px}</style>$&`,
      );
      const pdf = await printPage(session.browser, { ...document, html: spaced });
      const words = (await readPdf(pdf)).pages.map(wordsOf);
      const page = words.find((text) => text.includes('Wordsyoucanuse'));
      expect(page).toMatch(/Questions.*first.*next/);
    },
  );

  it('looks like the other, and gives stems, hints, parts and words to use', async () => {
    const text = close((await print(everyTypeLesson(), 'quiz-supported')).text);
    for (const said of [
      'Quiz: A Hotline Is Not a Handshake',
      '9 questions, 15 points',
      'Part 1.',
      'In short',
      'The treaties worked because',
      'Look for what each capital wanted',
      'Words you can use',
    ]) {
      expect(text).toContain(close(said));
    }
    expect(text.toLowerCase()).not.toContain('supported');
  });
});

describe('the discussion sheet', () => {
  const discussion: LessonInput['discussion'] = numbers(9).map((at) => ({
    id: `d${at}`,
    prompt: `${marked('ask', at)} ${filler.sentence(40 + 60 * at)}`,
    bloom: at % 2 === 0 ? 'evaluate' : 'analyze',
    protocol: 'small-group',
    minutes: 8,
    roles: ['Reader: reads the passage aloud', 'Speaker: reports to the class'],
  }));

  it.each(['letter', 'a4'] as const)(
    'has cards of one size, each whole, eight on a page of %s',
    async (paper) => {
      const { pages } = await print(hotlineLesson({ discussion }), 'discussion', paper);
      const cards = pages.filter((page) => wordsOf(page).includes('Cardsforeachgroup'));
      expect(cards.map((page) => page.runs.length > 0)).toHaveLength(2);
      const words = cards.map(wordsOf).join('');
      for (const at of numbers(9)) expect(words).toContain(marked('ask', at));
      expect(faults(cards, 8.9)).toEqual([]);
      const document = await makeDocument('discussion', hotlineLesson({ discussion }), { paper });
      const page = await session.browser.newPage();
      try {
        await page.emulateMediaType('print');
        await page.setViewport({ width: 690, height: 930 });
        await page.setContent(document.html);
        const sizes =
          (await page.evaluate(`Array.from(document.querySelectorAll('.card'), (card) => [
          card.offsetWidth, card.offsetHeight, card.scrollHeight - card.clientHeight])`)) as number[][];
        expect(sizes).toHaveLength(12);
        const spread = (at: number) => {
          const all = sizes.map((size) => size[at] ?? 0);
          return Math.max(...all) - Math.min(...all);
        };
        // A grid deals out the pixels that are left over.
        expect([spread(0), spread(1)].every((pixels) => pixels <= 1)).toBe(true);
        expect(sizes.filter(([, , over = 0]) => over > 1)).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );

  it('has notes and the rubric on one page of their own', async () => {
    const { pages } = await print(hotlineLesson({ discussion }), 'discussion');
    const notes = pages.filter((page) => wordsOf(page).includes('Whosaidwhat'));
    expect(notes).toHaveLength(1);
    const words = notes.map(wordsOf).join('');
    for (const said of ['Usesevidence', 'Respondstoothers', 'Weighssides', '1,beginning']) {
      expect(words).toContain(said);
    }
  });
});

it('tells nothing by colour: every sheet is grey on paper', async () => {
  for (const name of ['plan', 'quiz', 'quiz-supported', 'answer-key', 'discussion'] as const) {
    const { html } = await makeDocument(name, everyTypeLesson());
    const page = await session.browser.newPage();
    try {
      await page.emulateMediaType('print');
      await page.setContent(html);
      const colours = (await page.evaluate(`Array.from(new Set(
        Array.from(document.querySelectorAll('main, main *')).flatMap((element) => {
          const style = getComputedStyle(element);
          return [style.color, style.backgroundColor, style.borderTopColor, style.borderBottomColor];
        })))`)) as string[];
      expect(colours.length).toBeGreaterThan(1);
      const coloured = colours.filter((colour) => {
        const [red, green, blue] = colour.match(/\d+/g) ?? [];
        return red !== green || green !== blue;
      });
      expect(coloured).toEqual([]);
    } finally {
      await page.close();
    }
  }
});
