/** The one shape in which everything that went wrong, or might, is told to a teacher. */
import { catalogue, type Code, type ExitCode } from './catalogue.js';

export type Severity = 'error' | 'warning' | 'info';

/** Where a problem stands. Lines and columns count from 1. */
export interface Place {
  /** The feed or page as the user named it. */
  readonly source?: string;
  /** Title or id of the item inside the source, or the slug of the lesson. */
  readonly item?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Number of the slide in the deck as it is shown. */
  readonly slide?: number;
  /** Keys and indices that lead to the value inside a lesson definition. */
  readonly path?: readonly (string | number)[];
}

export interface Problem {
  readonly code: Code;
  /** What happened and why, naming the thing. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
  readonly where?: Place;
  readonly cause?: unknown;
}

export interface Diagnostic extends Problem {
  readonly severity: Severity;
}

/** Thrown where a run cannot go on. The only error class of this program. */
export class KitError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message, { cause: problem.cause });
    this.name = 'KitError';
    this.problem = problem;
  }

  get exit(): ExitCode {
    return catalogue[this.problem.code].exit;
  }
}

export function diagnostic(severity: Severity, problem: Problem): Diagnostic {
  return { severity, ...problem };
}
