/** A lesson as it was last read, and what a page that opens it is told. */
import { basename } from 'node:path';
import { sha256 } from '../core/digest.js';
import { diagnostic, type Diagnostic, type Problem } from '../core/problem.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { Lesson } from '../model/lesson.js';
import type { ReadLesson } from '../pipeline/read-lesson.js';
import { linksOf } from './document-links.js';
import { toCard } from './lesson-card.js';
import { toRemark } from './remark.js';
import type { LessonCard, LessonState } from './wire.js';

export interface ShelvedLesson {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text. */
  readonly version: string;
  /** Absent where the file is no lesson; `checked` also where the lesson has an error. */
  readonly lesson?: Lesson;
  readonly checked?: CheckedLesson;
  readonly diagnostics: readonly Diagnostic[];
  readonly card: LessonCard;
}

type Found = Pick<ReadLesson, 'value' | 'lesson' | 'diagnostics'>;

export function toShelved(
  path: string,
  text: string,
  { value: checked, lesson, diagnostics }: Found,
): ShelvedLesson {
  const id = basename(path);
  const version = sha256(text);
  const read = { id, version, diagnostics, ...(lesson !== undefined && { lesson }) };
  return {
    ...read,
    path,
    text,
    card: toCard(read),
    ...(checked !== undefined && { checked }),
  };
}

/** A file that the disk does not give out. */
export function refusedLesson(path: string, problem: Problem): ShelvedLesson {
  return toShelved(path, '', { value: undefined, diagnostics: [diagnostic('error', problem)] });
}

/** `folder` is the teacher's. */
export function toState(
  { id, path, version, text, lesson, diagnostics }: ShelvedLesson,
  folder: string,
): LessonState {
  return {
    id,
    file: path,
    place: `${folder}/${path}`,
    version,
    title: lesson?.title ?? id,
    language: lesson?.language ?? 'en',
    text,
    remarks: diagnostics.map(toRemark),
    documents: linksOf(lesson),
    ...(lesson !== undefined && { lesson }),
  };
}
