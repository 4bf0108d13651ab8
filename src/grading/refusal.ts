/** Answers that are not graded, and why. */
import type { Code } from '../core/catalogue.js';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { RefusedAnswers } from '../model/class-results.js';
import type { SayInReport, Told } from './told.js';

export interface Refusal {
  readonly code: Code;
  readonly file: string;
  /** From 1; of a list of codes only. */
  readonly line?: number;
  readonly message: Told;
  readonly hint: Told;
}

export function inWords({ file, line, message, hint }: Refusal, say: SayInReport): RefusedAnswers {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    message: message(say),
    hint: hint(say),
  };
}

export function toDiagnostic(refusal: Refusal, say: SayInReport): Diagnostic {
  const { message, hint, ...where } = inWords(refusal, say);
  return diagnostic('error', { code: refusal.code, message, hint, where });
}
