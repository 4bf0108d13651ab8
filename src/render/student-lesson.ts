/** The lesson as a template of a file for students gets it: what it is not given it cannot print. */
import type { Lesson } from '../model/lesson.js';

/** Helpers choose by the whole lesson, so that students see the slides that the class sees. */
const wholes = new WeakMap<Lesson, Lesson>();

/** Without questions, answers, notes and what to look for. */
export function studentLesson(lesson: Lesson): Lesson {
  const { warmUp, exitTicket, argument } = lesson;
  const open: Lesson = {
    ...lesson,
    questions: [],
    plans: lesson.plans.map((plan) => ({ ...plan, cut: [] })),
    discussion: lesson.discussion.map((talk) => ({ ...talk, followUps: [], teacherNote: '' })),
    sourceEvaluation: lesson.sourceEvaluation.map((task) => ({ ...task, lookFor: '' })),
    ...(warmUp === undefined ? {} : { warmUp: { ...warmUp, lookFor: '' } }),
    ...(exitTicket === undefined ? {} : { exitTicket: { ...exitTicket, lookFor: '' } }),
    ...(argument === undefined ? {} : { argument: { ...argument, unanswered: '' } }),
    teacherNotes: [],
    waive: [],
  };
  wholes.set(open, lesson);
  return open;
}

/** For a helper that gives away nothing of what is left out. */
export function wholeLesson(lesson: Lesson): Lesson {
  return wholes.get(lesson) ?? lesson;
}

export function isForStudents(lesson: Lesson): boolean {
  return wholes.has(lesson);
}
