/** The results of a class poured into the template of the class report. */
import type { Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type {
  AnswerCount,
  ClassResults,
  ItemResult,
  StudentResult,
} from '../model/class-results.js';
import type { RenderedKit } from '../model/rendered-kit.js';
import type { TemplateSet } from '../model/template-set.js';
import { pointsText } from '../quiz/points.js';
import { createPress } from './press.js';

export interface ReportOptions {
  readonly slug: string;
  /** ISO 8601: stands in the PDF. */
  readonly date: string;
  readonly templates: TemplateSet;
  /** What was told about files that are not graded. */
  readonly diagnostics: readonly Diagnostic[];
}

const mostNames = 12;

/** In English, whatever the lesson's language. Throws `KitError` for a broken template. */
export function renderReport(
  results: ClassResults,
  { slug, date, templates, diagnostics }: ReportOptions,
): StageResult<RenderedKit> {
  const press = createPress(templates, 'en');
  const { title, points, mean } = results;
  const view = {
    title,
    points,
    ...(mean === undefined ? {} : { mean: percent(mean) }),
    counted: results.students.filter(({ isCounted }) => isCounted).length,
    students: results.students.map((student) => viewStudent(student, points)),
    waiting: results.students.some(({ toMark }) => toMark > 0),
    hasForms: results.students.some(({ form }) => form !== undefined),
    items: results.items.map(viewItem),
    advised: results.items.filter(({ advice }) => advice.length > 0),
    refused: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ message, hint, where }) => ({
        file: where?.file ?? '',
        line: where?.line,
        message,
        hint,
      })),
  };
  const document = {
    name: 'class-report' as const,
    layout: 'handout' as const,
    title: `Class report: ${title}`,
    markdown: press.print('class-report', view),
  };
  return {
    value: { slug, language: 'en', direction: 'ltr', date, documents: [document] },
    diagnostics: press.diagnostics,
  };
}

function viewStudent(student: StudentResult, all: number) {
  const { name, class: group, form = '', points, toMark, note = '', isCounted } = student;
  return {
    name: name === '' ? 'no name' : name,
    class: group,
    form,
    points: pointsText(points),
    share: toMark > 0 || all === 0 ? '' : percent(points / all),
    toMark: toMark === 0 ? '' : toMark,
    note: isCounted || note !== '' ? note : 'does not count',
  };
}

function viewItem(item: ItemResult) {
  const { number, stem, points, difficulty, discrimination, answers, advice, marked } = item;
  return {
    number,
    stem,
    points,
    marked,
    difficulty: difficulty === undefined ? '' : percent(difficulty),
    discrimination: discrimination === undefined ? '' : discrimination.toFixed(2).replace('-', '−'),
    advice,
    answers: answers.map(viewAnswer),
  };
}

function viewAnswer({ part = '', text, status, names }: AnswerCount) {
  const more = names.length - mostNames;
  const who = [...names.slice(0, mostNames), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  return {
    part,
    text,
    status,
    mark: { key: '✓ key', wrong: '', 'to-mark': 'to mark' }[status],
    count: names.length,
    who: status === 'key' ? '' : who,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
