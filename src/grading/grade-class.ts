/** Files of answers and the keys of a quiz to the results of a class. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { messagesFor } from '../messages/messages.js';
import { createSay } from '../messages/say.js';
import type { ClassResults, Mark, StudentResult } from '../model/class-results.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import { isWritten } from '../quiz/score-answer.js';
import { analyseItem } from './analyse-item.js';
import { findDuplicates, type Standing } from './find-duplicates.js';
import { markAnswers } from './mark-answers.js';
import { readMarks } from './read-marks.js';
import { readSubmissions } from './read-submissions.js';
import { inWords, toDiagnostic } from './refusal.js';
import type { Submission, SubmittedText } from './submission.js';
import { takeMarks, type TakenMarks } from './take-marks.js';
import type { SayInReport, Told } from './told.js';

export interface GradeOptions {
  readonly title: string;
  /** BCP 47: of the lesson. */
  readonly language: string;
  /** Every form there may be; the first stands in the order of the lesson. */
  readonly keys: readonly [QuizKey, ...QuizKey[]];
  /** The table of results, with points that a teacher wrote into it. */
  readonly marks?: SubmittedText | undefined;
}

/**
 * Its diagnostics are in English: they are for whoever runs the program. Throws `KitError` where
 * `marks` is no table of this quiz.
 */
export function gradeClass(
  texts: readonly SubmittedText[],
  { title, language, keys, marks }: GradeOptions,
): StageResult<ClassResults> {
  const { submissions, refused } = readSubmissions(texts, keys);
  const { tag, say } = sayIn(language);
  const [{ questions }] = keys;
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const { marked, diagnostics: aboutMarks } = markAll(submissions, questions, marks, say);
  const isFull = (at: number) =>
    (marked[at] ?? []).every(
      (mark, of) => (mark.points ?? questions[of]?.points) === questions[of]?.points,
    );
  const standings = findDuplicates(submissions, isFull);
  const byName = new Intl.Collator(tag, { numeric: true });
  const graded = submissions
    .map((submission, at) => {
      const standing = standings[at] ?? { notes: [], isCounted: true };
      return {
        submission,
        standing,
        student: toStudent(submission, marked[at] ?? [], standing, say),
      };
    })
    .sort((a, b) => byName.compare(nameOf(a.student), nameOf(b.student)));
  const counted = graded.filter(({ student }) => student.isCounted);
  const items = questions.map((question, at) => {
    const answers = counted.flatMap((one) => taken(one, question.id, at));
    return analyseItem(question, at + 1, answers, say);
  });
  const whole = counted
    .map(({ student }) => student)
    .filter(({ toMark, notHeld }) => toMark + notHeld === 0);
  const { say: english } = sayIn('en');
  return {
    value: {
      language: tag,
      title,
      points,
      students: graded.map(({ student }) => student),
      items,
      ...meanOf(whole, points),
      refused: refused.map((refusal) => inWords(refusal, say)),
    },
    diagnostics: [
      ...refused.map((refusal) => toDiagnostic(refusal, english)),
      ...graded.flatMap((one) => duplicate(one.submission, one.standing, english)),
      ...aboutMarks,
    ],
  };
}

/** By the key, then as a teacher marked. */
function markAll(
  submissions: readonly Submission[],
  questions: QuizKey['questions'],
  marks: SubmittedText | undefined,
  say: SayInReport,
): TakenMarks {
  const ids = questions.map(({ id }) => id);
  const marked = submissions.map((submission) => markAnswers(submission, ids));
  if (marks === undefined) return { marked, diagnostics: [] };
  const table = { file: marks.file, rows: readMarks(marks, questions, say) };
  return takeMarks(table, submissions, marked, questions);
}

/** A student's files stand together, the oldest first. */
const nameOf = ({ name, class: group, saved = '', file }: StudentResult) =>
  [name, group, saved, file].join('\t');

function sayIn(wanted: string) {
  const { language, tag, messages } = messagesFor(wanted);
  return { tag, say: createSay<'report'>(messages.report, language) };
}

function toStudent(
  submission: Submission,
  marks: readonly Mark[],
  { notes, isCounted }: Standing,
  say: SayInReport,
): StudentResult {
  const { file, name, class: group, saved, key } = submission;
  const open = marks.flatMap(({ points, answer }, at) =>
    points === undefined ? [{ answer, number: at + 1 }] : [],
  );
  const notHeld = open.filter(({ answer }) => answer === '').map(({ number }) => number);
  const isHeld = submission.attempt !== undefined || !key.questions.some(isWritten);
  const told = [
    ...notes,
    ...(isHeld && marks.every(({ answer }) => answer === '') ? [nothingAnswered] : []),
    ...(notHeld.length === 0 ? [] : [codeHoldsNone(notHeld)]),
    ...(marks.every(({ spelling }) => spelling === undefined) ? [] : [slipsIn(marks)]),
  ];
  return {
    file,
    name,
    class: group,
    ...(key.form === undefined ? {} : { form: key.form }),
    ...(saved === undefined ? {} : { saved }),
    points: marks.reduce((sum, mark) => sum + (mark.points ?? 0), 0),
    toMark: open.length - notHeld.length,
    notHeld: notHeld.length,
    marks,
    isCounted,
    ...(told.length === 0 ? {} : { note: noteOf(told, say) }),
  };
}

const nothingAnswered: Told = (say) => say('nothingAnswered');

const codeHoldsNone =
  (numbers: readonly number[]): Told =>
  (say) =>
    say('codeHoldsNone', { list: numbers.join(say('between')) });

const slipsIn =
  (marks: readonly Mark[]): Told =>
  (say) => {
    const slips = marks.flatMap(({ answer, spelling }, at) =>
      spelling === undefined
        ? []
        : [say('slip', { answer: answer.trim(), spelling, number: at + 1 })],
    );
    return say('slips', { list: slips.join(say('between')) });
  };

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

function noteOf(notes: Standing['notes'], say: SayInReport): string {
  return notes.map((told) => told(say)).join('; ');
}

function duplicate(
  { file, name }: Submission,
  { notes }: Standing,
  say: SayInReport,
): readonly Diagnostic[] {
  if (notes.length === 0) return [];
  return [
    diagnostic('warning', {
      code: 'grade/duplicate',
      message: `${name}: ${noteOf(notes, say)}.`,
      hint: 'Every file is in the results, and one for each name counts in the figures of the class. Take away what should not count, and grade again.',
      where: { file },
    }),
  ];
}
