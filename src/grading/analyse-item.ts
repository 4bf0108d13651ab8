/**
 * How a question did (classical test theory; Haladyna & Rodriguez 2013, chapter 17): how hard it
 * was, whether those who did well on the rest did well on it, which wrong options drew nobody.
 */
import type { AnswerCount, ItemResult } from '../model/class-results.js';
import type { KeyedQuestion } from '../quiz/quiz-key.js';
import { isWritten } from '../quiz/score-answer.js';
import { countAnswers, type Given } from './count-answers.js';
import type { SayInReport } from './told.js';

/** With fewer the figures are chance. */
const fewest = 10;

export interface Taken extends Given {
  /** Points of the student in all other questions. */
  readonly rest: number;
}

export function analyseItem(
  question: KeyedQuestion,
  number: number,
  taken: readonly Taken[],
  say: SayInReport,
): ItemResult {
  const { stem, points } = question;
  const marked = taken.flatMap(({ points: got, rest }) =>
    got === undefined ? [] : [{ share: got / points, rest }],
  );
  // Before a teacher marks, only written answers that are right have points: each share of them is full.
  const isWhole = marked.length > 0 && marked.length === taken.length;
  const isCrowd = isWhole && marked.length >= fewest;
  const difficulty = isWhole ? meanOf(marked.map(({ share }) => share)) : undefined;
  const discrimination = isCrowd ? correlation(marked) : undefined;
  const answers = countAnswers(question, taken);
  const advice = isCrowd
    ? advise(difficulty ?? 0, discrimination, strongerThanKey(question, answers, taken), say)
    : [];
  return {
    number,
    stem,
    points,
    marked: marked.length,
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(discrimination === undefined ? {} : { discrimination }),
    answers,
    advice,
  };
}

function advise(
  difficulty: number,
  discrimination: number | undefined,
  rival: string | undefined,
  say: SayInReport,
): readonly string[] {
  return [
    ...(rival === undefined ? [] : [say('adviceKey', { option: rival })]),
    ...(discrimination !== undefined && discrimination < 0 ? [say('adviceReversed')] : []),
    ...(difficulty < 0.2 ? [say('adviceHard')] : []),
    ...(difficulty > 0.95 ? [say('adviceEasy')] : []),
  ];
}

/**
 * A wrong option that drew more of the best third than the key of its part did; of what was written,
 * more than all wordings that are right.
 */
function strongerThanKey(
  question: KeyedQuestion,
  answers: readonly AnswerCount[],
  taken: readonly Taken[],
): string | undefined {
  const ranked = [...taken].sort((a, b) => b.rest - a.rest);
  const best = new Set(ranked.slice(0, Math.ceil(taken.length / 3)).map(({ name }) => name));
  const drawn = ({ names }: AnswerCount) => names.filter((name) => best.has(name)).length;
  return answers.find((answer) => {
    const keys = answers.filter(({ status, part }) => status === 'key' && part === answer.part);
    const byKeys = keys.map(drawn);
    const most = isWritten(question) ? byKeys.reduce((a, b) => a + b, 0) : Math.max(...byKeys);
    return answer.status === 'wrong' && keys.length > 0 && drawn(answer) > most;
  })?.text;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's; `undefined` where one side does not vary. */
function correlation(
  pairs: readonly { readonly share: number; readonly rest: number }[],
): number | undefined {
  const [x, y] = [meanOf(pairs.map(({ share }) => share)), meanOf(pairs.map(({ rest }) => rest))];
  const total = (of: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0);
  const spread = Math.sqrt(
    total(({ share }) => (share - x) ** 2) * total(({ rest }) => (rest - y) ** 2),
  );
  return spread === 0 ? undefined : total(({ share, rest }) => (share - x) * (rest - y)) / spread;
}
