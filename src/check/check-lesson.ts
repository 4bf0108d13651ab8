/** The check stage: a lesson and what is to be said of it; only without errors can it be rendered. */
import type { Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { markChecked, type CheckedLesson } from '../model/checked-lesson.js';
import type { Lesson } from '../model/lesson.js';
import { applyWaivers } from './apply-waivers.js';
import { judgeAmong, type JudgedQuestions } from './judged-questions.js';
import { judge, type Item, type Rule, type Whole } from './rule.js';
import { lessonEvidenceRules } from './rules/evidence.js';
import { articleText, isTaggedEnglish, structureRules } from './rules/lesson-structure.js';
import { curlyQuote, markup, openQuotation } from './rules/markup.js';
import { balanceRules } from './rules/quiz-balance.js';
import { spreadRules } from './rules/quiz-spread.js';
import { looksEnglish } from './text/english.js';

const lessonRules: readonly Rule<Whole>[] = [
  ...structureRules,
  ...lessonEvidenceRules,
  markup,
  curlyQuote,
  openQuotation,
  ...balanceRules,
  ...spreadRules,
];

/**
 * `value` is `undefined` where anything is an error. Every remark has a `where.path` into the
 * lesson. Warnings that the lesson waives are left out; errors cannot be waived.
 */
export function checkLesson(
  lesson: Lesson,
  memory?: JudgedQuestions,
): StageResult<CheckedLesson | undefined> {
  const english = isTaggedEnglish(lesson.language) && looksEnglish(articleText(lesson));
  const { article, source, level } = lesson;
  const around: Omit<Item, 'question'> = {
    article,
    english,
    ...(source.genre === undefined ? {} : { genre: source.genre }),
    ...(level === undefined ? {} : { grade: level.grade }),
  };
  const judgeQuestion = memory?.among(around) ?? judgeAmong(around);
  const items = lesson.questions.flatMap((question, index) =>
    judgeQuestion(question).map((note) => placedAt(note, index)),
  );
  const found = [...judge(lessonRules, { lesson, english }), ...items];
  const diagnostics = applyWaivers(found, lesson);
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  return { value: broken ? undefined : markChecked(lesson), diagnostics };
}

function placedAt(note: Diagnostic, index: number): Diagnostic {
  return {
    ...note,
    where: { ...note.where, path: ['questions', index, ...(note.where?.path ?? [])] },
  };
}
