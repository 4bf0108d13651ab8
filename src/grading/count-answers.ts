/** What was answered to a question, how often and by whom, over all forms. */
import type { AnswerCount } from '../model/class-results.js';
import { writtenMark } from '../quiz/answer-code.js';
import type { KeyedQuestion } from '../quiz/quiz-key.js';
import { isWritten, type Answer } from '../quiz/score-answer.js';
import { lettersInWords, rowAnswer } from './mark-answers.js';

export interface Given {
  readonly name: string;
  /** The question as the student had it. */
  readonly question: KeyedQuestion;
  readonly answer: Answer;
  readonly points: number | undefined;
}

/** Options that nobody chose stand there too; what was written and chosen, the most frequent first. */
export function countAnswers(
  question: KeyedQuestion,
  given: readonly Given[],
): readonly AnswerCount[] {
  if (isWritten(question)) return countWritten(question, given);
  if (question.rows.length > 0) return countRows(question, given);
  const isTwoPart = question.sentences.length > 0;
  return [question.options, question.sentences].flatMap((options, part) =>
    options.map(({ text, correct }) => ({
      ...(isTwoPart ? { part: part === 0 ? 'A' : 'B' } : {}),
      text,
      status: correct ? ('key' as const) : ('wrong' as const),
      names: given.filter((one) => chose(one, part, text)).map(({ name }) => name),
    })),
  );
}

function chose({ question, answer }: Given, part: number, text: string): boolean {
  const options = part === 0 ? question.options : question.sentences;
  return lettersInWords(options, answer[part]).includes(text);
}

function countWritten(key: KeyedQuestion, given: readonly Given[]): readonly AnswerCount[] {
  const texts = given.filter(({ answer: [text = ''] }) => !['', writtenMark].includes(text.trim()));
  return tally(
    texts.map(({ name, answer: [text = ''], points }) => ({
      name,
      text: text.trim(),
      status: points === undefined ? 'to-mark' : points === key.points ? 'key' : 'wrong',
    })),
  );
}

function countRows({ rows }: KeyedQuestion, given: readonly Given[]): readonly AnswerCount[] {
  return rows.flatMap(({ text: row }) =>
    tally(
      given.flatMap(({ name, question, answer }) => {
        const at = question.rows.findIndex(({ text }) => text === row);
        const chosen = answer[at] ?? '';
        if (chosen === '') return [];
        const status = chosen === question.rows[at]?.answer ? ('key' as const) : ('wrong' as const);
        return [{ name, text: rowAnswer(question, chosen), status }];
      }),
    ).map((count) => ({ ...count, part: row })),
  );
}

function tally(
  entries: readonly (Pick<AnswerCount, 'text' | 'status'> & { readonly name: string })[],
): readonly AnswerCount[] {
  const counts = new Map<string, AnswerCount>();
  for (const { name, text, status } of entries) {
    const id = `${status} ${text}`;
    counts.set(id, { text, status, names: [...(counts.get(id)?.names ?? []), name] });
  }
  return [...counts.values()].sort((a, b) => b.names.length - a.names.length);
}
