/** Everything the routes share: the lessons, their previews, who listens, and the house they are in. */
import { basename, dirname } from 'node:path';
import { kitDocuments, type DocumentName } from '../model/rendered-kit.js';
import { createEventHub, type EventHub } from './event-hub.js';
import type { House, Stock } from './house.js';
import { keepSame } from './keep-same.js';
import { KitMaker } from './kit-maker.js';
import { KitPreviewer } from './kit-previewer.js';
import { LessonShelf } from './lesson-shelf.js';
import { readFolder } from './read-folder.js';
import { errorRemark } from './remark.js';
import type { Remark } from './wire.js';

export interface Desk extends AsyncDisposable {
  readonly house: House;
  readonly shelf: LessonShelf;
  readonly previews: KitPreviewer;
  readonly kits: KitMaker;
  readonly hub: EventHub;
  readonly stock: () => Stock;
  /** Tells everybody that a lesson has a new version; `by` is the page that made it. */
  readonly told: (id: string, version: string, by?: string) => void;
}

export async function openDesk(house: House): Promise<Desk> {
  let stock = await house.restock();
  let problem: Remark | undefined;
  const trouble = () => (problem === undefined ? {} : { problem });
  const hub = createEventHub(() => ({ type: 'hello', ...trouble() }));
  const shelf = new LessonShelf(() => stock.workshop);
  const kits = new KitMaker(house, () => stock);
  const told = (id: string, version: string, by?: string) => {
    hub.tell({ type: 'lesson', id, version, ...(by !== undefined && { by }) });
  };
  const previews = new KitPreviewer(() => stock, kits, told);
  const lookAgain = async (paths?: readonly string[]) => {
    for (const id of await shelf.scan(paths)) told(id, shelf.versionOf(id) ?? '');
    hub.tell({ type: 'library' });
  };
  const restock = async () => {
    try {
      const next = await house.restock();
      stock = { ...next, templates: keepSame(stock.templates, next.templates) };
      problem = undefined;
    } catch (error) {
      problem = errorRemark(error);
    }
    previews.restock();
    hub.tell({ type: 'house', ...trouble() });
  };
  const changed = async (paths: readonly string[]) => {
    const isOnlyLessons = paths.every((path) => isLesson(path, stock));
    if (!isOnlyLessons) await restock();
    // Settings may name another folder.
    await lookAgain(isOnlyLessons ? paths : undefined);
  };

  let working: Promise<void> = Promise.resolve();
  const watch = await house.watch(
    () => stock,
    (paths) => {
      working = working
        .then(() => changed(paths))
        .catch((error: unknown) => {
          hub.tell({ type: 'house', problem: errorRemark(error) });
        });
    },
  );
  const reading = await readFolder(shelf, hub);
  return {
    house,
    shelf,
    previews,
    kits,
    hub,
    stock: () => stock,
    told,
    [Symbol.asyncDispose]: async () => {
      await watch[Symbol.asyncDispose]();
      await working;
      await reading[Symbol.asyncDispose]();
      hub[Symbol.dispose]();
      await kits[Symbol.asyncDispose]();
    },
  };
}

function isLesson(path: string, { workshop: { settings } }: Stock): boolean {
  return (
    /\.ya?ml$/.test(path) &&
    dirname(path) === settings.lessons &&
    basename(path) !== 'lessonpress.yaml'
  );
}

export function documentNamed(name: string): DocumentName | undefined {
  return kitDocuments.find((known) => known === name);
}
