/** Puts the parts of a lesson on the clock, and tells the teacher what came of it. */
import type { Lesson } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { planMinutes, type Plan } from './plan-minutes.js';
import { writeTeacherNotes } from './teacher-notes.js';

export function arrangeLesson(lesson: Lesson, analysis: Analysis): Lesson {
  const { minutes, discussion, warmUp, exitTicket } = lesson;
  const plan = planMinutes({
    minutes,
    words: analysis.article.words,
    ...(lesson.level && { grade: lesson.level.grade }),
    warmUp: warmUp !== undefined,
    vocabulary: lesson.vocabulary.length,
    keyPoints: lesson.keyPoints.length,
    questions: lesson.questions.length,
    discussion: discussion.length,
    sourceEvaluation: lesson.sourceEvaluation.length,
    exitTicket: exitTicket !== undefined,
  });
  const notes = writeTeacherNotes({ analysis, plan, minutes, discussion });
  return {
    ...lesson,
    plan: [...plan.steps],
    ...(warmUp && { warmUp: { ...warmUp, minutes: given(plan, 'warm-up') ?? warmUp.minutes } }),
    ...(exitTicket && {
      exitTicket: { ...exitTicket, minutes: given(plan, 'exit-ticket') ?? exitTicket.minutes },
    }),
    ...(notes.length > 0 && { teacherNotes: notes }),
  };
}

const given = (plan: Plan, name: 'warm-up' | 'exit-ticket') =>
  plan.steps.find(({ step }) => step === name)?.minutes;
