/**
 * A lesson or template somebody changes. Forms and text editor change one text; a moment later it is saved, and
 * what the disk has meanwhile is merged into it. Where both changed the same place, the teacher is asked.
 */
import { computed, signal } from '@preact/signals';
import type { Lesson } from '../../model/lesson.js';
import type {
  EditedFile,
  LessonState,
  NotSaved,
  Remark,
  Rewrite,
  Saving,
  ServerEvent,
} from '../../preview/wire.js';
import { ask, Refused, remarkOf } from '../api.js';
import { listen } from '../live.js';
import { createDraftStore, type DraftStore } from './draft-store.js';
import { mergeTexts } from './merge-texts.js';
import { TextHistory } from './text-history.js';

/** Texts that were both changed in the same place, and what they were before. */
interface Split {
  readonly base: string;
  readonly theirs: string;
}

export type SaveState = 'saved' | 'saving' | 'unreachable' | 'refused' | 'asking';

/** What is typed faster than this goes in one; while something is being saved, the rest waits. */
const settleMs = 40;
const retryMs = 2_000;

export interface Edited<State> {
  readonly state: State;
  /** Where the file is asked for and saved. */
  readonly address: string;
  /** Whether an event may mean that the file or what is said of it has changed elsewhere. */
  readonly concerns: (event: ServerEvent) => boolean;
}

export class EditSession<State extends EditedFile = LessonState> {
  readonly text = signal('');
  /** As the server last read the file. */
  readonly state: ReturnType<typeof signal<State>>;
  readonly saveState = signal<SaveState>('saved');
  /** Why the text or the form is not in the file. */
  readonly problem = signal<Remark | undefined>(undefined);
  readonly split = signal<Split | undefined>(undefined);
  /** The places at which the teacher is asked. */
  readonly conflicts = computed(() => {
    const { value: split } = this.split;
    return split === undefined
      ? []
      : mergeTexts(split.base, this.text.value, split.theirs).conflicts;
  });
  /** The lesson as the forms show it; absent where the text is none. */
  readonly lesson = signal<Lesson | undefined>(undefined);
  readonly canUndo = signal(false);
  readonly canRedo = signal(false);
  readonly #address: string;
  readonly #drafts: DraftStore;
  readonly #history = new TextHistory();
  readonly #deaf: () => void;
  #timer: number | undefined;
  #formTimer: number | undefined;
  #isSaving = false;
  #isLookDue = false;
  #isClosed = false;
  #formChanged = false;
  /** What the form is being written from. */
  #inWriting: Lesson | undefined;
  /** The text that `lesson` was read from, or was last written into. */
  #lessonText: string;

