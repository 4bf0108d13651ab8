/** The quiz on paper: what stands on the sheet, and what must not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrowser } from '../io/browser.js';
import type { Browser } from '../core/ports.js';
import type { Lesson, LessonInput } from '../model/lesson.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { openQuizPages, evaluate, checkEverything, answerEverything } from './quiz-pages.js';
import { readPdf } from './read-pdf.js';
import { bareLesson, createFiller } from './stretched-lesson.js';

let browser: Browser;

beforeAll(() => {
  browser = createBrowser({ sandbox: true });
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
});

async function print(lesson: Lesson, paper: 'letter' | 'a4' = 'letter') {
  const { html, title, diagnostics } = await makeDocument('quiz', lesson, { paper });
  const pdf = await readPdf(await browser.pdf({ html, title, date: '2024-05-06T07:08:09Z' }));
  return { ...pdf, diagnostics, text: pdf.text.replace(/\s+/g, ' ') };
}

const filler = createFiller(5);
const paragraphs = (count: number): LessonInput['article'] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at + 1}`, text: filler.passage(100) }));
const many = Array.from({ length: 5 }, (_, round) =>
  everyTypeLesson()
    .questions.slice(0, 8)
    .map((question) => ({ ...question, id: `${question.id}-${round}` })),
).flat();

describe('the sheet', () => {
  it('holds the article, every question and every option', async () => {
    const { text, diagnostics } = await print(everyTypeLesson());
    expect(diagnostics).toEqual([]);
    for (const said of [
      'Name',
      'Class',
      'Date',
      'By The editors',
      'July 14, 2017',
      '9 questions, 15 points',
      'None of this guarantees success.',
      'Share how voting systems are protected',
      'Part B.',
      'They are right about talking.',
      'A state visit to Moscow',
      'The Cuban missile crisis',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('reads from each question to its options, and on to the next question', async () => {
    const { text } = await print(everyTypeLesson());
    const order = [
      '1. According to the author',
      'It ended all spying.',
      '2. Which of these',
      'Wait until there is trust',
      '5. Answer both parts.',
      'Part A.',
      'It shows why a joint unit would work.',
      'Part B.',
      '6. In July 2017',
    ].map((said) => text.indexOf(said));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('holds no key, rationale, hint or model answer', async () => {
    const { text } = await print(everyTypeLesson());
    for (const hidden of [
      'Both countries intended',
      'The author names a gain',
      'Look for what each capital',
      'middle of 2014; the handshake',
      'cannot be checked',
      'Missiles can be counted',
      'Hambourg',
      'The treaties worked because',
      '1962, 2015 and 2017',
      'Right answer',
      'correct',
      'practice',
      'Check',
    ]) {
      expect(text).not.toContain(hidden);
    }
  });

  it.each([
    ['a text of 60 words without questions', hotlineLesson(bareLesson()), 1, 1],
    ['no questions', everyTypeLesson({ questions: [] }), 1, 2],
    ['a text of 3000 words', everyTypeLesson({ article: paragraphs(30) }), 5, 9],
    ['40 questions', everyTypeLesson({ questions: many }), 7, 13],
    ['a title of 200 characters', everyTypeLesson({ title: filler.sentence(200) }), 3, 4],
  ])('takes as many pages as it needs with %s', async (_, lesson, least, most) => {
    for (const [paper, width] of [
      ['letter', 612],
      ['a4', 595],
    ] as const) {
      const { pages, text } = await print(lesson, paper);
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(new Set(pages.map((page) => page.width))).toEqual(new Set([width]));
      expect(text).toContain(`${pages.length} / ${pages.length}`);
      expect(text).not.toContain('undefined');
    }
  });
});

const markup =
  '</script><img src=x onerror=alert(1)> <!-- note --> **bold** ![](http://127.0.0.1:9/) [a](javascript:alert(1)) `x` $1 {{y}} --- &amp;';

/** The lesson with every text of its questions, article and source made hostile. */
function hostileLesson(): Lesson {
  const spoil = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((part) => spoil(part, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, spoil(part, name)]),
      );
    }
    const isKept = /^(?:id|type|kind|bloom|paragraph|objective|url|published|genre)$/.test(key);
    return typeof value === 'string' && !isKept ? `${value} ${markup}` : value;
  };
  const { title, source, article, questions } = everyTypeLesson();
  const hostile = spoil({ title, source, article, questions }) as Partial<LessonInput>;
  return everyTypeLesson(hostile);
}

describe('a hostile lesson', () => {
  it('shows as text on paper', async () => {
    const { text } = await print(hostileLesson());
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(text).toContain('**bold**');
    expect(text).toContain('<!-- note -->');
  });

  it('shows as text on the page, also where the player shows it', async () => {
    await using pages = await openQuizPages();
    const page = await pages.open(await pages.write('hostile', hostileLesson()));
    await evaluate(page, `${answerEverything};${checkEverything}`);
    const told = await evaluate<string>(page, `document.querySelector('#q1 .details').innerText`);
    expect(told).toContain(`Both countries intended to go on spying. ${markup}`);
    const stem = await evaluate<string>(page, `document.querySelector('#q1 .stem').textContent`);
    expect(stem).toContain(markup);
    expect(
      await evaluate(
        page,
        `document.querySelectorAll('main :is(img, strong, code, a[href^=java])').length`,
      ),
    ).toBe(0);
    expect(await evaluate(page, `document.scripts.length`)).toBe(2);
    expect(pages.complaints).toEqual([]);
  });
});
