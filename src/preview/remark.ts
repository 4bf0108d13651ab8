/** Problems as the page shows them. */
import { asStarted } from '../core/own-command.js';
import type { Diagnostic, Problem } from '../core/problem.js';
import { toProblem } from '../pipeline/failure.js';
import type { Remark } from './wire.js';

export function toRemark(problem: Problem & Partial<Diagnostic>): Remark {
  const { code, message, hint, where, severity = 'error' } = problem;
  return {
    severity,
    code,
    message,
    hint: asStarted(hint),
    ...(where?.file !== undefined && { file: where.file }),
    ...(where?.line !== undefined && { line: where.line }),
    ...(where?.column !== undefined && { column: where.column }),
    ...(where?.path !== undefined && { path: where.path }),
  };
}

export function errorRemark(error: unknown): Remark {
  return toRemark(toProblem(error));
}
