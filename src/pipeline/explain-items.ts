/** What deriving makes of the chosen items, told instead of saved. */
import { verifyQuestion } from '../check/verify-question.js';
import { KitError } from '../core/problem.js';
import { explainDerivation } from '../derive/explain-derivation.js';
import { chooseItems, gatherItems } from './gather-items.js';
import { makeArticle } from './make-article.js';
import type { Order } from './run-report.js';
import type { Workshop } from './workshop.js';

/** One text for each item. Throws for the first source or item that gives no article. */
export async function explainItems(
  { sources, item }: Order,
  workshop: Workshop,
): Promise<readonly string[]> {
  const { settings, program, tagger } = workshop;
  const { items, failed } = await gatherItems(sources, workshop);
  const broken = failed[0];
  if (broken) throw new KitError(broken.problem);
  const options = { limit: settings.limit, ...(item === undefined ? {} : { item }) };
  const texts: string[] = [];
  for (const entry of chooseItems(items, options).chosen) {
    const { value } = await makeArticle(entry, settings, workshop);
    const frame = { slug: 'explained', minutes: settings.minutes, program };
    texts.push(explainDerivation(value, frame, { tagger, verify: verifyQuestion }));
  }
  return texts;
}
