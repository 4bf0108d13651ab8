/** Helpers that choose and mark what stands on slides. `helpers.ts` lists them with the others. */
import Handlebars from 'handlebars';
import type { Lesson, PlanStep, VocabularyEntry } from '../model/lesson.js';
import { chosenPlan, plannedStep, tasksIn } from '../model/lesson-plan.js';
import { chooseChecks } from './choose-checks.js';
import { choosePassages, isQuotedIn } from './choose-passages.js';
import { chooseTalks } from './choose-talks.js';
import { argumentPoints, saidIn, voiceGroups } from './choose-voices.js';
import { citeSource, markPlaces, namePlaces, nameSource } from './cite.js';
import type { ChunkPart } from './chunk-text.js';
import { escapeMarkdown } from './escape-markdown.js';
import { findEvents } from './find-events.js';
import { findQuantities } from './find-quantities.js';
import { groupEvenly } from './group-evenly.js';
import { groupInTwos } from './group-in-twos.js';
import { hideKeys } from './hide-keys.js';
import { markWord } from '../core/mark-word.js';
import { splitTask } from './split-task.js';
import { isForStudents, wholeLesson } from './student-lesson.js';
import { planByNumber } from './view-plan.js';
import { viewQuestions, type QuestionView } from './view-question.js';
import { paragraphNumber } from './view-text.js';

type Parts = readonly ChunkPart[];

export const createDeckHelpers = (language: string) => ({
  wordGroups: (lesson: Lesson, aspect: unknown) => wordGroups(lesson, aspect),
  passages: (lesson: Lesson, room: unknown, most: unknown) =>
    choosePassages(wholeLesson(lesson), Number(room), Number(most), language),
  checks: (lesson: Lesson) => checks(lesson),
  events: (lesson: Lesson) => findEvents(lesson, language),
  quantities: (lesson: Lesson) => findQuantities(wholeLesson(lesson), language),
  task: (prompt: unknown) => splitTask(String(prompt), language),
  cite: (lesson: Lesson) => citeSource(lesson, language),
  sourceName: (lesson: Lesson) => nameSource(lesson),
  places: (from: unknown) => namePlaces(from, language),
  marks: (from: unknown) => markPlaces(from, language),
  argumentPoints: (lesson: Lesson) => argumentPoints(lesson),
  voiceGroups: (lesson: Lesson) => voiceGroups(lesson),
  saidIn: (voices: Lesson['voices']) => saidIn(voices),
  talks: (lesson: Lesson) => chooseTalks(lesson),
  sourceTasks: (lesson: Lesson) => sourceTasks(lesson),
  keyPointsIn: ({ keyPoints }: Lesson, parts: Parts) =>
    keyPoints.filter(({ evidence }) => isQuotedIn(parts, evidence)),
  questionsIn: (lesson: Lesson, parts: Parts) =>
    viewQuestions(lesson).filter(({ evidence }) => isQuotedIn(parts, evidence)),
  wordsIn: ({ vocabulary }: Lesson, parts: Parts) =>
    vocabulary.filter((entry) => standsIn(parts, entry)),
  marked: (sentence: string, word: string) => new Handlebars.SafeString(marked(sentence, word)),
  unquoted: (evidence: QuestionView['evidence'], text: unknown) =>
    evidence.filter(
      ({ quote }) => !textsOf(text).some((own) => unmarked(own).includes(unmarked(quote))),
    ),
  planOf: planByNumber,
  stepMinutes: (lesson: Lesson, step: PlanStep['step']) => plannedStep(lesson, step)?.minutes,
  isCut: (lesson: Lesson, step: PlanStep['step'], words?: unknown) =>
    chosenPlan(lesson) !== undefined &&
    (plannedStep(lesson, step) === undefined || isLeftOut(lesson, words)),
  stepEnd: (lesson: Lesson, step: unknown) => endOf(chosenPlan(lesson)?.steps ?? [], step),
});

/** All of them where the plan does not say how long they take. */
function sourceTasks(lesson: Lesson): Lesson['sourceEvaluation'] {
  const step = plannedStep(lesson, 'source-evaluation');
  return lesson.sourceEvaluation.slice(0, step && tasksIn(step.minutes));
}

/** Those that the plan has time for stand before the others. */
function wordGroups(lesson: Lesson, aspect: unknown): readonly (readonly VocabularyEntry[])[] {
  const group = (words: readonly VocabularyEntry[]) =>
    aspect === '4:3' ? groupInTwos(words) : groupEvenly(words, 3);
  const { vocabulary } = lesson;
  return [
    ...group(vocabulary.filter((entry) => !isLeftOut(lesson, [entry]))),
    ...group(vocabulary.filter((entry) => isLeftOut(lesson, [entry]))),
  ];
}

/** Whether the plan names words, and none of these. */
function isLeftOut(lesson: Lesson, words: unknown): boolean {
  const planned = plannedStep(lesson, 'vocabulary')?.items;
  if (planned === undefined || !Array.isArray(words)) return false;
  return !(words as readonly VocabularyEntry[]).some(({ word }) => planned.includes(word));
}

/** For students, the same ones without their keys. */
function checks(lesson: Lesson): readonly QuestionView[] {
  const chosen = chooseChecks(wholeLesson(lesson));
  return isForStudents(lesson) ? chosen.map(hideKeys) : chosen;
}

/** A text, or those of a list of keys. */
function textsOf(from: unknown): readonly string[] {
  if (typeof from === 'string') return [from];
  return Array.isArray(from) ? (from as QuestionView['keys']).map(({ text }) => text) : [];
}

/** Within a quotation other marks stand for the same words. */
function unmarked(text: string): string {
  return text.replace(/["'\u2018\u2019\u201c\u201d]/g, '');
}

function standsIn(parts: Parts, { paragraph, sentence }: VocabularyEntry): boolean {
  return parts.some(
    ({ number, text }) =>
      paragraph !== undefined &&
      number === paragraphNumber(paragraph) &&
      (sentence === undefined || text.includes(sentence)),
  );
}

/** The minute of the lesson by which a step is over. */
function endOf(plan: readonly PlanStep[], wanted: unknown): number | undefined {
  const at = plan.findIndex(({ step }) => step === wanted);
  if (at < 0) return undefined;
  return plan.slice(0, at + 1).reduce((sum, { minutes }) => sum + minutes, 0);
}

function marked(sentence: string, word: string): string {
  const found = markWord(sentence, word);
  const before = escapeMarkdown(found.before) + (/\s$/.test(found.before) ? ' ' : '');
  if (found.word === '') return before;
  const after = (/^\s/.test(found.after) ? ' ' : '') + escapeMarkdown(found.after);
  return `${before}<mark>${escapeMarkdown(found.word)}</mark>${after}`;
}
