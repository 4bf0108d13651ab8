/** Warnings: the questions leave out levels of thinking, parts of the article or objectives. */
import { when, type Rule, type Whole } from '../rule.js';

/** Questions from which a share means anything. Ours. */
const leastQuestions = 6;
/** Share of questions at inference or above; most kits have a tenth. Ours. */
const leastInference = 1 / 3;
/** Paragraphs from which an article has parts. Ours. */
const leastParagraphs = 6;
const part = 1 / 3;

/**
 * Anderson and Krathwohl (2001) place inferring, explaining and comparing in `understand`: only
 * `remember` is recall. Counted where every question names its level.
 */
const fewInference: Rule<Whole> = {
  code: 'check/few-inference',
  severity: 'warning',
  find: ({ lesson: { questions } }) => {
    const levels = questions.flatMap(({ bloom }) => bloom ?? []);
    const above = levels.filter((level) => level !== 'remember').length;
    const counted = levels.length === questions.length && levels.length >= leastQuestions;
    return when(counted && above / levels.length < leastInference, () => ({
      path: ['questions'],
      message: `${levels.length - above} of ${levels.length} questions ask students to remember; fewer than a third go further.`,
      hint: 'Ask why, what follows, or how two passages fit together.',
    }));
  },
};

const evidenceOnePlace: Rule<Whole> = {
  code: 'check/evidence-one-place',
  severity: 'warning',
  find: ({ lesson: { questions, article } }) => {
    const text = article.filter(({ kind }) => kind !== 'heading');
    const asked = questions.filter(({ evidence }) => evidence.length > 0);
    const places = asked
      .flatMap(({ evidence }) =>
        evidence.map(({ paragraph }) => text.findIndex(({ id }) => id === paragraph)),
      )
      .filter((index) => index >= 0);
    const span = Math.max(...places) - Math.min(...places) + 1;
    const narrow =
      asked.length >= leastQuestions - 1 &&
      text.length >= leastParagraphs &&
      places.length > 0 &&
      span <= text.length * part;
    return when(narrow, () => ({
      path: ['questions'],
      message: `All evidence stands in ${span} of ${text.length} paragraphs, so that the rest need not be read.`,
      hint: 'Ask about the beginning, the middle and the end of the article.',
    }));
  },
};

const objectiveUnassessed: Rule<Whole> = {
  code: 'check/objective-unassessed',
  severity: 'warning',
  find: ({ lesson: { objectives, questions } }) => {
    const assessed = new Set(questions.map(({ objective }) => objective));
    const open = objectives
      .map(({ id }, index) => ({ id, index }))
      .filter(({ id }) => !assessed.has(id));
    if (questions.length === 0) return [];
    const [first] = open;
    if (open.length === objectives.length && first !== undefined && objectives.length > 1) {
      return [
        {
          path: ['objectives'],
          message: 'No question says which objective it assesses.',
          hint: `Add a line such as \`objective: ${first.id}\` to each question.`,
        },
      ];
    }
    return open.map(({ id, index }) => ({
      path: ['objectives', index],
      message: `No question assesses the objective ${id}, so that nobody learns whether it was reached.`,
      hint: `Add \`objective: ${id}\` to a question that assesses it, or drop the objective.`,
    }));
  },
};

export const spreadRules: readonly Rule<Whole>[] = [
  fewInference,
  evidenceOnePlace,
  objectiveUnassessed,
];
