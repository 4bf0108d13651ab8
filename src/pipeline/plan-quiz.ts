/** What the settings make of the quiz: for practice, graded or checked later. */
import { KitError } from '../core/problem.js';
import type { Settings } from '../model/settings.js';
import { plainReleaseCode } from '../quiz/seal-key.js';
import type { QuizPageOptions } from '../render/quiz-page.js';

type QuizSettings = Pick<Settings, 'graded' | 'releaseCode'>;

const shortestCode = 8;

/** Throws `KitError` for a release code that is soon guessed. */
export function planQuiz({ graded, releaseCode }: QuizSettings): QuizPageOptions {
  if (releaseCode === undefined) return { mode: graded ? 'graded' : 'practice' };
  if (plainReleaseCode(releaseCode).length >= shortestCode) {
    return { mode: 'check-later', releaseCode };
  }
  throw new KitError({
    code: 'cli/release-code',
    message: `The release code has fewer than ${shortestCode} letters or figures, so that a program could guess it.`,
    hint: 'Take one that nobody guesses, such as three words of your own: --check-later "river lamp quorum"',
  });
}
