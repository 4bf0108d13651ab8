/** Dates as a reader writes them. */
import { keptFor } from '../core/kept-for.js';

/** A date as YYYY-MM-DD, perhaps with a time, in the words of `language`; anything else as it is. */
export function dateInWords(date: string, language: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(date)?.[0];
  const time = Date.parse(`${day ?? ''}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return formatOf(Intl, language).format(time);
}

const formatOf = keptFor(
  ({ DateTimeFormat }: typeof Intl, language: string) =>
    new DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);
