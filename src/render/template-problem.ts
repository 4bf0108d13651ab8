/** What is wrong with a template, told by file and line. */
import { KitError, type Place } from '../core/problem.js';

/** Lines of a template count from 1, as in editors; its columns too, where Handlebars counts from 0. */
export function placeOf(loc: hbs.AST.SourceLocation, edge: 'start' | 'end' = 'start'): Place {
  const { line, column } = loc[edge];
  return { file: loc.source, line, column: column + 1 };
}

export function brokenTemplate(
  message: string,
  hint: string,
  where: Place,
  cause?: unknown,
): KitError {
  return new KitError({
    code: 'render/template-broken',
    message,
    hint,
    where,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** A mistake that Handlebars found while it read `file`. */
export function unreadableTemplate(file: string, cause: unknown): KitError {
  const { message, lineNumber } = cause as { message: string; lineNumber?: number };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  return brokenTemplate(
    `The template ${file} cannot be read: ${inWords(message)}.`.replace(/\.+$/, '.'),
    'Mend that line; the README lists what a template can use.',
    { file, line },
    cause,
  );
}

/** What Handlebars says, for somebody who does not know how it reads. */
function inWords(message: string): string {
  const unknown = /unknown helper (\S+)/.exec(message)?.[1];
  if (unknown !== undefined) return `there is no helper named ${unknown}`;
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened !== undefined) return `\`{{#${opened}}}\` is closed by \`{{/${closed}}}\``;
  const got = /Expecting .*, got '(\w+)'/s.exec(message)?.[1];
  if (got !== undefined) return unexpected[got] ?? 'what stands between `{{` and `}}` is not whole';
  return message.replace(/\n[\s\S]*\n/, ' ').replace(/^Parse error on line \d+:\s*/, '');
}

/** By the names that Handlebars has for what it came upon. */
const unexpected: Readonly<Record<string, string>> = {
  EOF: 'it ends before each `{{#…}}` is closed with `{{/…}}`',
  OPEN_ENDBLOCK: 'a `{{/…}}` closes what was not opened',
  INVERSE: 'an `{{else}}` stands outside of `{{#if}}` and the like',
  INVALID:
    'what begins with `{{` is not closed with `}}`, or holds a sign that does not belong there',
};
