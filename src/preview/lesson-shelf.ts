/** The lessons of the folder, read once a version. Who asks for one names it by its file name. */
import { basename } from 'node:path';
import { breathe } from '../core/breathe.js';
import { sha256 } from '../core/digest.js';
import { KitError, type Diagnostic } from '../core/problem.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { Lesson } from '../model/lesson.js';
import { createLessonReader, type ReadLesson } from '../pipeline/read-lesson.js';
import type { Workshop } from '../pipeline/workshop.js';
import { documentLinks } from './document-links.js';
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
}

export interface LessonShelf {
  /** Reads the folder anew; returns the ids that came, went or changed. */
  scan(): Promise<readonly string[]>;
  all(): readonly ShelvedLesson[];
  /** As it stands on the disk now. Throws `io/no-such-lesson`. */
  take(id: string): Promise<ShelvedLesson>;
  /** Puts a text in the place of a lesson's file. */
  write(id: string, text: string): Promise<ShelvedLesson>;
}

type Store = Pick<Workshop, 'lessons'>;

export function createLessonShelf(store: () => Store): LessonShelf {
  let shelf = new Map<string, ShelvedLesson>();
  // What the last scan saw: a lesson that somebody took meanwhile is still news to everybody else.
  let scanned = new Map<string, string>();

  const read = createLessonReader();
  const readShelved = (path: string, text: string) => toShelved(path, text, read(text, path));

  const refresh = async (path: string): Promise<ShelvedLesson | undefined> => {
    const text = await store().lessons.read(path);
    if (text === undefined) return undefined;
    const known = shelf.get(basename(path));
    return known?.text === text && known.path === path ? known : readShelved(path, text);
  };
  const take = async (id: string): Promise<ShelvedLesson> => {
    const path = shelf.get(id)?.path ?? (await pathOf(store(), id));
    const found = path === undefined ? undefined : await refresh(path);
    if (found === undefined) throw noSuchLesson(id);
    shelf.set(id, found);
    return found;
  };
  return {
    take,
    all: () => [...shelf.values()],
    async scan() {
      const before = scanned;
      const after = new Map<string, ShelvedLesson>();
      for (const path of await store().lessons.find([])) {
        const found = await refresh(path);
        if (found !== undefined) after.set(found.id, found);
        await breathe();
      }
      shelf = after;
      scanned = new Map([...after].map(([id, { version }]) => [id, version]));
      return [...new Set([...before.keys(), ...after.keys()])].filter(
        (id) => before.get(id) !== scanned.get(id),
      );
    },
    async write(id, text) {
      const path = shelf.get(id)?.path;
      if (path === undefined) throw noSuchLesson(id);
      await store().lessons.write(path, text);
      const written = readShelved(path, text);
      shelf.set(id, written);
      scanned.set(id, written.version);
      return written;
    },
  };
}

/** A name is looked up among those that the folder lists: it is never made into a path. */
async function pathOf({ lessons }: Store, id: string): Promise<string | undefined> {
  return (await lessons.find([])).find((path) => basename(path) === id);
}

function toShelved(
  path: string,
  text: string,
  { value: checked, lesson, diagnostics }: ReadLesson,
): ShelvedLesson {
  return {
    id: basename(path),
    path,
    text,
    version: sha256(text),
    diagnostics,
    ...(lesson !== undefined && { lesson }),
    ...(checked !== undefined && { checked }),
  };
}

function noSuchLesson(id: string): KitError {
  return new KitError({
    code: 'io/no-such-lesson',
    message: `There is no lesson ${id.slice(0, 120)} in the folder any more.`,
    hint: 'Go back to the library; if the file was renamed, it stands there under its new name.',
  });
}

export function toCard({ id, version, lesson, diagnostics }: ShelvedLesson): LessonCard {
  const of = (severity: string) => diagnostics.filter((note) => note.severity === severity);
  const [problem] = of('error');
  const words = (lesson?.article ?? []).reduce(
    (sum, { kind, text }) => sum + (kind === 'heading' ? 0 : text.split(/\s+/).length),
    0,
  );
  return {
    id,
    version,
    title: lesson?.title ?? id,
    language: lesson?.language ?? 'en',
    minutes: lesson?.minutes ?? 0,
    words,
    questions: lesson?.questions.length ?? 0,
    prompts: lesson?.discussion.length ?? 0,
    errors: of('error').length,
    warnings: of('warning').length,
    ...(problem !== undefined && { problem: toRemark(problem) }),
    ...(lesson?.source.outlet !== undefined && { outlet: lesson.source.outlet }),
    ...(lesson?.source.published !== undefined && { published: lesson.source.published }),
    ...(lesson?.level?.grade !== undefined && { grade: lesson.level.grade }),
    ...(lesson?.level?.label !== undefined && { level: lesson.level.label }),
  };
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
    documents: documentLinks,
    ...(lesson !== undefined && { lesson }),
  };
}
