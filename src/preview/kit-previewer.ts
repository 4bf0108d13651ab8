/**
 * The documents of every lesson that somebody looks at, made when they are asked for and kept until
 * the lesson, a template or a setting changes. What cannot be shown leaves the last good page.
 */
import { KitError, type Diagnostic } from '../core/problem.js';
import type { Browser } from '../core/ports.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import { hasBrowser } from '../model/output-format.js';
import type { DocumentName } from '../model/rendered-kit.js';
import { composeDocument } from '../pipeline/compose-document.js';
import { toProblem } from '../pipeline/failure.js';
import type { Stock } from './house.js';
import { LRUCache } from '../core/lru-cache.js';
import type { ShelvedLesson } from './shelved-lesson.js';
import { errorRemark, toRemark } from './remark.js';
import { changeBetween, firstChange, splitPage, type SplitPage } from './split-page.js';
import type { PreviewChange, Remark } from './wire.js';

interface PreviewPage {
  readonly page: SplitPage;
  readonly notes: readonly Diagnostic[];
  /** Of the lesson that it was made from. */
  readonly version: string;
  /** What else it was made with: names the stock, and whether the browser measured its slides. */
  readonly look: string;
}

interface Slot {
  /** What the last attempt started from: version of the lesson, count of the restockings. */
  made?: string;
  /** Ends with the last attempt; never fails. */
  filling: Promise<void>;
  good?: PreviewPage;
  problems: readonly Remark[];
  /** What a template or theme threw at the last attempt. */
  failure?: KitError | undefined;
  /** Pages that readers may still have, the newest last. */
  recent: readonly PreviewPage[];
}

interface Measuring {
  openBrowser(): Browser;
}

const keptSlots = 60;
const keptCovers = 300;
const keptPages = 6;

export class KitPreviewer {
  readonly #stock: () => Stock;
  readonly #measuring: Measuring;
  readonly #told: (id: string, version: string) => void;
  readonly #slots = new LRUCache<string, Slot>(keptSlots);
  readonly #covers = new LRUCache<string, string>(keptCovers);
  #stocked = 0;
  /** A browser has measured slides: from then on there is none to wait for. */
  #canMeasure = false;

  /** `told` is called where a page became another one without a change of its lesson. */
  constructor(
    stock: () => Stock,
    measuring: Measuring,
    told: (id: string, version: string) => void,
  ) {
    this.#stock = stock;
    this.#measuring = measuring;
    this.#told = told;
  }

