/** Items of all sources to saved lessons, one after the other. */
import pLimit from 'p-limit';
import { verifyQuestion } from '../check/verify-question.js';
import type { KitMemory } from '../core/ports.js';
import type { Diagnostic } from '../core/problem.js';
import { KitError } from '../core/problem.js';
import { lessonJsonSchema } from '../definition/lesson-json-schema.js';
import { deriveLesson } from '../derive/derive-lesson.js';
import type { Failure } from './failure.js';
import { chooseItems, gatherItems, type Gathered, type GatheredItem } from './gather-items.js';
import { makeArticle } from './make-article.js';
import type { KitReport, Order, RunReport } from './run-report.js';
import { chooseSlug, saveLesson, schemaFile, type SavedLesson } from './save-lesson.js';
import { workThrough, type Turn } from './work-through.js';
import type { Bindery, Workshop } from './workshop.js';

/** What becomes of a lesson that was saved. */
export type Finish = (
  saved: SavedLesson & { readonly slug: string; readonly item: GatheredItem },
  turn: Turn,
) => Promise<KitReport>;

export async function deriveItems(
  order: Order,
  workshop: Workshop,
  { memory, atOnce = 1 }: Pick<Bindery, 'memory' | 'atOnce'>,
  finish: Finish,
): Promise<RunReport> {
  const gathered = await gatherItems(order.sources, workshop);
  const { chosen, left } = order.onlyFailed
    ? { chosen: failedBefore(gathered, memory), left: 0 }
    : choose(gathered, order, workshop);
  const derived = await deriveChosen(chosen, order, { ...workshop, atOnce }, finish);
  const failed = [...gathered.failed, ...nothingIn(gathered, order, workshop), ...derived.failed];
  return { ...derived, failed, diagnostics: gathered.diagnostics, left };
}

/** Items that were gathered and chosen before. */
export async function deriveChosen(
  chosen: readonly GatheredItem[],
  order: Pick<Order, 'overwrite'>,
  workshop: Workshop & Pick<Bindery, 'atOnce'>,
  finish: Finish,
): Promise<Pick<RunReport, 'kits' | 'failed' | 'untried'>> {
  const kits: KitReport[] = [];
  const taken = new Set<string>();
  // Names are given in the order of the items, so deriving is done one after the other.
  const deriving = pLimit(1);
  const worked = await workThrough(
    chosen,
    { nameOf: ({ item }) => item.title, againOf: ({ item }) => item.id },
    workshop,
    async (entry, turn) => {
      const { slug, saved, diagnostics } = await deriving(() =>
        deriveItem(entry, order, workshop, taken),
      );
      const done = await finish({ ...saved, slug, item: entry }, turn);
      await turn();
      kits.push({
        ...done,
        again: entry.item.id,
        diagnostics: [...diagnostics, ...done.diagnostics],
      });
    },
  );
  return { kits, ...worked };
}

function failedBefore({ items }: Gathered, memory: KitMemory | undefined) {
  const again = new Set(memory?.failed());
  return items.filter(({ item }) => again.has(item.id));
}

function choose({ items }: Gathered, { item }: Order, { settings }: Workshop) {
  if (items.length === 0) return { chosen: [], left: 0 };
  return chooseItems(items, { limit: settings.limit, ...(item === undefined ? {} : { item }) });
}

function nothingIn(
  { items, failed }: Gathered,
  { sources }: Order,
  { signal }: Workshop,
): readonly Failure[] {
  if (items.length > 0 || failed.length > 0 || signal.aborted) return [];
  const item = sources.join(', ');
  return [
    {
      item,
      problem: {
        code: 'pipeline/nothing-to-teach',
        message: 'There is no article in it to make a lesson from.',
        hint: 'See what a source holds with: lessonpress feed SOURCE',
      },
    },
  ];
}

async function deriveItem(
  entry: GatheredItem,
  { overwrite }: Pick<Order, 'overwrite'>,
  workshop: Workshop,
  taken: Set<string>,
) {
  const { settings, program, lessons, tagger } = workshop;
  const article = await makeArticle(entry, settings, workshop);
  refuse(article.diagnostics);
  const named = await chooseSlug(article.value, lessons, taken);
  const slug = named.value;
  taken.add(slug);
  const derived = deriveLesson(
    article.value,
    { slug, minutes: settings.minutes, program },
    { tagger, verify: verifyQuestion },
  );
  const saved = await saveLesson(derived.value, lessons, overwrite);
  await saveSchema(workshop);
  // What could not be derived may have been written by the teacher.
  if (saved.outcome !== 'kept') refuse(derived.diagnostics, saved.path);
  const stages = [named, article, derived];
  return { slug, saved, diagnostics: stages.flatMap(({ diagnostics }) => diagnostics) };
}

/** An error among the diagnostics ends this item with it; `file` is the lesson it is about. */
function refuse(diagnostics: readonly Diagnostic[], file?: string): void {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new KitError(file === undefined ? error : { ...error, where: { file } });
}

async function saveSchema({ lessons, settings }: Workshop): Promise<void> {
  const path = `${settings.lessons}/${schemaFile}`;
  const text = `${JSON.stringify(lessonJsonSchema(), null, 2)}\n`;
  if ((await lessons.read(path)) !== text) await lessons.write(path, text);
}
