/** The order of the stages, readable in one place: what each command does with its input. */
import { silentLog } from '../core/log.js';
import type { Diagnostic, Problem } from '../core/problem.js';
import { KitError } from '../core/problem.js';
import { renderIndex } from '../export/render-index.js';
import type { Article } from '../model/article.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import { buildKit } from './build-kit.js';
import { deriveItems } from './derive-items.js';
import { toProblem } from './failure.js';
import { gatherItems, type GatheredItem } from './gather-items.js';
import { makeArticle } from './make-article.js';
import { readLesson } from './read-lesson.js';
import type { KitReport, Order, RunReport } from './run-report.js';
import { workThrough } from './work-through.js';
import type { Bindery, Workshop } from './workshop.js';

export interface ListedItem {
  readonly article: Article;
  readonly entry: GatheredItem;
}

/** Feed items with what cleaning tells about them; nothing is fetched beyond the feed. */
export async function listItems(sources: readonly string[], workshop: Workshop) {
  const { feeds, items, failed, diagnostics } = await gatherItems(sources, workshop);
  const listed: ListedItem[] = [];
  const worked = await workThrough(
    items,
    ({ item }) => item.title,
    { log: silentLog, signal: workshop.signal },
    async (entry) => {
      const { value } = await makeArticle(entry, { fetch: false }, workshop);
      listed.push({ article: value, entry });
    },
  );
  return { feeds, items: listed, failed: [...failed, ...worked.failed], diagnostics };
}

export function deriveLessons(order: Order, workshop: Workshop): Promise<RunReport> {
  return deriveItems(order, workshop, ({ diagnostics }) =>
    Promise.resolve({ files: [], diagnostics }),
  );
}

export async function makeKits(
  order: Order,
  workshop: Workshop,
  bindery: Bindery,
): Promise<RunReport> {
  const report = await deriveItems(order, workshop, async ({ text, path, diagnostics }) => {
    const bound = await bindLesson(checkedLesson(text, path), text, workshop, bindery);
    return { files: bound.files, diagnostics: [...diagnostics, ...bound.diagnostics] };
  });
  return withIndex(report, bindery);
}

export async function buildLessons(
  names: readonly string[],
  workshop: Workshop,
  bindery: Bindery,
): Promise<RunReport> {
  const kits = new Map<string, KitReport>();
  const paths = await findLessons(names, workshop);
  const bind = async (path: string) => {
    const text = (await workshop.lessons.read(path)) ?? '';
    const lesson = checkedLesson(text, path);
    const { slug } = lesson.value.lesson;
    const other = kits.get(slug);
    if (other) throw slugTaken(slug, path, other.lesson);
    kits.set(slug, { lesson: path, slug, ...(await bindLesson(lesson, text, workshop, bindery)) });
  };
  const worked = await workThrough(paths, (path) => path, workshop, bind);
  return withIndex({ kits: [...kits.values()], diagnostics: [], left: 0, ...worked }, bindery);
}

export async function checkLessons(
  names: readonly string[],
  workshop: Workshop,
): Promise<{ readonly files: number; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const paths = await findLessons(names, workshop);
  for (const path of paths) {
    const text = (await workshop.lessons.read(path)) ?? '';
    diagnostics.push(...readLesson(text, path).diagnostics);
  }
  return { files: paths.length, diagnostics };
}

/** The lesson of a file or slug. Throws where there is none, and where it has an error. */
export async function readOneLesson(name: string, workshop: Workshop): Promise<CheckedLesson> {
  const [path = name] = await findLessons([name], workshop);
  return checkedLesson((await workshop.lessons.read(path)) ?? '', path).value;
}

interface Checked {
  readonly value: CheckedLesson;
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws where the lesson has an error. */
function checkedLesson(text: string, path: string): Checked {
  const { value, diagnostics } = readLesson(text, path);
  if (value !== undefined) return { value, diagnostics };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw notALesson(errors, path);
}

async function bindLesson(
  { value, diagnostics }: Checked,
  text: string,
  workshop: Workshop,
  bindery: Bindery,
) {
  const built = await buildKit(value, text, workshop, bindery);
  return { files: built.files, diagnostics: [...diagnostics, ...built.diagnostics] };
}

function notALesson([first, ...more]: readonly Diagnostic[], path: string): KitError {
  const problem: Problem = first ?? {
    code: 'definition/not-a-lesson',
    message: 'This is not a lesson that can be built.',
    hint: `See what it lacks with: lessonpress check ${path}`,
    where: { file: path },
  };
  if (more.length === 0) return new KitError(problem);
  const all = `All ${more.length + 1} errors: lessonpress check ${path}`;
  return new KitError({ ...problem, hint: `${problem.hint} ${all}` });
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
    message: `There is no lesson definition in ${settings.lessons}.`,
    hint: 'Derive one first: lessonpress derive SOURCE',
  });
}

/** The index page names every kit that stands in the folder, also after a run that broke off. */
async function withIndex(report: RunReport, { writer }: Bindery): Promise<RunReport> {
  try {
    await writer.writeFile(renderIndex(await writer.manifests()));
    return report;
  } catch (error) {
    return {
      ...report,
      failed: [...report.failed, { item: 'index.html', problem: toProblem(error) }],
    };
  }
}