  constructor({ state, address, concerns }: Edited<State>) {
    this.#address = address;
    this.state = signal<State | undefined>(state);
    this.text.value = state.text;
    this.lesson.value = state.lesson;
    this.#lessonText = state.text;
    this.#drafts = createDraftStore(state.place);
    this.#deaf = listen((event) => {
      if (event.type === 'again' || concerns(event)) void this.#look();
    });
    for (const draft of this.#drafts.adopt()) {
      this.#merge(draft.base, draft.text, this.text.value);
    }
  }

  close(): void {
    this.#deaf();
    clearTimeout(this.#timer);
    if (this.#formChanged) void this.#rewrite();
    else void this.#save();
    this.#isClosed = true;
  }

  /** A text that was typed, or made by whatever else changes lessons here. */
  edit(text: string, waitMs = settleMs): void {
    if (text === this.text.value) return;
    this.#history.edit(this.text.value, text);
    this.#put(text);
    this.#saveSoon(waitMs);
  }

  /** A change in a form: shown at once, written into the text a moment later. */
  change(make: (lesson: Lesson) => Lesson): void {
    if (this.lesson.value === undefined) return;
    this.lesson.value = make(this.lesson.value);
    this.#formChanged = true;
    this.saveState.value = 'saving';
    clearTimeout(this.#formTimer);
    this.#formTimer = setTimeout(() => void this.#rewrite(), settleMs);
  }

  /** A change of the form that stands in no text yet goes first. */
  undo(): void {
    if (this.#isFormAhead) this.#dropForm();
    else this.#goTo(this.#history.back(this.text.value));
  }

  redo(): void {
    this.#goTo(this.#history.forth(this.text.value));
  }

  /** The teacher's answer where both sides changed a place; undo brings the other text back. */
  answer(side: 'mine' | 'theirs'): void {
    const split = this.split.value;
    if (split === undefined) return;
    const merged = mergeTexts(split.base, this.text.value, split.theirs);
    this.split.value = undefined;
    this.problem.value = undefined;
    this.#history.push(side === 'mine' ? merged.theirs : merged.mine);
    this.#put(merged[side]);
    this.#refreshLesson();
    this.#saveSoon();
  }

  #dropForm(): void {
    this.#forgetForm();
    this.problem.value = undefined;
    this.#refreshLesson();
    this.#put(this.text.value);
    this.#saveSoon();
  }

  #goTo(text: string | undefined): void {
    if (text === undefined) return;
    this.#forgetForm();
    this.#put(text);
    this.#saveSoon();
  }

  #forgetForm(): void {
    this.#formChanged = false;
    this.#inWriting = undefined;
    clearTimeout(this.#formTimer);
  }

  #put(text: string): void {
    this.text.value = text;
    this.canUndo.value = this.#history.hasPast;
    this.canRedo.value = this.#history.hasFuture;
  }

  #saveSoon(waitMs = settleMs): void {
    if (this.split.value === undefined) this.saveState.value = 'saving';
    const base = this.split.value?.base ?? this.state.value?.text ?? '';
    this.#drafts.keep({ base, text: this.text.value });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), waitMs);
  }

  async #rewrite(): Promise<void> {
    const lesson = this.lesson.value;
    const from = this.#lessonText;
    // What changes meanwhile is written after: answers that overtake each other would undo it.
    if (lesson === undefined || this.#inWriting !== undefined) return;
    this.#inWriting = lesson;
    this.#formChanged = false;
    const body: Rewrite = { text: from, lesson };
    const answer = await ask<{ text: string }>('/api/rewrite', json('POST', body)).catch(
      (error: unknown) => ({ error }),
    );
    // Undone meanwhile.
    if (this.#inWriting !== lesson) return;
    this.#inWriting = undefined;
    if ('text' in answer) {
      this.problem.value = undefined;
      this.#lessonText = answer.text;
      this.canUndo.value = this.#history.hasPast;
      this.edit(mergeTexts(from, answer.text, this.text.value).mine, 0);
    } else if (!this.#formChanged) {
      this.#notRewritten(answer.error);
      return;
    }
    if (this.#formChanged) {
      await this.#rewrite();
      return;
    }
    this.#refreshLesson();
    if (this.text.value === this.state.value?.text) this.#settled();
  }

  #notRewritten(error: unknown): void {
    this.#formChanged = true;
    this.#notTaken(error);
    if (this.saveState.value === 'refused') this.canUndo.value = true;
    if (this.#mayRetry(error)) this.#formTimer = setTimeout(() => void this.#rewrite(), retryMs);
  }

  async #save(): Promise<void> {
    if (this.#isSaving || this.split.value !== undefined) return;
    const base = this.state.value;
    const text = this.text.value;
    if (base === undefined || text === base.text) {
      this.#settled();
      return;
    }
    this.#isSaving = true;
    try {
      const body: Saving = { base: base.version, text };
      this.#read(await ask<State>(this.#address, json('PUT', body)));
      // What a form has that no text has yet may have been refused: that is still to be said.
      if (this.#formChanged) void this.#rewrite();
      else this.problem.value = undefined;
    } catch (error) {
      if (error instanceof Refused && error.status === 409) {
        this.#take((error.body as NotSaved).theirs as State);
      } else {
        this.#notTaken(error);
        if (this.#mayRetry(error)) this.#timer = setTimeout(() => void this.#save(), retryMs);
        return;
      }
    } finally {
      this.#isSaving = false;
    }
    if (this.#isLookDue) await this.#look();
    if (this.text.value === this.state.value?.text) this.#settled();
    else await this.#save();
  }

  /** What the disk has, where this page did not put it there. */
  async #look(): Promise<void> {
    this.#isLookDue = this.#isSaving;
    if (this.#isSaving) return;
    try {
      const known = this.state.value?.version;
      const theirs = await ask<State>(this.#address);
      // What was saved since is newer than this answer.
      if (this.#isSaving || this.state.value?.version !== known) {
        this.#isLookDue = this.#isSaving;
        if (!this.#isSaving) await this.#look();
        return;
      }
      if (theirs.version !== this.state.value?.version) this.#take(theirs);
      else this.state.value = theirs;
      if (this.text.value !== theirs.text) this.#saveSoon();
      else this.#settled();
    } catch (error) {
      this.#notTaken(error);
    }
  }

  #take(theirs: State): void {
    const base = this.split.value?.base ?? this.state.value?.text ?? '';
    this.#read(theirs);
    this.#merge(base, this.text.value, theirs.text);
  }

  #merge(base: string, mine: string, theirs: string): void {
    const merged = mergeTexts(base, mine, theirs);
    if (merged.conflicts.length > 0) {
      if (mine !== this.text.value) this.#put(mine);
      this.split.value = { base, theirs };
      this.saveState.value = 'asking';
      return;
    }
    this.split.value = undefined;
    if (merged.mine !== this.text.value) {
      this.#history.push(this.text.value);
      this.#put(merged.mine);
    }
    this.#refreshLesson();
    if (merged.mine !== this.state.value?.text) this.#saveSoon();
  }

  #read(state: State): void {
    this.state.value = state;
    this.#refreshLesson();
  }

  /** Whether the form shows what no text has yet. */
  get #isFormAhead(): boolean {
    return this.#formChanged || this.#inWriting !== undefined;
  }

  #refreshLesson(): void {
    const { value } = this.state;
    if (value?.text !== this.text.value || this.#isFormAhead) return;
    this.lesson.value = value.lesson;
    this.#lessonText = value.text;
  }

  #settled(): void {
    if (this.#isFormAhead || this.split.value !== undefined) return;
    this.saveState.value = 'saved';
    this.problem.value = undefined;
    this.#drafts.drop();
  }

  #mayRetry(error: unknown): boolean {
    return isUnreachable(error) && !this.#isClosed;
  }

  #notTaken(error: unknown): void {
    this.saveState.value = isUnreachable(error) ? 'unreachable' : 'refused';
    this.problem.value = remarkOf(error);
  }
}

const isUnreachable = (error: unknown) => error instanceof Refused && error.status === 0;

function json(method: string, body: object): RequestInit & { headers: Record<string, string> } {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
