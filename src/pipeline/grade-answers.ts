/** Answers and a lesson to the results of a class: the stages of `grade` in their order. */
import { diagnostic, KitError, type Diagnostic } from '../core/problem.js';
import { composeDecks } from '../deck/compose-decks.js';
import { exportReport } from '../export/export-report.js';
import { gradeClass } from '../grading/grade-class.js';
import { formsIn } from '../grading/read-submissions.js';
import type { SubmittedText } from '../grading/submission.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { ClassResults } from '../model/class-results.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import { dateOf } from '../render/date-of.js';
import { renderReport } from '../render/render-report.js';
import { reorderLesson } from '../render/reorder-lesson.js';
import { toQuizKey } from '../render/quiz-page.js';
import type { Bindery, Workshop } from './workshop.js';

export interface Grading {
  readonly results: ClassResults;
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface HandedIn {
  readonly texts: readonly SubmittedText[];
  /** The table of results, with points that a teacher wrote into it. */
  readonly marks?: SubmittedText | undefined;
}

export async function gradeAnswers(
  { texts, marks }: HandedIn,
  { lesson }: CheckedLesson,
  { settings }: Pick<Workshop, 'settings'>,
  { templates, assets, browser, writer }: Bindery,
): Promise<Grading> {
  const { slug, title, language } = lesson;
  const { theme, paper, format, forms } = settings;
  const keys = keysOf(lesson, [...forms, ...formsIn(texts), ...letters]);
  const graded = gradeClass(texts, { title, language, keys, marks });
  if (graded.value.students.length === 0) throw nothingToGrade(graded.diagnostics);
  const report = renderReport(graded.value, { slug, date: dateOf(lesson), templates });
  const decks = await composeDecks(report.value, { templates, theme, paper, assets });
  const exported = await exportReport(
    graded.value,
    decks.value,
    { date: report.value.date, formats: format },
    browser === undefined ? {} : { browser },
  );
  const aside: Diagnostic[] = [];
  for (const artifact of exported.value) {
    const kept = await writer.writeFile(artifact, { keepOld: true });
    if (kept !== undefined) aside.push(keptAside(artifact.path, kept));
  }
  return {
    results: graded.value,
    files: exported.value.map(({ path }) => path),
    diagnostics: [
      ...[graded, report, decks, exported].flatMap((stage) => stage.diagnostics),
      ...aside,
    ],
  };
}

function keptAside(path: string, kept: string): Diagnostic {
  return diagnostic('info', {
    code: 'grade/kept-aside',
    message: `There was another ${path} already. It is kept as ${kept}, with what you may have written into it.`,
    hint: 'Copy what you need into the new one, or delete it.',
    where: { file: kept },
  });
}

/** A code does not name its form, so that these are tried. */
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function keysOf(
  lesson: CheckedLesson['lesson'],
  forms: readonly string[],
): readonly [QuizKey, ...QuizKey[]] {
  const named = [...new Set(forms)];
  return [toQuizKey(lesson), ...named.map((form) => toQuizKey(reorderLesson(lesson, form), form))];
}

/** The other lesson before every other reason: it is the one that `--lesson` mends. */
function nothingToGrade(diagnostics: readonly Diagnostic[]): KitError {
  const others = diagnostics.filter(({ code }) => code === 'grade/other-lesson');
  const [first] = [...others, ...diagnostics];
  if (first !== undefined && diagnostics.every(({ code }) => code === first.code)) {
    return new KitError(first);
  }
  const files = [...new Set(diagnostics.flatMap(({ where }) => where?.file ?? []))];
  const answering = others.length === 1 ? '1 is' : `${others.length} are`;
  const why = others.length === 0 ? '' : ` ${answering} to another lesson than --lesson names.`;
  return new KitError({
    code: 'grade/no-answers',
    message:
      first === undefined
        ? 'There is no file of answers in what was named.'
        : `None of the ${files.length} files can be graded.${why} ${first.message}`,
    hint: first?.hint ?? 'Name the files that students saved (answers-….json), or their folder.',
    ...(first?.where === undefined ? {} : { where: first.where }),
  });
}
