/**
 * Two frames, one of them seen: a page that changed as a whole is loaded behind the one on show and
 * takes its place when it is ready and at the same spot; changed slides are handed to the one on show.
 */
import type { PreviewChange } from '../../preview/wire.js';
import type { FromFollower, Place, ToFollower } from '../follower.js';

/** A page that does not say that it is ready is shown all the same after this long. */
const patienceMs = 4_000;

export class PreviewFrames {
  readonly #holder: HTMLElement;
  readonly #title: string;
  readonly #places = new Map<MessageEventSource | null, Place>();
  readonly #ready = new Map<MessageEventSource | null, () => void>();
  #shown: HTMLIFrameElement | undefined;
  #etag: string | undefined;

  constructor(holder: HTMLElement, title: string) {
    this.#holder = holder;
    this.#title = title;
    addEventListener('message', this.#hear);
  }

  /** Names what the frame on show holds. */
  get etag(): string | undefined {
    return this.#etag;
  }

  /** Makes the frame on show agree with `change`. `address` is that of the whole page. */
  async show(change: PreviewChange, address: string): Promise<void> {
    const { etag, slides = [], style } = change;
    // Whoever turns slides in the preview stays there.
    const isBusy = document.activeElement === this.#shown;
    const goal = isBusy ? undefined : change.goal;
    if (etag === undefined || change.change === 'none') return;
    if (change.change === 'page' || this.#shown === undefined) {
      await this.#load(address, etag, goal);
      return;
    }
    const { hash = '' } = this.#places.get(this.#shown.contentWindow) ?? {};
    const isSeen = slides.some(({ at }) => at === slideAt(hash));
    const message: ToFollower = {
      type: 'slides',
      etag,
      slides,
      ...(style !== undefined && { style }),
      ...(goal !== undefined && !isSeen && { goal }),
    };
    this.#etag = etag;
    this.#shown.contentWindow?.postMessage(message, '*');
  }

  close(): void {
    removeEventListener('message', this.#hear);
    this.#holder.replaceChildren();
  }

  readonly #hear = ({ source, data }: MessageEvent<FromFollower>): void => {
    if (data.type === 'place') this.#places.set(source, data.place);
    if (data.type === 'ready') this.#ready.get(source)?.();
    if (data.type === 'taken' && source === this.#shown?.contentWindow) this.#mark(data.etag);
  };

  /** Tests and the bench read from the element what it shows. */
  #mark(etag: string): void {
    this.#etag = etag;
    this.#holder.dataset['etag'] = etag;
  }

  /** Goes to `goal`, else to where the frame on show was. */
  async #load(address: string, etag: string, goal?: string): Promise<void> {
    const old = this.#shown;
    const kept = this.#places.get(old?.contentWindow ?? null) ?? { hash: '', top: 0 };
    const place = goal === undefined ? kept : { hash: goal, top: 0 };
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = this.#title;
    frame.name = String(place.top);
    frame.className = 'behind';
    frame.src = `${address}${place.hash}`;
    this.#holder.append(frame);
    const isReady = await new Promise<boolean>((done) => {
      this.#ready.set(frame.contentWindow, () => {
        done(true);
      });
      setTimeout(done, patienceMs, false);
    });
    this.#ready.delete(frame.contentWindow);
    if (!frame.isConnected) return;
    frame.className = '';
    // Slides may have been turned meanwhile.
    const { hash } = this.#places.get(old?.contentWindow ?? null) ?? kept;
    if (hash !== kept.hash) {
      const message: ToFollower = { type: 'slides', etag, slides: [], goal: hash };
      frame.contentWindow?.postMessage(message, '*');
    }
    this.#places.delete(old?.contentWindow ?? null);
    if (!this.#places.has(frame.contentWindow)) this.#places.set(frame.contentWindow, place);
    const hasFocus = old !== undefined && document.activeElement === old;
    old?.remove();
    if (hasFocus) frame.focus();
    this.#shown = frame;
    // The server may have gone meanwhile, and the frame hold what the browser says of that: then it
    // shows nothing that is known, and the next change loads it anew.
    if (isReady) this.#mark(etag);
    else this.#etag = undefined;
  }
}

/** `#5.2` is the fifth slide, with two steps of it. */
const slideAt = (hash: string) => (hash === '' ? 0 : parseInt(hash.slice(1), 10) - 1);
