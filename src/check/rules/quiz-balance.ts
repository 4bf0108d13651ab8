/** Warnings about the questions taken together. */
import type { Question } from '../../model/question.js';
import { asksForFalse, keyOf, optionSets } from '../answer-options.js';
import { when, type Remark, type Rule, type Whole } from '../rule.js';
import { contentStems } from '../text/english.js';
import { shorten } from '../text/fold-text.js';
import { containsWords, wordsOf } from '../text/words.js';
import { isKeyLongest } from './option-form.js';

/** Questions of a kind from which a pattern means anything. Ours. */
const least = 5;
/** Keys in a row at the same position. Ours. */
const longestRun = 3;
/** Share of the keys at one position. Ours. */
const crowded = 0.6;

interface ChoiceAt {
  readonly index: number;
  /** Position of the key, from 0. */
  readonly position: number;
  readonly count: number;
}

function choices(questions: readonly Question[]): readonly ChoiceAt[] {
  return questions.flatMap((question, index) => {
    if (question.type !== 'choice' && question.type !== 'evidence') return [];
    const position = question.options.findIndex(({ correct }) => correct === true);
    return position < 0 ? [] : [{ index, position, count: question.options.length }];
  });
}

const keyPositions: Rule<Whole> = {
  code: 'check/key-positions',
  severity: 'warning',
  find: ({ lesson }) => {
    const all = choices(lesson.questions);
    const letter = (position: number) => String.fromCodePoint(65 + position);
    const hint = 'Move some of the right options up or down in their lists.';
    const run = all.findIndex((_, at) => {
      const next = all.slice(at, at + longestRun + 1);
      return (
        next.length > longestRun && next.every(({ position }) => position === all[at]?.position)
      );
    });
    const start = all[run];
    if (start !== undefined) {
      return [
        {
          path: ['questions', start.index],
          message: `From here on more than ${longestRun} right answers in a row stand at ${letter(start.position)}.`,
          hint,
        },
      ];
    }
    const [position, often] = mostFrequent(all.map((choice) => choice.position));
    return when(all.length >= least && often / all.length >= crowded, () => ({
      path: ['questions'],
      message: `${often} of ${all.length} right answers stand at ${letter(position)}.`,
      hint,
    }));
  },
};

function mostFrequent(values: readonly number[]): readonly [value: number, count: number] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
}

const keyLongestOften: Rule<Whole> = {
  code: 'check/key-longest-often',
  severity: 'warning',
  find: ({ lesson }) => {
    const sets = lesson.questions
      .filter(({ type }) => type === 'choice' || type === 'evidence')
      .flatMap((question) => optionSets(question).slice(0, 1));
    const longest = sets.filter(({ options }) => isKeyLongest(options, 1)).length;
    return when(sets.length >= least && longest > sets.length / 2, () => ({
      path: ['questions'],
      message: `In ${longest} of ${sets.length} questions the right option is clearly the longest, which students notice.`,
      hint: 'Shorten some of the right options, or say more in the wrong ones.',
    }));
  },
};

const trueFalseBalance: Rule<Whole> = {
  code: 'check/true-false-balance',
  severity: 'warning',
  find: ({ lesson }) => {
    const answers = lesson.questions.flatMap((question, index) =>
      question.type === 'true-false' ? [{ answer: question.answer, index }] : [],
    );
    const [first] = answers;
    const oneWay = answers.length >= 3 && answers.every(({ answer }) => answer === first?.answer);
    return when(oneWay, () => ({
      path: ['questions', first?.index ?? 0],
      message: `All ${answers.length} statements to judge are ${String(first?.answer)}.`,
      hint: 'Change one or two of them, so that judging pays.',
    }));
  },
};

/** Words of a key that say nothing else: a shorter one stands in many stems by itself. Ours. */
const tellingWords = 2;

const stemGivesAnswer: Rule<Whole> = {
  code: 'check/stem-gives-answer',
  severity: 'warning',
  find: ({ lesson: { questions }, english }) => {
    if (!english) return [];
    return questions.flatMap((question, index): readonly Remark[] => {
      const key = keyText(question);
      const words = wordsOf(key ?? '');
      if (key === undefined || words.length < tellingWords) return [];
      const asked = new Set(contentStems(question.stem));
      const other = questions.find(
        ({ stem, id, type }) =>
          id !== question.id &&
          type !== 'true-false' &&
          containsWords(wordsOf(stem), words) &&
          contentStems(stem).filter((each) => asked.has(each)).length * 2 > asked.size,
      );
      return when(other !== undefined, () => ({
        path: ['questions', index],
        message: `The stem of ${other?.id ?? ''} gives the answer to this question away: "${shorten(key)}".`,
        hint: 'Reword one of the two, or keep only one of them.',
      }));
    });
  },
};

function keyText(question: Question): string | undefined {
  if (question.type === 'cloze') return question.answers[0];
  if (question.type !== 'choice' || asksForFalse(question.stem)) return undefined;
  return keyOf(optionSets(question)[0]?.options ?? [])?.text;
}

export const balanceRules: readonly Rule<Whole>[] = [
  keyPositions,
  keyLongestOften,
  trueFalseBalance,
  stemGivesAnswer,
];
