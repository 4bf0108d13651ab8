/** Parts of a lesson made anew of its text, and other wrong answers; each is one change that undo takes back. */
import type { Lesson } from '../../model/lesson.js';
import type { DerivedAgain, Distractors, DistractorsAsked } from '../../preview/wire-again.js';
import { ask, asJson } from '../api.js';
import type { EditSession } from '../editor/edit-session.js';
import { unplanned } from './lesson-changes.js';

export type PartName = 'questions' | 'vocabulary' | 'discussion' | 'keyPoints';

const post = <T>(path: string, body: object) => ask<T>(path, asJson('POST', body));

/** Throws `Refused`. */
export async function deriveAgain(session: EditSession, part: PartName): Promise<void> {
  const { value: lesson } = session.lesson;
  if (lesson === undefined) return;
  const again = await post<DerivedAgain>('/api/derive-again', { lesson });
  session.change((now) => withPart(now, again.lesson, part));
}

function withPart(now: Lesson, fresh: Lesson, part: PartName): Lesson {
  if (part === 'keyPoints') return { ...now, keyPoints: fresh.keyPoints };
  if (part === 'vocabulary') {
    const { vocabulary, glosses } = fresh;
    const words = new Set(vocabulary.map(({ word }) => word));
    const gone = now.vocabulary.filter(({ word }) => !words.has(word)).map(({ word }) => word);
    return gone.reduce<Lesson>(unplanned, { ...now, vocabulary, glosses });
  }
  const ids = new Set(fresh[part].map(({ id }) => id));
  const gone = now[part].filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  if (part === 'discussion') {
    return gone.reduce<Lesson>(unplanned, { ...now, discussion: fresh.discussion });
  }
  const { questions } = fresh;
  const known = new Set(now.objectives.map(({ id }) => id));
  // A question names the objective that it assesses.
  const missing = fresh.objectives.filter(({ id }) => !known.has(id));
  const objectives = [...now.objectives, ...missing];
  return gone.reduce<Lesson>(unplanned, { ...now, questions, objectives });
}

/** Wrong answers that stood at a place before: they do not come again. */
const seen = new Map<string, Set<string>>();

/**
 * Puts the next candidate there, unless the answer is another or the right one by then; `false` where there
 * is none. Throws `Refused`.
 */
export async function swapDistractor(
  session: EditSession,
  question: string,
  option: number,
): Promise<boolean> {
  const { value: lesson } = session.lesson;
  if (lesson === undefined) return false;
  const key = `${lesson.slug} ${question} ${String(option)}`;
  const before = seen.get(key) ?? new Set<string>();
  seen.set(key, before);
  const asked: DistractorsAsked = { lesson, question, option };
  const { texts } = await post<Distractors>('/api/distractors', asked);
  const there = optionsOf(session.lesson.value, question);
  const [old, now] = [optionsOf(lesson, question)[option], there[option]];
  if (old === undefined || now?.text !== old.text || now.correct === true) return true;
  const next = texts.find((text) => !before.has(text) && there.every((one) => one.text !== text));
  if (next === undefined) return false;
  before.add(old.text).add(next);
  session.change((now) => ({
    ...now,
    questions: now.questions.map((one) =>
      one.id === question && 'options' in one
        ? // Its reason was that of the old one.
          { ...one, options: one.options.map((old, at) => (at === option ? { text: next } : old)) }
        : one,
    ),
  }));
  return true;
}

function optionsOf(lesson: Lesson | undefined, id: string) {
  const question = lesson?.questions.find((one) => one.id === id);
  return question !== undefined && 'options' in question ? question.options : [];
}
