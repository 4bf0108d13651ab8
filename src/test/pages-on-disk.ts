/** A browser, and pages that it opens from the disk. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';

export type Page = Awaited<ReturnType<BrowserSession['browser']['newPage']>>;

export interface PagesOnDisk extends AsyncDisposable {
  readonly browser: BrowserSession['browser'];
  /** Puts a page on the disk; gives its address. */
  readonly write: (name: string, html: string | Uint8Array) => Promise<string>;
}

export async function pagesOnDisk(): Promise<PagesOnDisk> {
  const session = await startBrowser(await findBrowser({}), { sandbox: true });
  const folder = await mkdtemp(join(tmpdir(), 'lessonpress-pages-'));
  // The browser of a root user runs as another one, who has to be able to read the page.
  await chmod(folder, 0o755);
  return {
    browser: session.browser,
    async write(name, html) {
      const file = join(folder, `${name}.html`);
      await writeFile(file, html, { mode: 0o644 });
      return pathToFileURL(file).href;
    },
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}
