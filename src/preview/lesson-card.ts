/** What the library shows of a lesson. */
import { basename, extname } from 'node:path';
import type { Diagnostic } from '../core/problem.js';
import type { Lesson } from '../model/lesson.js';
import { documentsOf } from '../model/rendered-kit.js';
import { toRemark } from './remark.js';
import type { LessonCard } from './wire.js';

interface Read {
  readonly id: string;
  readonly version: string;
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
}

export function toCard({ id, version, lesson, diagnostics }: Read): LessonCard {
  const of = (severity: string) => diagnostics.filter((note) => note.severity === severity);
  const [problem] = of('error');
  const words = (lesson?.article ?? []).reduce(
    (sum, { kind, text }) => sum + (kind === 'heading' ? 0 : text.split(/\s+/).length),
    0,
  );
  return {
    id,
    version,
    isRead: true,
    title: lesson?.title ?? id,
    language: lesson?.language ?? 'en',
    minutes: lesson?.minutes ?? 0,
    words,
    questions: lesson?.questions.length ?? 0,
    prompts: lesson?.discussion.length ?? 0,
    documents: lesson === undefined ? [] : documentsOf(lesson),
    errors: of('error').length,
    warnings: of('warning').length,
    ...(problem !== undefined && { problem: toRemark(problem) }),
    ...(lesson?.source.outlet !== undefined && { outlet: lesson.source.outlet }),
    ...(lesson?.source.published !== undefined && { published: lesson.source.published }),
    ...(lesson?.level?.grade !== undefined && { grade: lesson.level.grade }),
    ...(lesson?.level?.label !== undefined && { level: lesson.level.label }),
  };
}

/** Of a file that was not read yet: its name, which is made of the title. */
export function unreadCard(path: string): LessonCard {
  const words = basename(path, extname(path)).replaceAll('-', ' ');
  return {
    id: basename(path),
    version: '',
    isRead: false,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    language: '',
    minutes: 0,
    words: 0,
    questions: 0,
    prompts: 0,
    documents: [],
    errors: 0,
    warnings: 0,
  };
}
