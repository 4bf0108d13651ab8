/** What stays the same from one reading of the templates to the next stays the same object. */
import type { TemplateFile, TemplateSet } from '../model/template-set.js';

/** `next`, with whatever is as it was in `before` taken from there: what was made of it still holds. */
export function keepSame(before: TemplateSet, next: TemplateSet): TemplateSet {
  const kept = {
    documents: sameFiles(before.documents, next.documents),
    partials: sameFiles(before.partials, next.partials),
    themes: sameFiles(before.themes, next.themes),
  };
  const isSame = (Object.keys(kept) as (keyof TemplateSet)[]).every(
    (kind) => kept[kind] === before[kind],
  );
  return isSame ? before : kept;
}

type Files = Readonly<Record<string, TemplateFile>>;

function sameFiles(before: Files, next: Files): Files {
  const kept = Object.fromEntries(
    Object.entries(next).map(([name, file]) => {
      const old = Object.hasOwn(before, name) ? before[name] : undefined;
      return [name, old !== undefined && isSameFile(old, file) ? old : file];
    }),
  );
  const names = Object.keys(kept);
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => kept[name] === before[name]);
  return isSame ? before : kept;
}

const isSameFile = (a: TemplateFile, b: TemplateFile) =>
  a.path === b.path && a.text === b.text && a.isOwn === b.isOwn;
