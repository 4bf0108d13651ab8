/** Writes a derived lesson, and never over what a teacher edited. */
import { slugify, uniqueSlug } from '../core/slug.js';
import { spareName } from '../core/spare-name.js';
import type { LessonStore } from '../core/ports.js';
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { describeChanges } from '../definition/describe-changes.js';
import { isEdited } from '../definition/is-edited.js';
import { parseLesson } from '../definition/parse-lesson.js';
import { stringifyLesson } from '../definition/stringify-lesson.js';
import type { Article } from '../model/article.js';
import type { Lesson } from '../model/lesson.js';

/** The schema lies beside the lessons, so that an editor finds it without a network. */
export const schemaFile = 'lesson.schema.json';

export type Overwrite = 'never' | 'force' | 'beside';

export interface SavedLesson {
  readonly path: string;
  /** What stands in the file now: the new lesson, or the one the teacher edited. */
  readonly text: string;
  readonly outcome: 'written' | 'unchanged' | 'kept';
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A slug for the article: from its title, and with a suffix from its id where another article has
 * that name already, which is told once. `taken` holds the slugs of this run.
 */
export async function chooseSlug(
  article: Article,
  store: LessonStore,
  taken: ReadonlySet<string>,
): Promise<StageResult<string>> {
  const plain = slugify(article.title);
  const like = store.pathOf(plain);
  if (!taken.has(plain)) {
    const there = await store.read(like);
    if (there === undefined || isSameSource(there, article)) {
      return { value: plain, diagnostics: [] };
    }
  }
  const slug = uniqueSlug(plain, article.id);
  const path = store.pathOf(slug);
  const isNew = (await store.read(path)) === undefined;
  return { value: slug, diagnostics: isNew ? [sameTitle(path, like)] : [] };
}

function sameTitle(path: string, like: string): Diagnostic {
  return diagnostic('warning', {
    code: 'pipeline/same-title',
    message: `${like} has the same title and comes from another source; this lesson is ${path}.`,
    hint: 'Where both are of one article, delete the lesson that you do not want, and its kit.',
    where: { file: path },
  });
}

function isSameSource(text: string, article: Article): boolean {
  const source = parseLesson(text, { file: '' }).value?.lesson.source;
  if (source === undefined) return true;
  if (source.url !== undefined || article.url !== undefined) return source.url === article.url;
  return source.title === article.title && source.published === article.published?.slice(0, 10);
}

export async function saveLesson(
  lesson: Lesson,
  store: LessonStore,
  overwrite: Overwrite,
): Promise<SavedLesson> {
  const path = store.pathOf(lesson.slug);
  const text = stringifyLesson(lesson, { schema: `./${schemaFile}` });
  const there = await store.read(path);
  if (there === text) return { path, text, outcome: 'unchanged', diagnostics: [] };
  if (there === undefined || !isEdited(there)) {
    await store.write(path, text);
    return { path, text, outcome: 'written', diagnostics: [] };
  }
  if (overwrite === 'force') {
    const aside = await freeName(`${path}.bak`, there, store);
    await store.write(aside, there);
    await store.write(path, text);
    return { path, text, outcome: 'written', diagnostics: [editedAside(path, aside)] };
  }
  const beside = overwrite === 'beside' ? await freeName(`${path}.new`, text, store) : undefined;
  if (beside !== undefined) await store.write(beside, text);
  return {
    path,
    text: there,
    outcome: 'kept',
    diagnostics: [editedKept(path, there, lesson, beside)],
  };
}

/** A name beside `path` that no other text has. */
const freeName = (path: string, text: string, store: LessonStore) =>
  spareName(path, async (name) => [undefined, text].includes(await store.read(name)));

function editedAside(path: string, aside: string): Diagnostic {
  return diagnostic('info', {
    code: 'pipeline/edited-aside',
    message: `${path} was edited by hand and is replaced. The edited one is kept as ${aside}.`,
    hint: 'Copy what you need from it, or delete it.',
    where: { file: path },
  });
}

function editedKept(path: string, text: string, lesson: Lesson, beside?: string): Diagnostic {
  const { value, diagnostics } = parseLesson(text, { file: path });
  const mistake = diagnostics.find(({ severity }) => severity === 'error');
  const said =
    value === undefined
      ? `It cannot be read: ${mistake?.message ?? 'it is no lesson.'}`
      : `A new derivation differs: ${describeChanges(value.lesson, lesson).join('; ')}.`;
  return diagnostic('warning', {
    code: 'pipeline/edited-kept',
    message: `${path} was edited by hand and stays as it is. ${said}`,
    hint:
      beside !== undefined
        ? `The new one stands in ${beside}.`
        : 'Use --beside to have the new one written next to it, or --force to replace it (the old one is kept as .bak).',
    where: { ...mistake?.where, file: path },
  });
}
