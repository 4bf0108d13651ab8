/** What templates and themes there are, what is wrong with each, and what they can use. */
import type { Diagnostic } from '../core/problem.js';
import { checkStyle } from '../deck/theme.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { TemplateFile, TemplateSet } from '../model/template-set.js';
import { helperList, type HelperEntry } from '../render/helper-list.js';
import { listFields, type Field } from '../render/list-fields.js';
import { readAhead } from '../render/press.js';
import { toProblem } from './failure.js';
import type { Workshop } from './workshop.js';

export type { Field, HelperEntry };
export type TemplateKind = 'document' | 'partial' | 'theme';

export interface DescribedTemplate {
  readonly kind: TemplateKind;
  readonly name: string;
  readonly file: TemplateFile;
  /** What keeps it from being read. */
  readonly problem?: Diagnostic;
}

const helperLanguage = 'en';

export function describeTemplates(templates: TemplateSet): readonly DescribedTemplate[] {
  const read = (file: TemplateFile) => readAhead(file, templates, helperLanguage);
  return [
    ...describe('document', templates.documents, read),
    ...describe('partial', templates.partials, read),
    ...describe('theme', templates.themes, checkStyle),
  ];
}

function describe(
  kind: TemplateKind,
  files: Readonly<Record<string, TemplateFile>>,
  read: (file: TemplateFile) => unknown,
): readonly DescribedTemplate[] {
  return Object.entries(files).map(([name, file]) => {
    const problem = problemOf(() => read(file));
    return { kind, name, file, ...(problem !== undefined && { problem }) };
  });
}

function problemOf(read: () => unknown): Diagnostic | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return { ...toProblem(error), severity: 'error' };
  }
}

export const templateHelpers: readonly HelperEntry[] = helperList;

/** What a template can write, with the values of `checked`. */
export function templateFields(
  checked: CheckedLesson,
  { settings }: Pick<Workshop, 'settings'>,
): readonly Field[] {
  const { theme, paper, aspect, school } = settings;
  return listFields(checked, { theme, paper, aspect, ...(school && { school }) });
}
