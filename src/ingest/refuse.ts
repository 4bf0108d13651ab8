/** The one way in which a source is refused. */
import type { Code } from '../core/catalogue.js';
import { KitError, type Place } from '../core/problem.js';
import type { FeedSource } from '../model/feed-source.js';

interface Reason {
  /** Goes on after the name of the source: `is larger than 20 MB`. */
  readonly why: string;
  readonly hint: string;
  readonly place?: Pick<Place, 'line' | 'column'>;
}

export function refuse(code: Code, source: FeedSource, reason: Reason, cause?: unknown): KitError {
  const { place } = reason;
  const at = place?.line === undefined ? '' : ` (line ${place.line}, column ${place.column ?? 1})`;
  return new KitError({
    code,
    message: `${source.name} ${reason.why}${at}.`,
    hint: reason.hint,
    where: { source: source.name, ...place },
    ...(cause === undefined ? {} : { cause }),
  });
}
