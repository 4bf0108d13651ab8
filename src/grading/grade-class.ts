/** Files of answers and the keys of a quiz to the results of a class. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { ClassResults, StudentResult } from '../model/class-results.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import { analyseItem } from './analyse-item.js';
import { findDuplicates } from './find-duplicates.js';
import { markAnswers } from './mark-answers.js';
import { readSubmissions } from './read-submissions.js';
import type { Submission, SubmittedText } from './submission.js';

export interface GradeOptions {
  readonly title: string;
  /** Every form there may be; the first stands in the order of the lesson. */
  readonly keys: readonly [QuizKey, ...QuizKey[]];
}

export function gradeClass(
  texts: readonly SubmittedText[],
  { title, keys }: GradeOptions,
): StageResult<ClassResults> {
  const { value: submissions, diagnostics } = readSubmissions(texts, keys);
  const [{ questions }] = keys;
  const ids = questions.map(({ id }) => id);
  const standings = findDuplicates(submissions);
  const graded = submissions
    .map((submission, at) => ({
      submission,
      student: toStudent(submission, ids, standings[at] ?? { isCounted: true }),
    }))
    .sort((a, b) => byName.compare(nameOf(a.student), nameOf(b.student)));
  const counted = graded.filter(({ student }) => student.isCounted);
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const students = graded.map(({ student }) => student);
  return {
    value: {
      title,
      points,
      students,
      items: questions.map((question, at) =>
        analyseItem(
          question,
          at + 1,
          counted.flatMap((one) => taken(one, question.id, at)),
        ),
      ),
      ...meanOf(
        counted.map(({ student }) => student).filter(({ toMark }) => toMark === 0),
        points,
      ),
    },
    diagnostics: [...diagnostics, ...students.flatMap(duplicate)],
  };
}

const byName = new Intl.Collator('en', { numeric: true });
const nameOf = ({ class: group, name, file }: StudentResult) => `${group}\t${name}\t${file}`;

function toStudent(
  submission: Submission,
  ids: readonly string[],
  standing: Pick<StudentResult, 'note' | 'isCounted'>,
): StudentResult {
  const { file, name, class: group, saved, key } = submission;
  const marks = markAnswers(submission, ids);
  return {
    file,
    name,
    class: group,
    ...(key.form === undefined ? {} : { form: key.form }),
    ...(saved === undefined ? {} : { saved }),
    points: marks.reduce((sum, mark) => sum + (mark.points ?? 0), 0),
    toMark: marks.filter((mark) => mark.points === undefined).length,
    marks,
    ...standing,
  };
}

function taken(
  { submission, student }: { readonly submission: Submission; readonly student: StudentResult },
  id: string,
  at: number,
) {
  const place = submission.key.questions.findIndex((question) => question.id === id);
  const question = submission.key.questions[place];
  if (question === undefined) return [];
  const points = student.marks[at]?.points;
  const answer = submission.answers[place] ?? [];
  return [{ name: student.name, question, answer, points, rest: student.points - (points ?? 0) }];
}

function meanOf(students: readonly StudentResult[], points: number): Pick<ClassResults, 'mean'> {
  if (students.length === 0 || points === 0) return {};
  return { mean: students.reduce((sum, one) => sum + one.points, 0) / students.length / points };
}

function duplicate({ file, name, note }: StudentResult): readonly Diagnostic[] {
  if (note === undefined) return [];
  return [
    diagnostic('warning', {
      code: 'grade/duplicate',
      message: `${name}: ${note}.`,
      hint: 'Every file is in the results; only one for each student is in the figures of the class.',
      where: { file },
    }),
  ];
}
