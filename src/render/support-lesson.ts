/** The lesson as the supported handout gives it: the same questions and points, fewer options. */
import { sha256 } from '../core/digest.js';
import type { Lesson } from '../model/lesson.js';
import type { Question } from '../model/question.js';

/** Of fewer options than this none is left out. */
const fewest = 3;

/** Changes options alone; the key of every question stays. */
export function supportLesson(lesson: Lesson): Lesson {
  const questions = lesson.questions.map((question) =>
    withFewerOptions(question, `${lesson.slug}/${question.id}`),
  );
  return { ...lesson, questions };
}

function withFewerOptions(question: Question, seed: string): Question {
  switch (question.type) {
    case 'choice':
    case 'multiple':
      return { ...question, options: fewer(question.options, seed) };
    case 'evidence':
      return {
        ...question,
        options: fewer(question.options, seed),
        sentences: fewer(question.sentences, seed),
      };
    case 'cloze':
    case 'match':
      return { ...question, distractors: fewerWords(question.distractors, seed) };
    default:
      return question;
  }
}

interface Option {
  readonly correct?: true | undefined;
  readonly leaveOut?: true | undefined;
  readonly text: string;
}

/** Without the distractors that the lesson file names, else without one; never without the last. */
function fewer<T extends Option>(options: readonly T[], seed: string): T[] {
  const wrong = options.filter(({ correct }) => correct !== true);
  if (options.length < fewest || wrong.length < 2) return [...options];
  const named = wrong.filter(({ leaveOut }) => leaveOut === true);
  const out = named.length > 0 ? named.slice(0, wrong.length - 1) : draw(wrong, seed);
  return options.filter((option) => !out.includes(option));
}

/** A single wrong word stays: without it there is nothing to choose. */
function fewerWords(words: readonly string[] | undefined, seed: string): string[] | undefined {
  if (words === undefined || words.length < 2) return words?.slice();
  const out = draw(
    words.map((text) => ({ text })),
    seed,
  );
  return words.filter((word) => word !== out[0]?.text);
}

/** Looks like chance, and is the same on every machine. */
function draw<T extends Option>(wrong: readonly T[], seed: string): T[] {
  const place = ({ text }: T) => sha256(`${seed}/left out/${text}`);
  return [...wrong].sort((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, 1);
}
