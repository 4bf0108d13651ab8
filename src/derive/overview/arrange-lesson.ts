/** Puts the parts of a lesson on the clock, and tells the teacher what came of it. */
import type { Lesson } from '../../model/lesson.js';
import { plannedStep } from '../../model/lesson-plan.js';
import type { Analysis } from '../analysis/analysis.js';
import { planLesson } from './plan-lesson.js';
import { writeTeacherNotes } from './teacher-notes.js';

export function arrangeLesson(lesson: Lesson, analysis: Analysis): Lesson {
  const { warmUp, exitTicket, discussion } = lesson;
  const planned = { ...lesson, ...planLesson(lesson, analysis.article.words) };
  const given = (step: 'warm-up' | 'exit-ticket') => plannedStep(planned, step)?.minutes;
  const notes = writeTeacherNotes({
    analysis,
    discussion,
    ...(planned.minutes < lesson.minutes && { fills: planned.minutes, of: lesson.minutes }),
  });
  return {
    ...planned,
    ...(warmUp && { warmUp: { ...warmUp, minutes: given('warm-up') ?? warmUp.minutes } }),
    ...(exitTicket && {
      exitTicket: { ...exitTicket, minutes: given('exit-ticket') ?? exitTicket.minutes },
    }),
    ...(notes.length > 0 && { teacherNotes: notes }),
  };
}
