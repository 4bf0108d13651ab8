/** The runs that commands start. What a run needs is loaded when it begins. */
import { silentLog } from '../core/log.js';
import type { Diagnostic } from '../core/problem.js';
import type { Article } from '../model/article.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { BuildOrder } from './build-lessons.js';
import type { LayoutTools } from './check-layout.js';
import type { Finish } from './derive-items.js';
import type { GatheredItem } from './gather-items.js';
import type { Order, RunReport } from './run-report.js';
import type { Bindery, Workshop } from './workshop.js';

export type { Finish };

export interface ListedItem {
  readonly article: Article;
  readonly entry: GatheredItem;
}

/** Feed items with what cleaning tells about them; nothing is fetched beyond the feed. */
export async function listItems(sources: readonly string[], workshop: Workshop) {
  const { gatherItems } = await import('./gather-items.js');
  const { feeds, items, failed, diagnostics } = await gatherItems(sources, workshop);
  const { listed, failed: worked } = await describeItems(items, workshop);
  return { feeds, items: listed, failed: [...failed, ...worked], diagnostics };
}

export async function describeItems(items: readonly GatheredItem[], workshop: Workshop) {
  const [{ makeArticle }, { workThrough }] = await Promise.all([
    import('./make-article.js'),
    import('./work-through.js'),
  ]);
  const listed: ListedItem[] = [];
  const { failed, untried } = await workThrough(
    items,
    { nameOf: ({ item }) => item.title },
    { log: silentLog, signal: workshop.signal },
    async (entry) => {
      const { value } = await makeArticle(entry, { fetch: false }, workshop);
      listed.push({ article: value, entry });
    },
  );
  return { listed, failed, untried };
}

export async function deriveLessons(order: Order, workshop: Workshop): Promise<RunReport> {
  const { deriveItems } = await import('./derive-items.js');
  return deriveItems(order, workshop, {}, ({ diagnostics, path, slug, outcome }) =>
    Promise.resolve({
      ...{ slug, lesson: path, files: [], diagnostics },
      ...(outcome === 'unchanged' ? { isUnchanged: true } : {}),
    }),
  );
}

/** Items that were listed before. */
export async function deriveListed(
  items: readonly GatheredItem[],
  order: Pick<Order, 'overwrite'>,
  workshop: Workshop,
  finish: Finish,
): Promise<Pick<RunReport, 'kits' | 'failed' | 'untried'>> {
  const { deriveChosen } = await import('./derive-items.js');
  return deriveChosen(items, order, workshop, finish);
}

/** What deriving makes of each item, as text; nothing is written. */
export async function explainLessons(order: Order, workshop: Workshop): Promise<readonly string[]> {
  const { explainItems } = await import('./explain-items.js');
  return explainItems(order, workshop);
}

export async function makeKits(
  order: Order,
  workshop: Workshop,
  bindery: Bindery,
): Promise<RunReport> {
  const [{ deriveItems }, { bindLesson }, { withIndex }] = await Promise.all([
    import('./derive-items.js'),
    import('./bind-lesson.js'),
    import('./with-index.js'),
  ]);
  const report = await deriveItems(
    order,
    workshop,
    bindery,
    async ({ text, path, diagnostics }, turn) => {
      const bound = await bindLesson({ path, text, turn }, workshop, bindery);
      return { ...bound, diagnostics: [...diagnostics, ...bound.diagnostics] };
    },
  );
  return withIndex(report, bindery);
}

export async function buildLessons(
  order: BuildOrder,
  workshop: Workshop,
  bindery: Bindery,
): Promise<RunReport> {
  const build = await import('./build-lessons.js');
  return build.buildLessons(order, workshop, bindery);
}

export async function checkLessons(
  names: readonly string[],
  workshop: Workshop,
  layout?: LayoutTools,
): Promise<{ readonly files: number; readonly diagnostics: readonly Diagnostic[] }> {
  const build = await import('./build-lessons.js');
  return build.checkLessons(names, workshop, layout);
}

/** The lesson of a file or slug. Throws where there is none, and where it has an error. */
export async function readOneLesson(name: string, workshop: Workshop): Promise<CheckedLesson> {
  const build = await import('./build-lessons.js');
  return build.readOneLesson(name, workshop);
}
