/** Everything a run works with: settings resolved once, and the outside world as ports. */
import type { Log } from '../core/log.js';
import type {
  Browser,
  KitMemory,
  KitWriter,
  LessonStore,
  SourceReader,
  Tagger,
} from '../core/ports.js';
import type { Assets } from '../model/assets.js';
import type { Settings } from '../model/settings.js';
import type { TemplateSet } from '../model/template-set.js';
import type { KitMaker } from './kit-job.js';

export interface Workshop {
  readonly settings: Settings;
  /** Name and version of this program. */
  readonly program: string;
  readonly log: Log;
  /** Aborted when the user wants the run to end after what is being written now. */
  readonly signal: AbortSignal;
  readonly reader: SourceReader;
  readonly tagger: Tagger;
  readonly lessons: LessonStore;
}

/** What building kits needs besides. */
export interface Bindery {
  readonly templates: TemplateSet;
  readonly assets: Assets;
  /** Absent where no PDF is asked for. */
  readonly browser?: Browser;
  readonly writer: KitWriter;
  /** Without it every kit is made anew. */
  readonly memory?: KitMemory;
  /** How many kits are made at the same time; one where it is not said. */
  readonly atOnce?: number;
  /** Does the jobs elsewhere; this process does them with the tools above where it is not said. */
  readonly maker?: KitMaker;
}
