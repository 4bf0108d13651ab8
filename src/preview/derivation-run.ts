/** The making of lessons from chosen articles: one run at a time, told of as it goes, and to be stopped. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Log } from '../core/log.js';
import { KitError } from '../core/problem.js';
import { toProblem, type Failure } from '../pipeline/failure.js';
import type { GatheredItem } from '../pipeline/gather-items.js';
import { deriveListed, type Finish } from '../pipeline/run.js';
import type { Overwrite } from '../pipeline/save-lesson.js';
import type { Workshop } from '../pipeline/workshop.js';
import type { Desk } from './desk.js';
import { toRemark } from './remark.js';
import type { Derivation, MadeLesson } from './wire-feed.js';

interface Asked {
  /** Of the listing the items were chosen from. */
  readonly listing: string;
  readonly items: readonly GatheredItem[];
  readonly overwrite: Overwrite;
}

export class DerivationRun implements AsyncDisposable {
  readonly #desk: Desk;
  #state: Derivation | undefined;
  #stop = new AbortController();
  #working: Promise<void> = Promise.resolve();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The run at work, or the last one. */
  get state(): Derivation | undefined {
    return this.#state;
  }

  /** Throws `serve/at-work` where a run has not ended. */
  start({ listing, items, overwrite }: Asked): Derivation {
    if (this.#state?.state === 'working') throw atWork();
    const id = randomUUID();
    const total = items.length;
    const state: Derivation = {
      ...{ id, listing, total, state: 'working' },
      ...{ done: 0, made: [], failed: [] },
    };
    this.#state = state;
    this.#stop = new AbortController();
    this.#working = this.#run(items, overwrite);
    return state;
  }

  /** What is written stays; what is being made is given up. */
  stop(): void {
    this.#stop.abort();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stop();
    await this.#working;
  }

  async #run(items: readonly GatheredItem[], overwrite: Overwrite): Promise<void> {
    const stock = this.#desk.stock();
    const signal = AbortSignal.any([stock.workshop.signal, this.#stop.signal]);
    const reader = this.#desk.house.openReader(stock, signal);
    const log: Log = {
      ...stock.workshop.log,
      progress: (done, _, label) => {
        this.#tell({ done, label });
      },
    };
    const workshop: Workshop = { ...stock.workshop, signal, reader, log };
    try {
      const made = new Map<string, MadeLesson>();
      const finish: Finish = ({ path, slug, outcome, item, diagnostics }) => {
        const { number } = item;
        const lesson = basename(path);
        made.set(path, { number, lesson, title: item.item.title, outcome, remarks: [] });
        return Promise.resolve({ slug, lesson: path, files: [], diagnostics });
      };
      const { failed, kits } = await deriveListed(items, { overwrite }, workshop, (saved, turn) => {
        const kit = finish(saved, turn);
        this.#tell({ made: [...made.values()] });
        return kit;
      });
      const remarks = new Map(kits.map((kit) => [kit.lesson, kit.diagnostics.map(toRemark)]));
      const whole = [...made].map(([path, lesson]) => ({
        ...lesson,
        remarks: remarks.get(path) ?? [],
      }));
      this.#end({ made: whole, failed: failed.map(toFailed) }, signal);
    } catch (error) {
      this.#end({ failed: [toFailed({ item: '', problem: toProblem(error) })] }, signal);
    }
  }

  #end(change: Partial<Derivation>, signal: AbortSignal): void {
    const made = (change.made ?? this.#state?.made ?? []).length;
    const done = made + (change.failed ?? []).length;
    this.#tell({ ...change, done, state: signal.aborted ? 'stopped' : 'ended' });
  }

  #tell(change: Partial<Derivation>): void {
    if (this.#state === undefined) return;
    this.#state = { ...this.#state, ...change };
    this.#desk.hub.tell({ type: 'derivation', id: this.#state.id });
  }
}

const toFailed = ({ item, problem }: Failure) => ({ title: item, remark: toRemark(problem) });

function atWork(): KitError {
  return new KitError({
    code: 'serve/at-work',
    message: 'Lessons are being made already.',
    hint: 'Wait until they are there, or stop that first.',
  });
}