  /** The last good page; `undefined` where there has been none. */
  async page(lesson: ShelvedLesson, name: DocumentName): Promise<PreviewPage | undefined> {
    return (await this.#slotOf(lesson, name)).good;
  }

  /** The page of the lesson as it stands. Throws `KitError` where it cannot be made. */
  async fresh(lesson: ShelvedLesson, name: DocumentName): Promise<PreviewPage> {
    const { good, failure } = await this.#slotOf(lesson, name);
    if (failure !== undefined) throw failure;
    if (good === undefined) throw new RangeError(`no page of ${name}`);
    return good;
  }

  /** How a reader who has `from` gets to the page of now. */
  async change(
    lesson: ShelvedLesson,
    name: DocumentName,
    from: string | undefined,
  ): Promise<PreviewChange> {
    const { good, problems, recent } = await this.#slotOf(lesson, name);
    if (good === undefined) return { change: 'none', problems, notes: [] };
    const { page, notes } = good;
    const old = recent.find((shown) => shown.page.etag === from);
    const change = old === undefined ? { change: 'page' as const } : changeBetween(old.page, page);
    // What another theme, template or measure has changed is no place that anybody worked at.
    const isOfLesson = old?.look === good.look && old.version !== good.version;
    const goal = old && isOfLesson ? firstChange(old.page, page) : undefined;
    return {
      ...change,
      ...(goal !== undefined && { goal }),
      ...{ etag: page.etag, problems, notes: notes.map(toRemark) },
    };
  }

  /** The page of the first slide alone; `undefined` where it cannot be made. */
  async cover(lesson: ShelvedLesson): Promise<string | undefined> {
    const key = `${lesson.version} ${this.#stocked}`;
    const known = this.#covers.get(key);
    if (known !== undefined || lesson.checked === undefined) return known;
    try {
      const { html } = (await this.#compose(lesson.checked, 'deck', { slides: 'first' })).value;
      this.#covers.set(key, html);
      return html;
    } catch {
      return undefined;
    }
  }

  /** As `build` prints it: its slides are measured by the browser. Throws `KitError`. */
  async measured(checked: CheckedLesson, name: DocumentName, browser: Browser) {
    return (await this.#compose(checked, name, { browser })).value;
  }

  /** After templates, themes or settings have changed. */
  restock(): void {
    this.#stocked += 1;
  }

  async #slotOf(lesson: ShelvedLesson, name: DocumentName): Promise<Slot> {
    const key = `${name} ${lesson.id}`;
    const slot = this.#slots.get(key) ?? { problems: [], recent: [], filling: Promise.resolve() };
    this.#slots.set(key, slot);
    const made = `${lesson.version} ${this.#stocked}`;
    if (slot.made !== made) {
      slot.made = made;
      slot.filling = slot.filling.then(() => this.#fill(slot, lesson, name));
    }
    await slot.filling;
    return slot;
  }

  /** Slides are those that `build` would write; until the browser is there, they are estimated. */
  async #fill(slot: Slot, lesson: ShelvedLesson, name: DocumentName): Promise<void> {
    const { checked, diagnostics, version } = lesson;
    const stocked = this.#stocked;
    if (checked === undefined) {
      slot.problems = diagnostics.filter(isError).map(toRemark);
      return;
    }
    const isMeasured =
      name.startsWith('deck') && hasBrowser(this.#stock().workshop.settings.format);
    try {
      const browser = isMeasured && this.#canMeasure ? this.#measuring.openBrowser() : undefined;
      const look = `${stocked} ${browser === undefined ? 'estimated' : 'measured'}`;
      const made = await this.#compose(checked, name, browser && { browser });
      const page = splitPage(made.value.html);
      const others = slot.recent.filter((shown) => shown.page.etag !== page.etag);
      slot.problems = [];
      slot.failure = undefined;
      slot.good = { page, notes: made.diagnostics, version, look };
      slot.recent = [...others, slot.good].slice(-keptPages);
    } catch (error) {
      slot.problems = [errorRemark(error)];
      slot.failure = new KitError(toProblem(error));
      return;
    }
    if (isMeasured && !this.#canMeasure) void this.#measureSoon(slot, lesson, checked, name);
  }

  /** Fills the slot anew once the browser has started, if it still holds what it held. */
  async #measureSoon(
    slot: Slot,
    lesson: ShelvedLesson,
    checked: CheckedLesson,
    name: DocumentName,
  ): Promise<void> {
    const { made, good } = slot;
    // What is measured here is known when the slot is filled; what fails, fails there too.
    await this.#compose(checked, name, { browser: this.#measuring.openBrowser() }).catch(
      () => undefined,
    );
    this.#canMeasure = true;
    if (slot.made !== made) return;
    slot.filling = slot.filling.then(() => this.#fill(slot, lesson, name));
    await slot.filling;
    if (slot.good?.page.etag !== good?.page.etag) this.#told(lesson.id, lesson.version);
  }

  #compose(
    checked: CheckedLesson,
    name: DocumentName,
    { slides, browser }: { readonly slides?: 'first'; readonly browser?: Browser } = {},
  ) {
    const { workshop, templates, assets } = this.#stock();
    const bindery = { templates, assets, ...(browser !== undefined && { browser }) };
    return composeDocument(checked, name, workshop, bindery, slides);
  }
}

const isError = ({ severity }: Diagnostic) => severity === 'error';
