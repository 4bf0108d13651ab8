/** Silences the warnings that a teacher waived, and says which waivers do nothing. */
import { closest } from 'fastest-levenshtein';
import { catalogue } from '../core/catalogue.js';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { Lesson } from '../model/lesson.js';
import type { Waiver } from '../model/question.js';
import type { CheckCode, Path } from './rule.js';
import { shorten } from './text/fold-text.js';

interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly path: Path;
  /** What the waiver covers: a question, or the whole lesson. */
  readonly scope: Path;
}

const rules = Object.keys(catalogue).filter((code) => code.startsWith('check/'));

export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  lesson: Lesson,
): readonly Diagnostic[] {
  const waivers = waiversOf(lesson);
  const kept = diagnostics.filter(
    (note) => note.severity === 'error' || !waivers.some((waiver) => covers(waiver, note)),
  );
  return [...kept, ...waivers.flatMap((waiver) => remarkOn(waiver, diagnostics))];
}

function waiversOf(lesson: Lesson): readonly PlacedWaiver[] {
  const at = (list: readonly Waiver[] | undefined, scope: Path) =>
    (list ?? []).map((waiver, index) => ({ waiver, scope, path: [...scope, 'waive', index] }));
  return [
    ...at(lesson.waive, []),
    ...lesson.questions.flatMap(({ waive }, index) => at(waive, ['questions', index])),
  ];
}

function covers({ waiver, scope }: PlacedWaiver, { code, where }: Diagnostic): boolean {
  return waiver.rule === code && scope.every((step, index) => where?.path?.[index] === step);
}

function remarkOn(placed: PlacedWaiver, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const { rule } = placed.waiver;
  const where = { path: [...placed.path, 'rule'] };
  const remark = (code: CheckCode, message: string, hint: string) => [
    diagnostic('warning', { code, message, hint, where }),
  ];
  if (!rules.includes(rule)) {
    return remark(
      'check/unknown-waiver',
      `There is no rule "${shorten(rule)}" to waive.`,
      `Did you mean ${closest(rule.slice(0, 60), rules)}? Copy the name as \`lessonpress check\` shows it in brackets.`,
    );
  }
  const found = diagnostics.filter((note) => covers(placed, note));
  if (found.length === 0) {
    return remark(
      'check/unused-waiver',
      `"${rule}" has nothing to say here, so that waiving it does nothing.`,
      'Delete the waiver, so that the rule can speak up later.',
    );
  }
  if (found.every(({ severity }) => severity === 'error')) {
    return remark(
      'check/error-waived',
      `"${rule}" is an error and cannot be waived: the kit would be wrong.`,
      'Mend what it names, and delete the waiver.',
    );
  }
  return [];
}
