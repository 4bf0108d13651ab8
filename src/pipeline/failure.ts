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
  const own = error instanceof KitError ? error.problem : undefined;
  if (isOutOfFiles(own?.cause ?? error)) return outOfFiles(error);
  if (own !== undefined) return own;
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal/unexpected',
    message: `Something went wrong that Lessonpress did not expect: ${message}`,
    hint: 'Please report this together with the feed or lesson that shows it.',
    cause: error,
  };
}

/** Wherever the limit is met (a module, a template, a lesson), it is met everywhere. */
function isOutOfFiles(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E[MN]FILE$/.test(String(error.code));
}

function outOfFiles(cause: unknown): Problem {
  return {
    code: 'write/too-many-open-files',
    message: 'The system lets this program open no more files at the same time.',
    hint: 'Raise the limit for open files (ulimit -n 1024), then run again.',
    cause,
  };
}
