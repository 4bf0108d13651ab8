/** Lesson definitions to kits, and what `check` says of them. */
import { KitError, type Diagnostic } from '../core/problem.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import { bindLesson } from './bind-lesson.js';
import type { LayoutTools } from './check-layout.js';
import type { KitReport, RunReport } from './run-report.js';
import { withIndex } from './with-index.js';
import { workThrough } from './work-through.js';
import type { Bindery, Workshop } from './workshop.js';

export interface BuildOrder {
  /** Files, folders or slugs; every lesson where none is named. */
  readonly names: readonly string[];
  /** Only those that failed in the run before. */
  readonly onlyFailed?: boolean;
}

export async function buildLessons(
  { names, onlyFailed = false }: BuildOrder,
  workshop: Workshop,
  bindery: Bindery,
): Promise<RunReport> {
  const kits = new Map<string, KitReport>();
  const found = await findLessons(names, workshop);
  const again = new Set(onlyFailed ? bindery.memory?.failed() : found);
  const paths = found.filter((path) => again.has(path));
  const { atOnce } = bindery;
  const worked = await workThrough(
    paths,
    { nameOf: (path) => path },
    { ...workshop, ...(atOnce === undefined ? {} : { atOnce }) },
    async (path, turn) => {
      const text = (await workshop.lessons.read(path)) ?? '';
      const claim = (slug: string) => {
        const other = kits.get(slug);
        if (other) throw slugTaken(slug, path, other.lesson);
      };
      const kit = await bindLesson({ path, text, turn, claim }, workshop, bindery);
      kits.set(kit.slug, kit);
    },
  );
  return withIndex({ kits: [...kits.values()], diagnostics: [], left: 0, ...worked }, bindery);
}

/** With `layout` the slides are laid out as well, which takes a browser. */
export async function checkLessons(
  names: readonly string[],
  workshop: Workshop,
  layout?: LayoutTools,
): Promise<{ readonly files: number; readonly diagnostics: readonly Diagnostic[] }> {
  const { readLesson } = await import('./read-lesson.js');
  const diagnostics: Diagnostic[] = [];
  const paths = await findLessons(names, workshop);
  for (const path of paths) {
    const text = (await workshop.lessons.read(path)) ?? '';
    const read = readLesson(text, path);
    diagnostics.push(...read.diagnostics);
    if (layout === undefined) continue;
    const { checkLayout } = await import('./check-layout.js');
    diagnostics.push(...(await checkLayout(read, workshop.settings, layout)));
  }
  return { files: paths.length, diagnostics };
}

/** The lesson of a file or slug. Throws where there is none, and where it has an error. */
export async function readOneLesson(name: string, workshop: Workshop): Promise<CheckedLesson> {
  const { readLesson, requireLesson } = await import('./read-lesson.js');
  const [path = name] = await findLessons([name], workshop);
  return requireLesson(readLesson((await workshop.lessons.read(path)) ?? '', path), path);
}

function slugTaken(slug: string, path: string, other: string): KitError {
  return new KitError({
    code: 'pipeline/slug-taken',
    message: `The slug ${slug} is that of ${other} already, and both kits would go to one folder.`,
    hint: 'Give this lesson another `slug`.',
    where: { file: path },
  });
}

async function findLessons(names: readonly string[], { lessons, settings }: Workshop) {
  const paths = await lessons.find(names);
  if (paths.length > 0) return paths;
  throw new KitError({
    code: 'pipeline/no-lessons',
    message: `There is no lesson definition in ${names.join(', ') || settings.lessons}.`,
    hint: 'Derive one first: lessonpress derive SOURCE',
  });
}
