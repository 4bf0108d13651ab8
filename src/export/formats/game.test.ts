import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../model/lesson.js';
import { everyTypeLesson } from '../../test/every-type-quiz.js';
import { nastyText, nastyTexts, rewrittenLesson, stored } from '../../test/nasty-text.js';
import { exportFormats } from './export-formats.js';

type Format = 'kahoot' | 'blooket';

async function carried(lesson: Lesson, format: Format) {
  const { value, diagnostics } = await exportFormats(lesson, [format], {});
  return { bytes: value[0]?.bytes ?? new Uint8Array(), told: diagnostics[0]?.message };
}

/** Rows of the first sheet; formulas would be seen as such. */
function rowsOf(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const book = isZip
    ? read(bytes, { type: 'buffer' })
    : read(Buffer.from(bytes).toString(), { type: 'string', raw: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  expect(JSON.stringify(Object.values(sheet))).not.toContain('"f":');
  return utils.sheet_to_json(sheet, { header: 1, defval: '' });
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
/** A question whose options differ, with `text` in each of them. */
const lessonWith = (text: string) => {
  let number = 0;
  const lesson = rewrittenLesson(() => `${text} ${(number += 1)}`);
  return { ...lesson, questions: lesson.questions.slice(0, 2) };
};

describe('writeKahoot', () => {
  it('gives the template: headings in row 8, questions below with the numbers of the keys', async () => {
    const rows = rowsOf((await carried(everyTypeLesson(), 'kahoot')).bytes);
    expect(rows[7]?.[1]).toBe('Question - max 120 characters');
    expect(rows[8]).toEqual([
      ...[1, 'According to the author, why did the line drawn in 2015 matter?'],
      ...['It ended all spying.', 'Both sides had something to gain.'],
      ...['Inspectors could count tools.', '', 30, 2],
    ]);
    expect(rows[9]?.at(-1)).toBe('1,3');
    expect(rows[10]?.slice(2)).toEqual(['True', 'False', '', '', 30, 2]);
    expect(rows).toHaveLength(8 + 6);
  });

  it('says what is lost', async () => {
    expect((await carried(everyTypeLesson(), 'kahoot')).told).toBe(
      'Kahoot: 1 fill-in question left out (question 6), 1 short-answer question left out (question 7), 1 matching question left out (question 8), 1 ordering question left out (question 9), 5 questions to answer with the article at hand, which the file does not hold (questions 1 to 5), 1 stem shortened to 120 characters (question 5), 1 two-part question made into two (question 5), 1 question without its own points (question 2), 6 rationales dropped (questions 1 to 5), 5 passages dropped (questions 1 to 5), 1 hint dropped (question 1).',
    );
  });

  it('shortens between words, and leaves out what cannot be told apart any more', async () => {
    const [choice] = everyTypeLesson().questions;
    const long = 'The handshake made no difference to anybody who was watching. ';
    const alike = [
      { text: `${long.repeat(2)}A`, correct: true as const },
      { text: `${long.repeat(2)}B` },
    ];
    const other = [{ text: `${long.repeat(2)}A`, correct: true as const }, { text: 'No' }];
    const questions = [
      { ...choice, options: alike },
      { ...choice, id: 'other', options: other },
    ] as never;
    const { bytes, told } = await carried(everyTypeLesson({ questions }), 'kahoot');
    const rows = rowsOf(bytes);
    expect(rows).toHaveLength(9);
    expect(rows[8]?.[2]).toBe('The handshake made no difference to anybody who was watching. The…');
    expect(told).toContain(
      '1 question left out because its options cannot be told apart when shortened (question 1)',
    );
    expect(told).toContain('1 option shortened to 75 characters (question 2)');
  });

  const sentence =
    'The decision ends a dispute that began in January, when the transit department proposed to eliminate every trip after 8 p.m.';
  it.each([
    [
      `Read this sentence from paragraph 2: “${sentence}” What does “propose” mean here?`,
      '“…in January, when the transit department proposed to eliminate every trip after 8 p.m.”: What does “propose” mean here?',
    ],
    [
      'Read this sentence from paragraph 6: “Not everyone in the room was willing to subsidize the service.” What does “subsidize” mean here?',
      '“Not everyone in the room was willing to subsidize the service.” What does “subsidize” mean here?',
    ],
    [
      `Who is quoted as saying, “${sentence}”?`,
      'Who is quoted as saying, “The decision ends a dispute that began in January, when the transit department proposed to…”?',
    ],
    [
      'In January, when the dispute began, the transit department proposed to ____ every trip after 8 p.m., so that nobody could take the late bus home.',
      '…when the dispute began, the transit department proposed to ____ every trip after 8 p.m., so that nobody could take the…',
    ],
    [
      `Part B. What did the department propose in January, and to whom did it matter?\nWhich sentence from the article best supports your answer?`,
      'Part B. What did the department propose in January, and to… Which sentence from the article best supports your answer?',
    ],
    [`“${sentence}” What does “whatsoever” mean here?`, undefined],
    [sentence, undefined],
  ])('shortens the passage and never the question: %s', async (stem, short) => {
    const [choice] = everyTypeLesson().questions;
    const lesson = everyTypeLesson({ questions: [{ ...choice, stem } as never] });
    const { bytes, told } = await carried(lesson, 'kahoot');
    if (short === undefined) {
      expect(told).toContain(
        '1 question left out because its stem cannot be made short enough (question 1)',
      );
    } else {
      expect(rowsOf(bytes)[8]?.[1]).toBe(short);
      expect(told).toContain('1 stem shortened to 120 characters (question 1)');
    }
  });

  it('gives the same bytes in every time zone', async () => {
    const zone = process.env['TZ'];
    try {
      const made = [];
      for (const name of ['Pacific/Auckland', 'America/Los_Angeles']) {
        process.env['TZ'] = name;
        made.push(Buffer.from((await carried(everyTypeLesson(), 'kahoot')).bytes).toString('hex'));
      }
      expect(made[0]).toBe(made[1]);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('writeBlooket', () => {
  it('gives the template: two rows of headings, then a question a row', async () => {
    const rows = rowsOf((await carried(everyTypeLesson(), 'blooket')).bytes);
    expect(rows[0]?.[0]).toBe('Blooket\nImport Template');
    expect(rows[1]?.[1]).toBe('Question Text');
    expect(rows[3]?.at(-1)).toBe('1,3');
    expect(rows).toHaveLength(2 + 6);
  });

  it('has no cell that a spreadsheet would calculate, and leaves numbers alone', async () => {
    const [choice] = everyTypeLesson().questions;
    const options = [{ text: '-5', correct: true as const }, { text: '=1+1' }, { text: '@x' }];
    const { bytes } = await carried(
      everyTypeLesson({ questions: [{ ...choice, options } as never] }),
      'blooket',
    );
    expect(Buffer.from(bytes).toString()).toContain(`,-5,'=1+1,'@x,,30,1\r\n`);
  });
});

describe.each(['kahoot', 'blooket'] as const)('%s', (format) => {
  it('names the questions whose passage is neither in the stem nor in the options', async () => {
    const [choice] = everyTypeLesson().questions;
    const quote = '“The pier,” she said, “is safe.”';
    const asking = (id: string, stem: string, others: object = {}) => ({
      ...choice,
      ...{ id, stem, evidence: [{ paragraph: 'p1', quote }] },
      ...others,
    });
    const options = [{ text: quote, correct: true }, { text: 'The ferry is late.' }];
    const questions = [
      asking('q1', 'Read: “‘The pier,’ she said, ‘is safe.’” What does “safe” mean here?'),
      asking('q2', 'Look at paragraph 1 again. Which of these verbs is used there?'),
      asking('q3', 'Which of these sentences quotes somebody?', { options }),
      asking('q4', 'How does the second sentence relate to the one before it?'),
      asking('q5', 'What is a pier?', { evidence: [] }),
    ] as never;
    expect((await carried(everyTypeLesson({ questions }), format)).told).toContain(
      ': 2 questions to answer with the article at hand, which the file does not hold (questions 2, 4), ',
    );
  });

  it('brings every text back unharmed, whatever stands in it', async () => {
    const top = format === 'kahoot' ? 8 : 2;
    const unguarded = (cell: unknown) => String(cell).replace(/^'(?=[=+\-@\t])/, '');
    const check = async (text: string) => {
      const rows = rowsOf((await carried(lessonWith(text), format)).bytes);
      const expected = [1, 2, 4, 6]
        .map((at) => stored(`${text} ${at}`))
        // The workbook writer drops what stands for signs that no format can hold.
        .map((one) => (format === 'kahoot' ? folded(one).replaceAll('\ufffd', '') : folded(one)));
      const [, ...cells] = rows[top]!;
      const found = [cells[0], cells[1], cells[2], cells[3]].map(unguarded);
      if (expected.every((one) => one.length <= 75)) expect(found).toEqual(expected);
    };
    for (const text of nastyTexts) await check(text.trim());
    await fc.assert(fc.asyncProperty(nastyText, check), { numRuns: 40, seed: 1 });
  });
});
