/**
 * The lessons of the folder, read once a version. They are named at once and read one after the
 * other, so that a large folder keeps nobody waiting. Who asks for one names it by its file name.
 */
import { basename } from 'node:path';
import { breathe } from '../core/breathe.js';
import { KitError } from '../core/problem.js';
import { toProblem } from '../pipeline/failure.js';
import { createLessonReader } from '../pipeline/read-lesson.js';
import type { Workshop } from '../pipeline/workshop.js';
import { unreadCard } from './lesson-card.js';
import { refusedLesson, toShelved, type ShelvedLesson } from './shelved-lesson.js';
import type { LessonCard } from './wire.js';

type Store = Pick<Workshop, 'lessons'>;

export class LessonShelf {
  readonly #store: () => Store;
  readonly #read = createLessonReader();
  readonly #shelf = new Map<string, ShelvedLesson>();
  /** Paths of those that are only named up to now; what is to be read next stands last. */
  readonly #unread = new Map<string, string>();
  // What the last scan saw: a lesson that somebody took meanwhile is still news to everybody else.
  readonly #scanned = new Map<string, string>();

  constructor(store: () => Store) {
    this.#store = store;
  }

  /** Names every lesson of the folder. */
  async open(): Promise<void> {
    const { lessons } = this.#store();
    const paths = await lessons.find([]);
    const times = await Promise.all(paths.map((path) => lessons.changedAt(path)));
    const dated = paths.map((path, at) => ({ path, time: times[at] ?? 0 }));
    for (const { path } of dated.sort((a, b) => a.time - b.time)) {
      this.#unread.set(basename(path), path);
    }
  }

  /** Reads one that is only named, the one changed last; false where none is left. */
  async readNext(): Promise<boolean> {
    const path = [...this.#unread.values()].at(-1);
    if (path === undefined) return false;
    await this.#look(path);
    return true;
  }

  /** Those that are read. */
  all(): readonly ShelvedLesson[] {
    return [...this.#shelf.values()];
  }

  versionOf(id: string): string | undefined {
    return this.#shelf.get(id)?.version;
  }

  cards(): readonly LessonCard[] {
    return [...this.all().map(({ card }) => card), ...[...this.#unread.values()].map(unreadCard)];
  }

  /** Reads `files`, or all of the folder, anew; returns the ids that came, went or changed. */
  async scan(files?: readonly string[]): Promise<readonly string[]> {
    const paths = new Set(files ?? (await this.#store().lessons.find([])));
    const gone = files === undefined ? this.#dropOthers(paths) : [];
    const news = new Set(gone);
    for (const path of paths) {
      const id = basename(path);
      // Whoever reads the folder for the first time comes to it.
      if (files === undefined && this.#unread.has(id)) continue;
      const before = this.#scanned.get(id);
      const version = (await this.#look(path))?.version;
      if (version !== undefined) this.#scanned.set(id, version);
      else this.#scanned.delete(id);
      if (before !== version) news.add(id);
      await breathe();
    }
    return [...news];
  }

  /** As it stands on the disk now. Throws `io/no-such-lesson`. */
  async take(id: string): Promise<ShelvedLesson> {
    const known = this.#shelf.get(id)?.path ?? this.#unread.get(id);
    const path = known ?? (await this.#pathOf(id));
    const found = path === undefined ? undefined : await this.#refresh(path);
    if (found === undefined) throw noSuchLesson(id);
    return found;
  }

  /** Puts a text in the place of a lesson's file. */
  async write(id: string, text: string): Promise<ShelvedLesson> {
    const path = this.#shelf.get(id)?.path;
    if (path === undefined) throw noSuchLesson(id);
    await this.#store().lessons.write(path, text);
    const written = this.#parse(path, text);
    this.#shelf.set(id, written);
    this.#scanned.set(id, written.version);
    return written;
  }

  #parse(path: string, text: string): ShelvedLesson {
    return toShelved(path, text, this.#read(text, path));
  }

  /** Throws `KitError` where the disk refuses. */
  async #refresh(path: string): Promise<ShelvedLesson | undefined> {
    const text = await this.#store().lessons.read(path);
    const known = this.#shelf.get(basename(path));
    if (text === undefined) return this.#put(path, undefined);
    if (known?.text === text && known.path === path) return known;
    return this.#put(path, this.#parse(path, text));
  }

  /** What cannot be read stands on the shelf with the reason: the others are read all the same. */
  async #look(path: string): Promise<ShelvedLesson | undefined> {
    try {
      return await this.#refresh(path);
    } catch (error) {
      return this.#put(path, refusedLesson(path, toProblem(error)));
    }
  }

  #put(path: string, found: ShelvedLesson | undefined): ShelvedLesson | undefined {
    const id = basename(path);
    // Nobody has seen it before, so it is no news.
    if (this.#unread.delete(id) && found !== undefined) this.#scanned.set(id, found.version);
    if (found === undefined) this.#shelf.delete(id);
    else this.#shelf.set(id, found);
    return found;
  }

  /** Returns the ids of those that are not among `paths` and so no lessons of this folder. */
  #dropOthers(paths: ReadonlySet<string>): readonly string[] {
    for (const [id, path] of this.#unread) if (!paths.has(path)) this.#unread.delete(id);
    const gone = this.all().filter(({ path }) => !paths.has(path));
    for (const { id } of gone) {
      this.#shelf.delete(id);
      this.#scanned.delete(id);
    }
    return gone.map(({ id }) => id);
  }

  /** A name is looked up among those that the folder lists: it is never made into a path. */
  async #pathOf(id: string): Promise<string | undefined> {
    return (await this.#store().lessons.find([])).find((path) => basename(path) === id);
  }
}

function noSuchLesson(id: string): KitError {
  return new KitError({
    code: 'io/no-such-lesson',
    message: `There is no lesson ${id.slice(0, 120)} in the folder any more.`,
    hint: 'Go back to the library; if the file was renamed, it stands there under its new name.',
  });
}
