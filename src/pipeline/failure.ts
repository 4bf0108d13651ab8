/** What is kept of an item that failed, so that the others can go on. */
import { KitError, type Problem } from '../core/problem.js';

export interface Failure {
  /** Title or name of what failed. */
  readonly item: string;
  /** What `--failed` finds it by the next time, where that is not its name. */
  readonly again?: string;
  readonly problem: Problem;
}

/** Any thrown value as a problem a teacher can read. */
export function toProblem(error: unknown): Problem {
  if (error instanceof KitError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal/unexpected',
    message: `Something went wrong that Lessonpress did not expect: ${message}`,
    hint: 'Please report this together with the feed or lesson that shows it.',
    cause: error,
  };
}
