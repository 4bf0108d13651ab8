/** A workshop that keeps lessons and kits in memory: for tests of the whole way. */
import { silentLog } from '../core/log.js';
import type { KitWriter, LessonStore, SourceReader, Tagger } from '../core/ports.js';
import { createSourceReader } from '../io/source-reader.js';
import { createTagger } from '../io/wink-tagger.js';
import type { Artifact } from '../model/artifact.js';
import { settingsSchema, type Settings } from '../model/settings.js';
import type { Bindery, Workshop } from '../pipeline/workshop.js';
import { ownMaterials } from './own-materials.js';

let tagger: Tagger | undefined;
/** Each loading of the model adds to what the one before left in its package, until that breaks. */
const oneTagger = () => (tagger ??= createTagger());

export interface MemoryWorkshop {
  readonly workshop: Workshop;
  readonly bindery: Bindery;
  readonly lessons: Map<string, string>;
  /** By slug; the index page under the empty name. */
  readonly kits: Map<string, readonly Artifact[]>;
}

/** Makes HTML only; `settings` may say otherwise. */
export async function createMemoryWorkshop(
  settings: Partial<Settings> = {},
  reader?: SourceReader,
): Promise<MemoryWorkshop> {
  const resolved = settingsSchema.parse({ format: ['html'], fetch: false, ...settings });
  const lessons = new Map<string, string>();
  const kits = new Map<string, readonly Artifact[]>();
  const store: LessonStore = {
    pathOf: (slug) => `${slug}.yaml`,
    find: () => Promise.resolve([...lessons.keys()]),
    read: (path) => Promise.resolve(lessons.get(path)),
    changedAt: () => Promise.resolve(0),
    write: (path, text) => {
      lessons.set(path, text);
      return Promise.resolve();
    },
  };
  const writer: KitWriter = {
    writeKit: (slug, artifacts) => {
      kits.set(slug, artifacts);
      return Promise.resolve(undefined);
    },
    writeFile: (artifact) => {
      kits.set('', [artifact]);
      return Promise.resolve(undefined);
    },
    manifests: () => Promise.resolve([]),
  };
  const workshop: Workshop = {
    settings: resolved,
    program: 'lessonpress test',
    log: silentLog,
    signal: new AbortController().signal,
    reader: reader ?? createSourceReader({ allowHosts: resolved.allowHosts }),
    tagger: oneTagger(),
    lessons: store,
  };
  const bindery: Bindery = {
    ...(await ownMaterials()),
    writer,
  };
  return { workshop, bindery, lessons, kits };
}
