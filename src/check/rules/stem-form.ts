/** Warnings: the stem does not ask one clear thing. */
import { chosenOptions, withoutQuotes } from '../answer-options.js';
import { when, type Item, type Rule } from '../rule.js';
import { contentStems, isNegator, readingGrade } from '../text/english.js';
import { countWords, wordsOf } from '../text/words.js';

/** Words. Ours. */
const longStem = 60;
/** Grades above the article's. Ours; one sentence is a small sample, hence the wide margin. */
const gradeMargin = 6;
/** Words from which a grade means anything. */
const gradedWords = 20;

/** Marks that end a question, in any script; Greek ; too. */
const questionEnd = /[?؟？;՞⁇][\s'"”’»)]*$/u;
const command =
  /(?:^|[.:,] )(?:please )?(?:choose|select|pick|mark|tick|check|complete|finish|identify|find|name|decide|read|put|match|order|arrange|fill|look|use|compare|list|state|say|give)\b/i;

const negativeStem: Rule<Item> = {
  code: 'check/negative-stem',
  severity: 'warning',
  find: ({ question, english }) => {
    const applies = english && chosenOptions(question).length > 0 && question.type !== 'cloze';
    const asked = /\b(?:not|except)\b/i.exec(lastSentence(question.stem));
    const about = /\b(?:which|what|who|where|when|all|each|every)\b[^?]*\b(?:not|except)\b/i;
    if (!applies || !asked || !about.test(lastSentence(question.stem))) return [];
    const loud = /\b(?:NOT|EXCEPT)\b/.test(question.stem);
    return [
      {
        path: ['stem'],
        message: loud
          ? 'The stem asks for what does NOT fit. It is emphasised, and still the hardest form to read.'
          : 'The stem asks for what does not fit, and the little word is easily overlooked.',
        hint: loud
          ? 'Keep such questions few.'
          : 'Ask for what does fit, or write the word in capitals: NOT, EXCEPT.',
        ...(loud ? ({ severity: 'info' } as const) : {}),
      },
    ];
  },
};

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
}

const stemForm: Rule<Item> = {
  code: 'check/stem-form',
  severity: 'warning',
  find: ({ question, english }) => {
    const stem = question.stem.trim();
    if (question.type === 'true-false') {
      return when(questionEnd.test(stem), () => ({
        path: ['stem'],
        message: 'A true-false stem is a statement to judge, and this is a question.',
        hint: 'Write the statement itself, or make the question `type: choice`.',
      }));
    }
    if (question.type !== 'choice' && question.type !== 'evidence') return [];
    if (/_{2,}/.test(stem.replace(/_{2,}[\s.:…]*$/u, ''))) {
      return [
        {
          path: ['stem'],
          message: 'The blank stands in the middle, so that students must hold the rest in mind.',
          hint: 'Let the options complete the end of the stem, or make the question `type: cloze`.',
        },
      ];
    }
    const ended = /[^.…][.][\s'"”’»)]*$/u.test(stem) && !/_{2,}/.test(stem);
    return when(english && ended && !command.test(stem), () => ({
      path: ['stem'],
      message: 'The stem is a whole statement: it neither asks nor leaves something to complete.',
      hint: 'Turn it into a question, or end it where the options go on.',
    }));
  },
};

const stemLong: Rule<Item> = {
  code: 'check/stem-long',
  severity: 'warning',
  find: ({ question }) => {
    const words = countWords(question.stem);
    return when(words > longStem, () => ({
      path: ['stem'],
      message: `The stem has ${words} words. Beyond ${longStem} it tests patience rather than understanding.`,
      hint: 'Leave out what is not needed for the answer; quote the article as evidence instead.',
    }));
  },
};

const stemGrade: Rule<Item> = {
  code: 'check/stem-grade',
  severity: 'warning',
  find: ({ question, english, grade }) => {
    // A statement to judge is in the words of the text.
    if (question.type === 'true-false') return [];
    const own = withoutQuotes(question.stem);
    if (!english || grade === undefined || countWords(own) < gradedWords) return [];
    const found = readingGrade(own);
    return when(found > grade + gradeMargin, () => ({
      path: ['stem'],
      message: `The stem reads like grade ${Math.round(found)}, and the article like grade ${Math.round(grade)}: the question is harder than the text.`,
      hint: 'Use shorter sentences and the words of the article.',
    }));
  },
};

const doubleStatement: Rule<Item> = {
  code: 'check/double-statement',
  severity: 'warning',
  find: ({ question, english }) => {
    if (question.type !== 'true-false' || !english) return [];
    const [, before = '', after = ''] =
      /^(.*?)(?:;|, (?:and|but|while|whereas|so)) (.*)$/su.exec(question.stem) ?? [];
    const two = countWords(after) >= 4 && !before.includes(',') && contentStems(before).length > 1;
    return when(two, () => ({
      path: ['stem'],
      message:
        'The statement says two things. If one is true and the other false, neither answer is right.',
      hint: 'Keep one of them, or make two questions.',
    }));
  },
};

const doubleNegative: Rule<Item> = {
  code: 'check/double-negative',
  severity: 'warning',
  find: ({ question, english }) => {
    if (question.type !== 'true-false' || !english) return [];
    const words = wordsOf(question.stem.replace(/\bnot only\b/gi, ''));
    const denials = words.filter((word) => isNegator(word) && word !== 'nor').length;
    return when(denials > 1, () => ({
      path: ['stem'],
      message: 'The statement denies twice, which students must untangle before they can judge it.',
      hint: 'Say it without one of the negations.',
    }));
  },
};

const pointing = /^(?:he|she|they|this|these|those|such|his|her|their)\b/i;

const statementDangles: Rule<Item> = {
  code: 'check/statement-dangles',
  severity: 'warning',
  find: ({ question, english }) => {
    const applies = english && (question.type === 'true-false' || question.type === 'cloze');
    const word = pointing.exec(question.stem)?.[0];
    return when(applies && word !== undefined, () => ({
      path: ['stem'],
      message: `"${word ?? ''}" points at something that does not stand in the statement.`,
      hint: 'Name the person or thing, so that the statement can be judged on its own.',
    }));
  },
};

const opinionWords =
  /\b(?:should|ought|must|better|best|worse|worst|unfair|fair|wrong|foolish|wise|dangerous|deserves?|obviously|clearly|unfortunately)\b/i;
const attribution =
  /\baccording to\b|\b(?:author|writer|editors?|columnist|article|piece|critics|supporters|opponents)\b|\b(?:said|says|argue[sd]?|claim(?:s|ed)?|believe[sd]?|think[s]?|thought|writes?|wrote|warn(?:s|ed)?|suggest(?:s|ed)?|opinion|view)\b/i;

const opinionAsFact: Rule<Item> = {
  code: 'check/opinion-as-fact',
  severity: 'warning',
  find: ({ question, english, genre }) => {
    const judged = question.type === 'true-false' || question.type === 'choice';
    if (!english || genre !== 'opinion' || !judged) return [];
    const word = opinionWords.exec(withoutQuotes(question.stem))?.[0];
    return when(word !== undefined && !attribution.test(question.stem), () => ({
      path: ['stem'],
      message: `The article is an opinion piece, and "${word ?? ''}" is a judgement; asked like this it becomes the lesson's own.`,
      hint: 'Begin with "According to the author, …".',
    }));
  },
};

export const stemRules: readonly Rule<Item>[] = [
  negativeStem,
  stemForm,
  stemLong,
  stemGrade,
  doubleStatement,
  doubleNegative,
  statementDangles,
  opinionAsFact,
];
