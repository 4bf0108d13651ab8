/** The making of one kit as a job of its own: plain data that any process on any machine can work on. */
import { sha256 } from '../core/digest.js';
import { keptFor } from '../core/kept-for.js';
import type { Diagnostic } from '../core/problem.js';
import type { Artifact } from '../model/artifact.js';
import type { School } from '../model/assets.js';
import type { Settings } from '../model/settings.js';
import type { TemplateSet } from '../model/template-set.js';

// They say where and how a run works, not what a kit holds.
const runSettings = [
  ...(['lessons', 'out', 'templates', 'minutes', 'limit'] as const),
  ...(['fetch', 'allowHosts', 'browser', 'sandbox'] as const),
] as const;

const ofRun = new Set<string>(runSettings);

export type KitSettings = Omit<Settings, (typeof runSettings)[number]>;

/** All that a kit is made from. Survives JSON. */
export interface KitJob {
  /** Where the definition stands, for messages. */
  readonly path: string;
  /** The definition as it stands there. */
  readonly text: string;
  readonly templates: TemplateSet;
  readonly settings: KitSettings;
  /** SHA-256 of the school's logo and fonts, where there is one: the files may change. */
  readonly school?: string;
  /** Name and version of the program. */
  readonly program: string;
}

export interface MadeKit {
  readonly slug: string;
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Does a job, here or elsewhere. Throws `KitError` where the lesson or a template has an error. */
export type KitMaker = (job: KitJob) => Promise<MadeKit>;

export function kitSettings(settings: Settings): KitSettings {
  const entries = Object.entries(settings).filter(([name]) => !ofRun.has(name));
  return Object.fromEntries(entries) as KitSettings;
}

interface JobParts extends Pick<KitJob, 'path' | 'text' | 'templates' | 'program'> {
  readonly settings: Settings;
  readonly school: School | undefined;
}

export function kitJob({ settings, school, ...parts }: JobParts): KitJob {
  const look = school === undefined ? {} : { school: schoolDigest(school) };
  return { ...parts, ...look, settings: kitSettings(settings) };
}

/** SHA-256 of each thing a kit is made from, as `kit.json` names them. */
export function inputDigests({ text, templates, settings, school }: KitJob) {
  // Not the release code: a digest that can be read would tell a guess right or wrong at once.
  const open = { ...settings, releaseCode: undefined, schoolFiles: school };
  return {
    lesson: sha256(text),
    templates: digestOf(templates),
    settings: sha256(JSON.stringify(open)),
  };
}

/**
 * The same for two jobs if, and only if, their kits and what is told of them come out the same.
 * None where a release code seals the key: a digest of it must not stand in the folder of the kits.
 */
export function jobDigest(job: KitJob): string | undefined {
  if (job.settings.releaseCode !== undefined) return undefined;
  return sha256(JSON.stringify([job.program, job.path, inputDigests(job)]));
}

const schoolDigest = keptFor((school: School) => sha256(JSON.stringify(school)));

const digestOf = keptFor((templates: TemplateSet) => sha256(JSON.stringify(templates)));
