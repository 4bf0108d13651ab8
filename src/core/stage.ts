/** What every stage returns: its value, and what a teacher should know about how it came to be. */
import type { Diagnostic } from './problem.js';

export interface StageResult<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
