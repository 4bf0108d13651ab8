/**
 * A lesson or template somebody changes. Forms and text editor change one text; a moment later it is saved, and
 * what the disk has meanwhile is merged into it. Where both changed the same place, the teacher is asked.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Lesson } from '../../model/lesson.js';
import type {
  EditedFile,
  LessonState,
  NotSaved,
  Rewrite,
  Saving,
  ServerEvent,
} from '../../preview/wire.js';
import { ask, asJson, Refused, remarkOf } from '../api.js';
import { listen } from '../live.js';
import { createDraftStore, type DraftStore } from './draft-store.js';
import { FormLesson } from './form-lesson.js';
import { Later } from './later.js';
import { mergeTexts } from './merge-texts.js';
import { TextHistory } from './text-history.js';

export type SaveState = 'saved' | 'saving' | 'unreachable' | 'refused' | 'asking';

/** What is typed faster than this goes in one; while something is being saved, the rest waits. */
const settleMs = 40;
const retryMs = 2_000;

export interface Edited<State> {
  readonly state: State;
  /** Where the file is asked for and saved. */
  readonly address: string;
  /** Whether an event may mean that the file or what is said of it has changed. */
  readonly concerns: (event: ServerEvent) => boolean;
}

export class EditSession<State extends EditedFile = LessonState> {
  /** Names this session, so that it knows its own changes when the server tells of them. */
  readonly #id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly text = signal('');
  /** As the server last read the file. */
  readonly state: ReturnType<typeof signal<State>>;
  /** What the text was before it and the file were changed in the same place; absent where nothing is asked. */
  readonly #asked = signal<string | undefined>(undefined);
  readonly #meeting = computed(() => {
    const { value: base } = this.#asked;
    const theirs = this.state.value?.text ?? '';
    return base === undefined ? undefined : mergeTexts(base, this.text.value, theirs);
  });
  /** The places at which the teacher is asked. */
  readonly conflicts = computed(() => this.#meeting.value?.conflicts ?? []);
  readonly #form: FormLesson;
  /** The lesson as the forms show it; absent where the text is none. */
  readonly lesson: ReadonlySignal<Lesson | undefined>;
  readonly #isSaving = signal(false);
  /** Why the form was not written into the text, and why the text is not in the file. */
  readonly #formTrouble = signal<unknown>(undefined);
  readonly #fileTrouble = signal<unknown>(undefined);
  readonly #trouble = computed(() => this.#formTrouble.value ?? this.#fileTrouble.value);
  readonly problem = computed(() => {
    const { value: trouble } = this.#trouble;
    return trouble === undefined ? undefined : remarkOf(trouble);
  });
  readonly saveState = computed<SaveState>(() => {
    const { value: trouble } = this.#trouble;
    if (this.#asked.value !== undefined) return 'asking';
    if (trouble !== undefined) return isUnreachable(trouble) ? 'unreachable' : 'refused';
    const isSame = this.text.value === this.state.value?.text;
    return isSame && !this.#form.isAhead.value && !this.#isSaving.value ? 'saved' : 'saving';
  });
  /** Whether this browser keeps what is not in the file. */
  readonly isKept = signal(true);
  readonly #texts = signal({ hasPast: false, hasFuture: false });
  readonly canUndo = computed(() => this.#form.isAhead.value || this.#texts.value.hasPast);
  readonly canRedo = computed(
    () => this.#form.hasFuture.value || (!this.#form.isAhead.value && this.#texts.value.hasFuture),
  );
  readonly #address: string;
  readonly #drafts: DraftStore;
  readonly #history = new TextHistory();
  readonly #deaf: () => void;
  readonly #saveLater = new Later(() => this.#save());
  readonly #lookLater = new Later(() => this.#look());
  readonly #writeLater = new Later(() => this.#write());
  /** What was sent and not answered: it may be in the file, and goes first until that is known. */
  #unanswered: Saving | undefined;
  #isLookDue = false;
  #isClosed = false;

  constructor({ state, address, concerns }: Edited<State>) {
    this.#address = address;
    this.state = signal<State | undefined>(state);
    this.text.value = state.text;
    this.#form = new FormLesson({ lesson: state.lesson, text: state.text });
    this.lesson = this.#form.lesson;
    this.#drafts = createDraftStore(state.place, this.#id);
    this.#deaf = listen((event) => {
      const isOwn = event.type === 'lesson' && event.by === this.#id;
      if (event.type === 'again' || (concerns(event) && !isOwn)) void this.#look();
    });
    this.#adopt();
  }

  close(): void {
    this.#deaf();
    for (const later of [this.#saveLater, this.#lookLater, this.#writeLater]) later.stop();
    this.#isClosed = true;
    void this.#write();
    void this.#save();
  }

  /** A text that was typed, or made by whatever else changes lessons here. */
  edit(text: string, waitMs = settleMs, isOfForm = false): void {
    if (text === this.text.value) return;
    this.#history.edit(this.text.value, text);
    this.#change(text, waitMs, isOfForm);
  }

  /** A change in a form: shown at once, written into the text a moment later. */
  change(make: (lesson: Lesson) => Lesson): void {
    if (!this.#form.change(make)) return;
    this.#keep();
    this.#writeLater.start(settleMs);
  }

  /** A change of the form that stands in no text yet goes first. */
  undo(): void {
    if (this.#form.undo()) this.#turnForm();
    else this.#goTo(this.#history.back(this.text.value));
  }

  redo(): void {
    if (this.#form.redo()) this.#turnForm();
    else if (!this.#form.isAhead.value) this.#goTo(this.#history.forth(this.text.value));
  }

  /** The teacher's answer where both sides changed a place; undo brings the other text back. */
  answer(side: 'mine' | 'theirs'): void {
    const merged = this.#meeting.value;
    if (merged === undefined) return;
    this.#asked.value = undefined;
    this.#history.push(side === 'mine' ? merged.theirs : merged.mine);
    this.#put(merged[side]);
    this.#refreshLesson();
    this.#saveSoon();
  }

  #turnForm(): void {
    this.#keep();
    if (this.#form.isAhead.value) {
      this.#writeLater.start(settleMs);
      return;
    }
    this.#writeLater.stop();
    this.#formTrouble.value = undefined;
    this.#refreshLesson();
    this.#saveSoon();
  }

  #goTo(text: string | undefined): void {
    if (text !== undefined) this.#change(text, settleMs);
  }

  #change(text: string, waitMs: number, isOfForm = false): void {
    this.#put(text, isOfForm);
    this.#refreshLesson();
    if (this.#asked.value !== undefined) this.#merge(this.#asked.value);
    this.#saveSoon(waitMs);
  }

  #put(text: string, isOfForm = false): void {
    this.text.value = text;
    if (!isOfForm) this.#form.forgetFuture();
    const { hasPast, hasFuture } = this.#history;
    this.#texts.value = { hasPast, hasFuture };
  }

  #saveSoon(waitMs = settleMs): void {
    this.#keep();
    this.#saveLater.start(waitMs);
  }

  /** A closed session writes to its end; what it kept before that is for the next one. */
  #keep(): void {
    if (this.#isClosed) return;
    const base = this.#asked.value ?? this.state.value?.text ?? '';
    const { ahead: form } = this.#form;
    const draft = { base, text: this.text.value, form, unanswered: this.#unanswered };
    this.isKept.value = this.#drafts.keep(draft);
  }

  /** One draft after the other: the next one when this one is in the file. */
  #adopt(): void {
    const draft = this.#isClosed ? undefined : this.#drafts.adopt();
    if (draft === undefined) return;
    this.#unanswered = draft.unanswered;
    if (draft.form !== undefined) this.#form.adopt(draft.form);
    this.#merge(draft.base, draft.text);
    this.#saveSoon();
  }

  /** What the form is ahead by goes into the text. */
  async #write(): Promise<void> {
    const writing = this.#form.startWriting();
    if (writing === undefined) return;
    const { lesson, text: from } = writing;
    const body: Rewrite = { text: from, lesson };
    const answer = await ask<{ text: string }>('/api/rewrite', asJson('POST', body)).catch(
      (error: unknown) => ({ error }),
    );
    // Undone meanwhile.
    if (!this.#form.isWriting(writing)) return;
    if ('text' in answer) {
      this.#formTrouble.value = undefined;
      const { conflicts, mine } = mergeTexts(from, answer.text, this.text.value);
      const isMet = conflicts.length > 0;
      if (isMet && !this.#isTextInFile) {
        // It is asked about against the file: when this text is there, or answered for.
        this.#form.notWritten();
        return;
      }
      this.#form.written(answer.text);
      if (isMet) {
        this.#merge(from, answer.text);
        this.#keep();
      } else this.edit(mine, 0, true);
    } else {
      this.#form.notWritten();
      if (this.#form.ahead?.lesson === lesson) {
        this.#formTrouble.value = answer.error;
        if (this.#mayRetry(answer.error)) this.#writeLater.start(retryMs);
        return;
      }
    }
    if (this.#form.isAhead.value) await this.#write();
    else if (this.#isTextInFile) this.#settled();
  }

  async #save(): Promise<void> {
    if (this.#isSaving.value || this.#asked.value !== undefined) return;
    if (this.#isTextInFile) {
      this.#settled();
      return;
    }
    this.#isSaving.value = true;
    try {
      this.#read(await this.#send());
    } catch (error) {
      if (!(error instanceof Refused && error.status === 409)) {
        this.#fileTrouble.value = error;
        if (this.#mayRetry(error)) this.#saveLater.start(retryMs);
        return;
      }
      this.#take((error.body as NotSaved).theirs as State);
    } finally {
      this.#isSaving.value = false;
    }
    this.#fileTrouble.value = undefined;
    if (this.#isLookDue) await this.#look();
    if (this.#isTextInFile) this.#settled();
    else await this.#save();
  }

  async #send(): Promise<State> {
    const { version = '' } = this.state.value ?? {};
    this.#unanswered ??= { base: version, text: this.text.value };
    this.#keep();
    const init = asJson('PUT', this.#unanswered, { 'x-page': this.#id });
    try {
      const state = await ask<State>(this.#address, init);
      this.#unanswered = undefined;
      return state;
    } catch (error) {
      if (!isUnreachable(error)) this.#unanswered = undefined;
      throw error;
    }
  }

  /** What the disk has, where this session did not put it there. */
  async #look(): Promise<void> {
    this.#isLookDue = this.#isSaving.value;
    if (this.#isSaving.value) return;
    try {
      const known = this.state.value?.version;
      const theirs = await ask<State>(this.#address);
      // What was saved since is newer than this answer.
      if (this.#isSaving.value || this.state.value?.version !== known) {
        this.#isLookDue = this.#isSaving.value;
        if (!this.#isSaving.value) await this.#look();
        return;
      }
      if (theirs.version !== known) this.#take(theirs);
      else this.state.value = theirs;
      if (this.#isTextInFile) this.#settled();
      else this.#saveSoon();
    } catch (error) {
      this.#fileTrouble.value = error;
      if (this.#mayRetry(error)) this.#lookLater.start(retryMs);
    }
  }

  #take(theirs: State): void {
    const base = this.#asked.value ?? this.state.value?.text ?? '';
    this.#read(theirs);
    this.#merge(base);
  }

  /** Brings `mine` together with what the file has; both were made from `base`. */
  #merge(base: string, mine = this.text.value): void {
    const { text: there = '' } = this.state.value ?? {};
    // `mine` was made from what was sent.
    const isSent = this.#unanswered?.text === there;
    const merged = mergeTexts(isSent ? there : base, mine, there);
    if (merged.conflicts.length > 0) {
      if (mine !== this.text.value) this.#put(mine);
      this.#asked.value = base;
      return;
    }
    this.#asked.value = undefined;
    if (merged.mine !== this.text.value) {
      this.#history.push(this.text.value);
      this.#put(merged.mine);
    }
    this.#refreshLesson();
  }

  #read(state: State): void {
    this.state.value = state;
    this.#refreshLesson();
  }

  get #isTextInFile(): boolean {
    return this.text.value === this.state.value?.text && this.#unanswered === undefined;
  }

  #refreshLesson(): void {
    const { value } = this.state;
    if (value?.text === this.text.value)
      this.#form.read({ lesson: value.lesson, text: value.text });
  }

  /** The text is in the file; what the form is ahead by may have waited for that. */
  #settled(): void {
    this.#fileTrouble.value = undefined;
    if (this.#form.isAhead.value) {
      this.#keep();
      if (this.#formTrouble.value === undefined) void this.#write();
      return;
    }
    this.#drafts.drop();
    this.#adopt();
  }

  #mayRetry(error: unknown): boolean {
    return !this.#isClosed && error instanceof Refused && error.mayPass;
  }
}

const isUnreachable = (error: unknown) => error instanceof Refused && error.status === 0;
