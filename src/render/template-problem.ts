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
  const unknown = /unknown helper (\S+)/.exec(message)?.[1];
  const found =
    unknown === undefined
      ? message.replace(/\n[\s\S]*\n/, ' ').replace(/^Parse error on line \d+:\s*/, '')
      : `there is no helper named ${unknown}`;
  return brokenTemplate(
    `The template ${file} cannot be read: ${found}.`.replace(/\.+$/, '.'),
    'Mend that line; the README lists what a template can use.',
    { file, line },
    cause,
  );
}
