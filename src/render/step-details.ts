/** What the class does in a step of the plan, in a line or two. */
import type { Lesson, PlanStep } from '../model/lesson.js';
import { chooseTalks } from './choose-talks.js';
import { protocols } from './protocols.js';
import { shorten } from './shorten.js';

/** Characters of a text of the lesson that is told here. */
const detailLength = 150;
const mostWords = 10;
const mostTalks = 3;

type Tell = (
  lesson: Lesson,
  words: number,
  items: readonly string[] | undefined,
) => readonly (string | undefined)[];

const tell: Readonly<Record<PlanStep['step'], Tell>> = {
  'warm-up': ({ warmUp }) => [warmUp?.prompt],
  vocabulary: ({ vocabulary }) => {
    const words = vocabulary.slice(0, mostWords).map(({ word }) => shorten(word, 30));
    return words.length === 0 ? [] : [`On the slides: ${words.join(', ')}`];
  },
  reading: ({ article }, words) => {
    const paragraphs = article.filter(({ kind }) => kind !== 'heading').length;
    return [`${words} words in ${counted(paragraphs, 'numbered paragraph')}, on the quiz sheet`];
  },
  'key-points': ({ keyPoints }) => [
    `Students name the main points; compare with the ${keyPoints.length} on the slides`,
  ],
  quiz: ({ questions }, _, items) => {
    const chosen = questions.filter(({ id }) => items?.includes(id) ?? true);
    const points = chosen.reduce((sum, question) => sum + question.points, 0);
    const numbers = chosen.map((question) => questions.indexOf(question) + 1);
    const which =
      chosen.length === questions.length
        ? counted(chosen.length, 'question')
        : `Questions ${numbers.join(', ')}`;
    return [`${which} (${counted(points, 'point')}), alone and with the text`];
  },
  discussion: (lesson) =>
    chooseTalks(lesson)
      .slice(0, mostTalks)
      .map((talk) => {
        const number = lesson.discussion.indexOf(talk) + 1;
        const name = protocols[talk.protocol].name;
        return `Prompt ${number}, ${name} (${talk.minutes} min): ${talk.prompt}`;
      }),
  'source-evaluation': ({ sourceEvaluation }) =>
    sourceEvaluation.slice(0, 1).map((task) => task.question),
  'exit-ticket': ({ exitTicket }) => [exitTicket?.prompt],
};

export function stepDetails(
  { step, items }: PlanStep,
  lesson: Lesson,
  words: number,
): readonly string[] {
  return tell[step](lesson, words, items)
    .filter((text) => text !== undefined)
    .map((text) => shorten(text, detailLength));
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
