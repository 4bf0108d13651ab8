/** Picks the questions of a quiz that are asked on slides, before the whole class. */
import type { Lesson } from '../model/lesson.js';
import { plannedStep } from '../model/lesson-plan.js';
import type { QuestionType } from '../model/question.js';
import { viewQuestions, type QuestionView } from './view-question.js';

/** What a class can answer by hands, on slates or aloud. */
const aloud = new Set<QuestionType>([
  'choice',
  'multiple',
  'true-false',
  'cloze',
  'short',
  'evidence',
]);

/** Checks where the plan does not say which questions the class has time for. */
const unplanned = 5;
/** Beyond this a class only watches. Ours. */
const mostPlanned = 8;

/** The questions of the plan; a few of them where it has more than a class can go through together. */
export function chooseChecks(lesson: Lesson): readonly QuestionView[] {
  const questions = viewQuestions(lesson);
  const step = plannedStep(lesson, 'quiz');
  if (step === undefined) return chooseVaried(questions, unplanned);
  const named = questions.filter(({ id }) => step.items?.includes(id));
  return chooseVaried(named.length > 0 ? named : questions, mostPlanned);
}

/**
 * At most `most` questions in the order of the quiz. Each is the one that repeats least of what was
 * picked before: its type, its level of thinking, its paragraph. What asks for more than memory,
 * is hard to guess and quick to answer goes before the rest; then the earlier before the later.
 */
function chooseVaried(questions: readonly QuestionView[], most: number): readonly QuestionView[] {
  const left = questions.filter(({ type }) => aloud.has(type));
  const chosen: QuestionView[] = [];
  while (chosen.length < most && left.length > 0) {
    const costs = left.map((question) => repetition(question, chosen));
    chosen.push(...left.splice(costs.indexOf(Math.min(...costs)), 1));
  }
  return chosen.sort((a, b) => a.number - b.number);
}

function repetition(question: QuestionView, chosen: readonly QuestionView[]): number {
  const places = placesOf(question);
  const repeated = chosen.map(
    (other) =>
      (other.type === question.type ? 2 : 0) +
      (other.bloom === question.bloom ? 1 : 0) +
      (placesOf(other).some((place) => places.includes(place)) ? 2 : 0),
  );
  return repeated.reduce((sum, cost) => sum + cost, weakness(question));
}

function weakness({ options, bloom }: QuestionView): number {
  return (options.length < 3 ? 1 : 0) + (bloom === 'remember' ? 1 : 0);
}

function placesOf({ evidence }: QuestionView): readonly string[] {
  return evidence.map(({ paragraph }) => paragraph);
}
