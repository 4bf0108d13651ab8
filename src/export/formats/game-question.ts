/** Questions for games on a shared screen: a stem, two to four answers, and which are right. */
import { messagesFor } from '../../messages/messages.js';
import type { Lesson } from '../../model/lesson.js';
import type { Evidence } from '../../model/question.js';
import type { Loss, LossKind } from './losses.js';
import { oneLine, shortenStem } from './shorten-stem.js';
import { shortenText } from './shorten-text.js';
import type { Choice, SingleTask } from './task.js';
import { toSingleTasks } from './to-tasks.js';

export interface GameQuestion {
  readonly stem: string;
  readonly answers: readonly string[];
  /** Places in `answers`, from 1. */
  readonly correct: readonly number[];
}

/** In UTF-16 units. */
export interface GameLimits {
  readonly stem: number;
  readonly answer: number;
}

interface Games {
  readonly questions: readonly GameQuestion[];
  readonly losses: readonly Loss[];
}

const mostAnswers = 4;

export function toGame(lesson: Lesson, limits: GameLimits): Games {
  const found = toSingleTasks(lesson).map((task) => {
    const game = toQuestion(task, lesson.language, limits);
    const evidence = lesson.questions[task.number - 1]?.evidence ?? [];
    if (game.questions.length === 0 || holdsPassages(task, evidence)) return game;
    const loss: Loss = { kind: 'needs-article', question: task.number };
    return { ...game, losses: [...game.losses, loss] };
  });
  return {
    questions: found.flatMap(({ questions }) => questions),
    losses: found.flatMap(({ losses }) => losses),
  };
}

/** Whether what has to be read for an answer stands in the question itself or in its answers. */
function holdsPassages(task: SingleTask, evidence: readonly Evidence[]): boolean {
  const answers = task.kind === 'choose' ? task.choices.map(({ text }) => text) : [];
  const shown = [task.stem, ...answers].map(wordsIn);
  return evidence.every(({ quote }) => shown.some((text) => text.includes(wordsIn(quote))));
}

/** The bare words: a quotation within another has other marks. */
const wordsIn = (text: string) =>
  ` ${text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()} `;

function toQuestion(task: SingleTask, language: string, limits: GameLimits): Games {
  const tell = (...kinds: readonly (Loss | LossKind | false)[]): readonly Loss[] =>
    kinds.flatMap((kind) => {
      if (kind === false) return [];
      return typeof kind === 'string' ? { kind, question: task.number } : kind;
    });
  const choices = choicesOf(task, language);
  if (typeof choices === 'string') return { questions: [], losses: tell(choices) };
  const kept = keepFew(choices);
  const answers = kept.map(({ text }) => shortenText(oneLine(text), limits.answer));
  if (new Set(answers).size < answers.length) return { questions: [], losses: tell('too-long') };
  const stem = stemOf(task, limits.stem);
  if (stem === undefined) return { questions: [], losses: tell('stem-too-long') };
  const question = {
    stem,
    answers,
    correct: kept.flatMap(({ correct }, at) => (correct ? [at + 1] : [])),
  };
  const long = kept.filter(({ text }) => oneLine(text).length > limits.answer);
  const shortened = (kind: LossKind, length: number): Loss => ({
    kind,
    question: task.number,
    detail: `to ${length} characters`,
  });
  return {
    questions: [question],
    losses: tell(
      task.part === 2 && 'two-questions',
      oneLine(task.stem).length > limits.stem && shortened('stem-shortened', limits.stem),
      ...long.map(() => shortened('option-shortened', limits.answer)),
      ...choices.slice(kept.length).map((): LossKind => 'distractor-dropped'),
      task.points !== 1 && 'points-dropped',
      (task.rationale !== undefined || choices.some(({ feedback }) => feedback !== undefined)) &&
        'rationale-dropped',
      task.passages.length > 0 && 'passage-dropped',
      task.hint !== undefined && 'hint-dropped',
    ),
  };
}

/** Why there are none, or the answers. */
function choicesOf(task: SingleTask, language: string): readonly Choice[] | LossKind {
  switch (task.kind) {
    case 'choose':
      return task.choices.filter(({ correct }) => correct).length > mostAnswers
        ? 'too-many-keys'
        : task.choices;
    case 'judge': {
      const words = messagesFor(language).messages.sheet;
      return [
        { text: words.true, correct: task.answer },
        { text: words.false, correct: !task.answer },
      ];
    }
    case 'fill':
      return 'no-cloze';
    case 'write':
      return 'no-short';
    case 'match':
      return 'no-match';
    case 'order':
      return 'no-order';
  }
}

/** `undefined` where the question would be lost; a statement to judge is whole or nothing. */
function stemOf({ kind, stem }: SingleTask, length: number): string | undefined {
  const isStatement = kind === 'judge' && oneLine(stem).length > length;
  return isStatement ? undefined : shortenStem(stem, length);
}

/** Every key, and the first distractors that there is room for, in the order of the lesson. */
function keepFew(choices: readonly Choice[]): readonly Choice[] {
  const keys = choices.filter(({ correct }) => correct);
  const distractors = choices.filter(({ correct }) => !correct);
  const kept = new Set([...keys, ...distractors.slice(0, mostAnswers - keys.length)]);
  return choices.filter((choice) => kept.has(choice));
}
