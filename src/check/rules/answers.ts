/** Errors: a question that cannot be asked or marked as it stands. */
import { chosenOptions, optionSets } from '../answer-options.js';
import { when, type Item, type Remark, type Rule } from '../rule.js';
import { foldAnswer, foldText, shorten } from '../text/fold-text.js';

const gap = /_{2,}/g;

const noKey: Rule<Item> = {
  code: 'check/no-key',
  severity: 'error',
  find: ({ question }) =>
    optionSets(question)
      .filter(({ options }) => !options.some(({ correct }) => correct))
      .map(({ path }) => ({
        path,
        message: 'None of these options is marked as right, so the question cannot be marked.',
        hint: 'Add a line `correct: true` below the text of the right one.',
      })),
};

const twoKeys: Rule<Item> = {
  code: 'check/two-keys',
  severity: 'error',
  find: ({ question }) => {
    if (question.type === 'multiple') return [];
    return optionSets(question).flatMap(({ options }) => {
      const keys = options.filter(({ correct }) => correct);
      const second = keys[1];
      return second === undefined
        ? []
        : [
            {
              path: second.path,
              message: `${keys.length} options are marked as right ("${keys.map(({ text }) => shorten(text, 30)).join('", "')}"), and students may choose one.`,
              hint: 'Keep `correct: true` at one of them, or make the question `type: multiple`.',
            },
          ];
    });
  },
};

/** Who chooses it is right by one list and wrong by the other. */
const acceptedDistractor: Rule<Item> = {
  code: 'check/accepted-distractor',
  severity: 'error',
  find: ({ question }) => {
    if (question.type !== 'cloze') return [];
    // The first answer stands among the options itself.
    const accepted = question.answers.slice(1).map(foldAnswer);
    return (question.distractors ?? []).flatMap((text, index): Remark[] =>
      accepted.includes(foldAnswer(text))
        ? [
            {
              path: ['distractors', index],
              message: `"${shorten(text)}" stands among the wrong words and among the accepted answers.`,
              hint: 'Delete it from one of the two.',
            },
          ]
        : [],
    );
  },
};

const allCorrect: Rule<Item> = {
  code: 'check/all-correct',
  severity: 'warning',
  find: ({ question }) =>
    when(
      question.type === 'multiple' && question.options.every(({ correct }) => correct === true),
      () => ({
        path: ['options'],
        message: 'Every option is marked as right, so that there is nothing to choose.',
        hint: 'Add an option that is wrong.',
      }),
    ),
};

const duplicateOption: Rule<Item> = {
  code: 'check/duplicate-option',
  severity: 'error',
  find: ({ question }) => {
    const lists = optionSets(question).map(({ options }) => options);
    if (question.type === 'match') {
      lists.push(
        question.pairs.map(({ left }, index) => ({
          text: left,
          correct: true,
          path: ['pairs', index],
        })),
        [...question.pairs.map(({ right }) => right), ...(question.distractors ?? [])].map(
          (text, index) => ({
            text,
            correct: true,
            path: ['pairs', Math.min(index, question.pairs.length - 1)],
          }),
        ),
      );
    }
    if (question.type === 'order') {
      lists.push(
        question.items.map((text, index) => ({ text, correct: true, path: ['items', index] })),
      );
    }
    return lists.flatMap((options) => {
      const seen = new Map<string, string>();
      return options.flatMap(({ text, path }): Remark[] => {
        const folded = foldAnswer(text) || foldText(text);
        const first = seen.get(folded);
        seen.set(folded, text);
        if (first === undefined) return [];
        return [
          {
            path,
            message: `"${shorten(text)}" stands twice among the options, so that no one could tell the two apart.`,
            hint: 'Change or delete one of them. Case, quotes and final marks do not count as a difference.',
          },
        ];
      });
    });
  },
};

const blankText: Rule<Item> = {
  code: 'check/blank-text',
  severity: 'error',
  find: ({ question }) => {
    const texts = [
      { text: question.stem, path: ['stem'] as (string | number)[] },
      ...optionSets(question).flatMap(({ options }) => options),
    ];
    return texts
      .filter(({ text }) => /^[\p{C}\p{Z}\p{M}_\u2800\u3164]*$/u.test(text))
      .map(({ path }) => ({
        path,
        message: 'Nothing here can be read: the text has only spaces or invisible characters.',
        hint: 'Write the text, or delete the item.',
      }));
  },
};

const refersToOptions = [
  /\b(?:all|none|both|neither|either|any|two) of the (?:above|below|other (?:options|answers|choices))\b/i,
  /^(?:all|none|both|neither) of (?:these|them)(?: (?:options|answers|choices))?\.?$/i,
  /^(?:[Bb]oth |[Nn]either )?\(?[A-E]\)?(?:, \(?[A-E]\)?)*,? (?:and|&|or|nor) \(?[A-E]\)?\.?$/,
];

const ofTheAbove: Rule<Item> = {
  code: 'check/of-the-above',
  severity: 'error',
  find: ({ question, english }) =>
    optionSets(question)
      .flatMap(({ options }) => (english ? options : []))
      .filter(({ text }) => refersToOptions.some((pattern) => pattern.test(text)))
      .map(({ text, path }) => ({
        path,
        message: `"${shorten(text)}" refers to other options. Their order changes, and one known option then decides the item.`,
        hint: 'Replace it by an answer of its own, or make the question `type: multiple`.',
      })),
};

const clozeGap: Rule<Item> = {
  code: 'check/cloze-gap',
  severity: 'error',
  find: ({ question }) => {
    if (question.type !== 'cloze') return [];
    const gaps = question.stem.match(gap)?.length ?? 0;
    return when(gaps !== 1, () => ({
      path: ['stem'],
      message:
        gaps === 0
          ? 'The statement has no gap to fill.'
          : `The statement has ${gaps} gaps, and there are answers for one.`,
      hint: 'Write ____ (four underscores) where the word is missing, once.',
    }));
  },
};

/** The quiz compares folded texts: what folds to nothing can never be typed. */
const answerNotMatched: Rule<Item> = {
  code: 'check/answer-not-matched',
  severity: 'error',
  find: ({ question }) => {
    if (question.type !== 'cloze' && question.type !== 'short') return [];
    const key = question.type === 'cloze' ? 'answers' : 'accept';
    const accepted = (question.type === 'cloze' ? question.answers : question.accept) ?? [];
    return accepted.flatMap((text, index) =>
      when(foldAnswer(text) === '' || /_{2,}/.test(text), () => ({
        path: [key, index],
        message: `"${shorten(text)}" would not be taken as right when a student types it: without marks and spaces nothing is left of it, or it holds a gap itself.`,
        hint: 'Write the answer as a student would type it.',
      })),
    );
  },
};

const optionCount: Rule<Item> = {
  code: 'check/option-count',
  severity: 'warning',
  find: ({ question }) => {
    const count = chosenOptions(question).length;
    const applies = question.type === 'choice' || question.type === 'evidence';
    return when(applies && (count < 3 || count > 5), () => ({
      path: ['options'],
      message: `The question has ${count} options. With two, guessing is right half the time; more than five are read for their own sake.`,
      hint: 'Have 3 to 5 options. For two, a true-false question says it better.',
    }));
  },
};

export const answerRules: readonly Rule<Item>[] = [
  noKey,
  twoKeys,
  allCorrect,
  duplicateOption,
  acceptedDistractor,
  blankText,
  ofTheAbove,
  clozeGap,
  answerNotMatched,
  optionCount,
];
