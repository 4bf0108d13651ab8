/** What the class does in a step of the plan, in a line or two. */
import { sayIn } from '../messages/say-in.js';
import type { Lesson, PlanStep } from '../model/lesson.js';
import { chooseChecks } from './choose-checks.js';
import { chooseTalks } from './choose-talks.js';
import { protocolName } from './protocols.js';
import { shorten } from './shorten.js';

/** Characters of a text of the lesson that is told here. */
const detailLength = 150;
const mostWords = 10;
const mostTalks = 3;

interface Asked {
  readonly lesson: Lesson;
  /** Of the article. */
  readonly words: number;
  readonly items: readonly string[] | undefined;
  readonly language: string;
}

type Tell = (asked: Asked) => readonly (string | undefined)[];

const tell: Readonly<Record<PlanStep['step'], Tell>> = {
  'warm-up': ({ lesson }) => [lesson.warmUp?.prompt],
  vocabulary: ({ lesson, items, language }) => {
    const words = lesson.vocabulary
      .map(({ word }) => word)
      .filter((word) => items?.includes(word) ?? true)
      .slice(0, mostWords)
      .map((word) => shorten(word, 30));
    if (words.length === 0) return [];
    const list = words.join(sayIn(language, 'sheet')('between'));
    return [sayIn(language, 'plan')('onSlides', { list })];
  },
  reading: ({ lesson, words, language }) => {
    const n = lesson.article.filter(({ kind }) => kind !== 'heading').length;
    const counted = sayIn(language, 'sheet')('wordCount', { n: words });
    if (lesson.questions.length === 0)
      return [sayIn(language, 'plan')('onSlides', { list: counted })];
    return [sayIn(language, 'plan')('reading', { words: counted, n })];
  },
  'key-points': ({ lesson, language }) => [
    sayIn(language, 'plan')('keyPoints', { n: lesson.keyPoints.length }),
  ],
  quiz: ({ lesson, items, language }) => {
    const { questions } = lesson;
    const say = sayIn(language, 'sheet');
    const chosen = questions.filter(({ id }) => items?.includes(id) ?? true);
    const points = chosen.reduce((sum, question) => sum + question.points, 0);
    const named = (numbers: readonly number[]) =>
      say('aboutQuestions', { n: numbers.length, list: numbers.join(say('between')) });
    const which =
      chosen.length === questions.length
        ? say('questionCount', { n: chosen.length })
        : named(chosen.map((question) => questions.indexOf(question) + 1));
    const worth = say('points', { n: points });
    const checks = chooseChecks(lesson).map(({ number }) => number);
    const onSlides = sayIn(language, 'plan')('onSlides', { list: named(checks) });
    return [
      sayIn(language, 'plan')('quiz', { questions: which, points: worth }),
      checks.length > 0 && checks.length < chosen.length ? onSlides : undefined,
    ];
  },
  discussion: ({ lesson, language }) =>
    chooseTalks(lesson)
      .slice(0, mostTalks)
      .map((talk) =>
        sayIn(language, 'plan')('talk', {
          number: lesson.discussion.indexOf(talk) + 1,
          protocol: protocolName(talk.protocol, language),
          minutes: talk.minutes,
          prompt: talk.prompt,
        }),
      ),
  'source-evaluation': ({ lesson }) =>
    lesson.sourceEvaluation.slice(0, 1).map((task) => task.question),
  'exit-ticket': ({ lesson }) => [lesson.exitTicket?.prompt],
};

export function stepDetails({ step, items }: PlanStep, asked: Omit<Asked, 'items'>) {
  return tell[step]({ ...asked, items })
    .filter((text) => text !== undefined)
    .map((text) => shorten(text, detailLength));
}
