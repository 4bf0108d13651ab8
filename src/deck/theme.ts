/** Themes: CSS files that a teacher may have written, so what is wrong with one is told by file and line. */
import { Marp } from '@marp-team/marp-core';
import { keptFor } from '../core/kept-for.js';
import { KitError, type Place } from '../core/problem.js';
import type { TemplateFile, TemplateSet } from '../model/template-set.js';

/** The theme of handouts: plain CSS for paper, of no use on slides. */
export const handoutTheme = 'handout';

/** Adds every theme, so that one may import another, and makes `name` the one that applies. */
type Themes = Pick<TemplateSet, 'themes'>;

export function applyTheme(themes: Marp['themeSet'], templates: Themes, name: string): void {
  if (name === handoutTheme) throw noSuchTheme(templates, name);
  requireTheme(templates, name);
  for (const [other, file] of Object.entries(templates.themes)) {
    if (other === handoutTheme) continue;
    const theme = naming(file, () => themes.add(withName(other, file.text)));
    if (other === name) themes.default = theme;
  }
}

/** The theme's file. Throws `KitError` where there is none of that name. */
export function requireTheme(templates: Themes, name: string): TemplateFile {
  const file = Object.hasOwn(templates.themes, name) ? templates.themes[name] : undefined;
  if (file !== undefined) return file;
  throw noSuchTheme(templates, name);
}

function noSuchTheme(templates: Themes, name: string): KitError {
  const names = Object.keys(templates.themes).filter((other) => other !== handoutTheme);
  const own =
    name === handoutTheme ? '' : ` Or put ${name}.css into the folder themes of your templates.`;
  return new KitError({
    code: 'deck/no-such-theme',
    message: `There is no theme of slides named “${name}”.`,
    hint: `Choose one of: ${names.join(', ')}.${own}`,
  });
}

/** Runs what reads the CSS of `file`; a mistake in it becomes a `KitError` with its place. */
export function naming<T>(file: TemplateFile, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const { reason, line, column } = cause as { reason?: string; line?: number; column?: number };
    const where: Place = {
      file: file.path,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
    throw new KitError({
      code: 'deck/broken-theme',
      message: `The theme ${file.path} is not CSS that can be read: ${reason ?? (cause as Error).message}.`,
      hint: 'Mend the file at that place, or choose another theme.',
      where,
      cause,
    });
  }
}

/** Marp knows a theme by the name in its first comment; a file without one goes by its own name. */
function withName(name: string, css: string): string {
  return /@theme\s/.test(css) ? css : `/* @theme ${name} */${css}`;
}

/** The text of a style that is used as it stands; a teacher's once it has been read through. */
export function checkStyle(file: TemplateFile): string {
  return file.isOwn === true ? checked(file, handoutTheme) : file.text;
}

const checked = keptFor((file: TemplateFile, name: string) => {
  naming(file, () => new Marp().themeSet.add(withName(name, file.text)));
  return file.text;
});
