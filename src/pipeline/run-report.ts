/** What a run is asked for, and what it tells when it has ended. */
import type { Diagnostic } from '../core/problem.js';
import type { Failure } from './failure.js';
import type { Overwrite } from './save-lesson.js';

export interface Order {
  readonly sources: readonly string[];
  /** Number, id or address of the one item wanted. */
  readonly item?: string;
  /** Only the items that failed in the run before. */
  readonly onlyFailed?: boolean;
  readonly overwrite: Overwrite;
}

export interface KitReport {
  readonly slug: string;
  /** Path of the lesson definition. */
  readonly lesson: string;
  /** Files of the kit; none where only the lesson was made. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many files of an earlier build were not asked for again, and are gone. */
  readonly removed?: number;
  /** It stood in the folder already, whole and made from the same. */
  readonly isUnchanged?: true;
  /** What `--failed` finds it by the next time; the path of the lesson where it is not said. */
  readonly again?: string;
}

export interface RunReport {
  readonly kits: readonly KitReport[];
  readonly failed: readonly Failure[];
  /** What belongs to no kit. */
  readonly diagnostics: readonly Diagnostic[];
  /** Items that were not asked for. */
  readonly left: number;
  /** Items that were asked for and not come to, because the run was stopped. */
  readonly untried: number;
}
