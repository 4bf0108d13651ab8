/** The lesson plan of one page: texts in such lengths that a page holds them. */
import { sayIn } from '../messages/say-in.js';
import type { Lesson, Plan, PlanStep } from '../model/lesson.js';
import { chosenPlan } from '../model/lesson-plan.js';
import { chooseTalks } from './choose-talks.js';
import { stepName } from './protocols.js';
import { breadth } from './chunk-text.js';
import { shorten } from './shorten.js';
import { stepDetails } from './step-details.js';

export interface PlanRow {
  /** Minutes of the lesson at which the step begins and ends: `0–4`. */
  readonly time: string;
  readonly minutes: number;
  readonly name: string;
  readonly details: readonly string[];
}

export interface PlanSheet {
  readonly rows: readonly PlanRow[];
  readonly words: number;
  readonly objectives: readonly string[];
  readonly notes: readonly string[];
  /** What the length of the lesson has no time for, to be done at home or another day. */
  readonly homework: readonly string[];
  /** For those who are done early. */
  readonly extension: readonly string[];
  /** Not all notes have room on the page. */
  readonly isShortened: boolean;
}

const room = {
  objectives: { count: 5, length: 150 },
  notes: { count: 5, length: 330 },
  cut: { count: 1, length: 600 },
  prompts: { count: 3, length: 190 },
  extension: { count: 2, length: 130 },
} as const;

export function viewPlan(lesson: Lesson, language: string): PlanSheet {
  const { steps, cut } = planByNumber(lesson) ?? { steps: [], cut: [] };
  const say = sayIn(language, 'plan');
  const talks = chooseTalks(lesson);
  const rest = lesson.discussion.filter((prompt) => !talks.includes(prompt));
  const numberOf = new Map(lesson.discussion.map((prompt, at) => [prompt, at + 1]));
  const prompts = rest.map((prompt) =>
    say('prompt', { number: numberOf.get(prompt) ?? 0, prompt: prompt.prompt }),
  );
  const left = cut.join(sayIn(language, 'sheet')('betweenLong'));
  const lists = {
    objectives: lesson.objectives.map(({ text }) => text),
    notes: lesson.teacherNotes ?? [],
    cut: cut.length === 0 ? [] : [say('noTime', { list: left })],
    prompts,
    extension: [...new Set(talks.flatMap(({ followUps }) => followUps))],
  };
  const cutTo = (name: keyof typeof room) =>
    lists[name].slice(0, room[name].count).map((text) => shorten(text, room[name].length));
  return {
    rows: planRows(steps, lesson, language),
    words: countWords(lesson, language),
    objectives: cutTo('objectives'),
    notes: cutTo('notes'),
    homework: [...cutTo('cut'), ...cutTo('prompts')],
    extension: cutTo('extension'),
    isShortened: cutTo('notes').join() !== lists.notes.join(),
  };
}

function planRows(
  steps: readonly PlanStep[],
  lesson: Lesson,
  language: string,
): readonly PlanRow[] {
  const words = countWords(lesson, language);
  return steps.map((step, at) => {
    const start = steps.slice(0, at).reduce((sum, before) => sum + before.minutes, 0);
    return {
      time: `${start}–${start + step.minutes}`,
      name: stepName(step.step, language),
      minutes: step.minutes,
      details: stepDetails(step, { lesson, words, language }),
    };
  });
}

/** The plan as on paper: questions and prompts go by their ids in the file, and by numbers there. */
export function planByNumber(lesson: Lesson): Plan | undefined {
  const plan = chosenPlan(lesson);
  return plan && { ...plan, cut: plan.cut.map((text) => byNumber(text, lesson)) };
}

function byNumber(text: string, { questions, discussion }: Lesson): string {
  const numbers = new Map(
    [questions, discussion].flatMap((list) => list.map(({ id }, at) => [id, String(at + 1)])),
  );
  return text.replace(/[\p{L}\p{N}_-]+/gu, (word) => numbers.get(word) ?? word);
}

/** As a reader of the language counts them: by spaces, where it parts words by spaces. */
function countWords({ article }: Lesson, language: string): number {
  const words = article.filter(({ kind }) => kind !== 'heading').map(({ text }) => text);
  const text = words.join('\n');
  if (breadth(text) === text.length) return text.split(/\s+/u).filter(Boolean).length;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(text)).filter((part) => part.isWordLike).length;
}
