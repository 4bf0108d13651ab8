/** PDFs on demand and whole kits as ZIP, by the same `buildKit` as the command, kept in memory. */
import { zipSync, type Zippable } from 'fflate';
import pLimit from 'p-limit';
import type { Browser } from '../core/ports.js';
import { KitError, type Diagnostic } from '../core/problem.js';
import type { Artifact } from '../model/artifact.js';
import { hasBrowser } from '../model/output-format.js';
import type { DocumentName } from '../model/rendered-kit.js';
import { buildKit } from '../pipeline/build-kit.js';
import { kitJob } from '../pipeline/kit-job.js';
import type { House, Stock } from './house.js';
import type { KitPreviewer } from './kit-previewer.js';
import type { ShelvedLesson } from './shelved-lesson.js';
import { LRUCache } from '../core/lru-cache.js';

export interface Kit {
  readonly slug: string;
  readonly files: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

const keptPdfs = 30;
// ZIP knows no time before 1980; the same kit gives the same bytes.
const zipTime = '1980-01-02T00:00:00Z';

export class KitMaker implements AsyncDisposable {
  readonly #house: House;
  readonly #stock: () => Stock;
  readonly #pdfs = new LRUCache<string, Uint8Array>(keptPdfs);
  readonly #inTurn = pLimit(1);
  #browser: { readonly from: string; readonly browser: Browser } | undefined;
  #closing: Promise<unknown> = Promise.resolve();

  constructor(house: House, stock: () => Stock) {
    this.#house = house;
    this.#stock = stock;
  }

  /** Of the lesson as it stands now. Throws `KitError` where it has an error or cannot be printed. */
  async pdf(
    lesson: ShelvedLesson,
    name: DocumentName,
    previews: KitPreviewer,
  ): Promise<Uint8Array> {
    const checked = requireWhole(lesson);
    const { page } = await previews.fresh(lesson, name);
    const known = this.#pdfs.get(page.etag);
    if (known !== undefined) return known;
    const browser = this.openBrowser();
    const { html, title, date } = await previews.measured(checked, name, browser);
    const made = await browser.pdf({ html, title, date });
    this.#pdfs.set(page.etag, made);
    return made;
  }

  /** In the formats of the settings. What could not be made stands among the diagnostics. */
  kit(lesson: ShelvedLesson): Promise<Kit> {
    return this.#inTurn(async () => {
      requireWhole(lesson);
      const { workshop, templates, assets } = this.#stock();
      const { settings, program } = workshop;
      const { text, path } = lesson;
      const { slug, artifacts, diagnostics } = await buildKit(
        kitJob({ text, path, templates, settings, program, school: assets.school }),
        { assets, ...(hasBrowser(settings.format) && { browser: this.openBrowser() }) },
      );
      return { slug, files: artifacts, diagnostics };
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#closing, this.#browser?.browser[Symbol.asyncDispose]()]);
  }

  /** Settings may name another browser than before. */
  openBrowser(): Browser {
    const stock = this.#stock();
    const { browser, sandbox } = stock.workshop.settings;
    const from = JSON.stringify({ browser, sandbox });
    if (this.#browser?.from !== from) {
      const closing = this.#browser?.browser[Symbol.asyncDispose]();
      this.#closing = Promise.all([this.#closing, closing]);
      this.#browser = { from, browser: this.#house.openBrowser(stock) };
    }
    return this.#browser.browser;
  }
}

export function zipKit({ slug, files }: Kit): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[`${slug}/${path}`] = bytes;
  return zipSync(entries, { mtime: zipTime });
}

function requireWhole({ checked, diagnostics, path }: ShelvedLesson) {
  if (checked !== undefined) return checked;
  throw new KitError(
    diagnostics.find(({ severity }) => severity === 'error') ?? {
      code: 'definition/not-a-lesson',
      message: 'This is not a lesson that can be printed.',
      hint: 'Mend what is marked in it.',
      where: { file: path },
    },
  );
}
