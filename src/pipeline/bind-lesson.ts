/** A lesson definition to its kit in the folder; one that stands there already is left as it is. */
import type { FormerKit } from '../core/ports.js';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { Artifact } from '../model/artifact.js';
import type { KitManifest } from '../model/kit-manifest.js';
import type { KitReport } from './run-report.js';
import { jobDigest, kitJob, type KitMaker } from './kit-job.js';
import type { Turn } from './work-through.js';
import type { Bindery, Workshop } from './workshop.js';

export interface Binding {
  readonly path: string;
  /** The definition as it stands in the file. */
  readonly text: string;
  readonly turn: Turn;
  /** Told the slug in turn, before anything is written. May throw. */
  readonly claim?: (slug: string) => void;
}

export async function bindLesson(
  { path, text, turn, claim = () => undefined }: Binding,
  { settings, program }: Workshop,
  bindery: Bindery,
): Promise<KitReport> {
  const { templates, writer, memory, assets } = bindery;
  const { school } = assets;
  const job = kitJob({ path, text, templates, program, settings, school });
  const digest = jobDigest(job);
  const known = digest === undefined ? undefined : memory?.recall(digest);
  if (known !== undefined) {
    await turn();
    claim(known.slug);
    const { slug, files, diagnostics } = known;
    return { slug, lesson: path, files, diagnostics, isUnchanged: true };
  }
  const kit = await makerOf(bindery)(job);
  const { slug, artifacts, diagnostics } = kit;
  await turn();
  claim(slug);
  const former = await writer.writeKit(slug, artifacts);
  // What lacks a file is tried again the next time.
  const isWhole = diagnostics.every(({ severity }) => severity !== 'error');
  if (isWhole && digest !== undefined) await memory?.remember(digest, kit);
  const files = artifacts.map((artifact) => artifact.path);
  const changed = practiceAgain(path, former, artifacts);
  return {
    ...{ slug, lesson: path, files, diagnostics: [...changed, ...diagnostics] },
    ...(former !== undefined && { removed: former.removed }),
  };
}

/** Whoever leaves a flag out by mistake would give out the key. */
function practiceAgain(
  path: string,
  former: FormerKit | undefined,
  artifacts: readonly Artifact[],
): readonly Diagnostic[] {
  const before = former?.quiz ?? 'practice';
  const { quiz } = JSON.parse(
    Buffer.from(artifacts.at(-1)?.bytes ?? []).toString('utf8'),
  ) as KitManifest;
  if (quiz !== 'practice' || before === 'practice') return [];
  const [was, flag, setting] =
    before === 'graded'
      ? ['graded', '--graded', 'graded: true']
      : ['checked later', '--check-later and the release code', 'releaseCode'];
  return [
    diagnostic('warning', {
      code: 'pipeline/practice-again',
      message: `The quiz of this kit was ${was}; it is for practice now, and its page holds the key.`,
      hint: `Do not give the page out for a grade. Build again with ${flag}, or put \`${setting}\` into lessonpress.yaml.`,
      where: { file: path },
    }),
  ];
}

function makerOf({ maker, assets, browser }: Bindery): KitMaker {
  if (maker !== undefined) return maker;
  return async (job) => {
    // It starts while the lesson is read.
    browser?.begin();
    // What makes kits is loaded when there is one to make.
    const { buildKit } = await import('./build-kit.js');
    return buildKit(job, browser === undefined ? { assets } : { assets, browser });
  };
}
