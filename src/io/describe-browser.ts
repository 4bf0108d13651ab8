/** What `doctor` tells of the browser: which one, whether its sandbox works, what it can write. */
import type { Browser } from 'puppeteer';
import { KitError } from '../core/problem.js';
import { startFirst, type BrowserOptions } from './browser.js';
import type { FoundBrowser } from './browser-find.js';

export interface Finding {
  readonly ok: boolean;
  readonly text: string;
  readonly hint?: string;
}

const origins: Readonly<Record<FoundBrowser['from'], string>> = {
  named: 'as you named it',
  installed: 'installed on this computer',
  puppeteer: 'from Puppeteer',
  package: 'came with Lessonpress; an installed Chrome gets security updates sooner',
};

// A letter or sign of each script that the embedded fonts do not hold.
const scripts: Readonly<Record<string, string>> = {
  Arabic: 'ع',
  Chinese: '学',
  Devanagari: 'अ',
  Hebrew: 'א',
  Japanese: 'あ',
  Korean: '한',
  Thai: 'ก',
  emoji: '😀',
};

// Runs in the page, which has types of its own.
const drawSigns = `(signs) => {
  const context = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
  context.font = '24px sans-serif';
  return signs.map((sign) => {
    context.clearRect(0, 0, 40, 40);
    context.fillText(sign, 4, 30);
    return context.getImageData(0, 0, 40, 40).data.join();
  });
}`;

/** Starts the browser, in the way a build would, and looks. Never throws for what it finds. */
export async function describeBrowser(options: BrowserOptions): Promise<readonly Finding[]> {
  try {
    await using session = await startFirst(options);
    const { found, browser } = session;
    return [
      {
        ok: true,
        text: `${await browser.version()} at ${found.path} (${origins[found.from]})`,
      },
      options.sandbox
        ? { ok: true, text: 'The sandbox of the browser works' }
        : { ok: true, text: 'The browser runs without its sandbox, as you asked' },
      describeFonts(await findMissingScripts(browser)),
    ];
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    return [{ ok: false, text: error.problem.message, hint: error.problem.hint }];
  }
}

function describeFonts(missing: readonly string[]): Finding {
  if (missing.length === 0) return { ok: true, text: 'Fonts for every script that was tried' };
  return {
    ok: true,
    text: `No font for ${missing.join(', ')}`,
    hint: 'Needed only for lessons in these scripts; on Debian or Ubuntu: apt-get install fonts-noto fonts-noto-cjk fonts-noto-color-emoji',
  };
}

/** A sign without a font is drawn as a box: the same box that stands for a code nobody uses. */
async function findMissingScripts(browser: Browser): Promise<readonly string[]> {
  const page = await browser.newPage();
  const signs = JSON.stringify([...Object.values(scripts), '\u{10FFFD}']);
  const drawn = (await page.evaluate(`(${drawSigns})(${signs})`)) as readonly string[];
  await page.close();
  const box = drawn.at(-1);
  return Object.keys(scripts).filter((_, index) => drawn[index] === box);
}
