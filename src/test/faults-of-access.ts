/** What axe-core has to say of a page, frames apart. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from './visit.js';

/** Axe runs as a file of the page would: the page's own policy holds for it. */
export async function faultsOfAccess(page: Page): Promise<unknown> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(path, 'utf8'));
  return page.evaluate(`axe.run(document, { iframes: false }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`);
}
