/**
 * Runs inside a previewed document, before anything else there: takes up what changed, and tells
 * where its reader is. The document has an origin of its own, so messages are all the two share.
 */
export interface Place {
  /** `#5` in a deck. */
  readonly hash: string;
  /** Pixels from the top. */
  readonly top: number;
}

export type ToFollower = {
  readonly type: 'slides';
  readonly etag: string;
  readonly slides: readonly { readonly at: number; readonly html: string }[];
  readonly style?: string;
  /** Address of what to show now. */
  readonly goal?: string;
};

export type FromFollower =
  | { readonly type: 'ready' }
  | { readonly type: 'taken'; readonly etag: string }
  | { readonly type: 'place'; readonly place: Place };

const tell = (message: FromFollower) => {
  parent.postMessage(message, '*');
};

const tellPlace = () => {
  tell({ type: 'place', place: { hash: location.hash, top: scrollY } });
};

// The player of a deck sets the address without an event.
const replaceState = history.replaceState.bind(history);
history.replaceState = (...values) => {
  replaceState(...values);
  tellPlace();
};
addEventListener('hashchange', tellPlace);

let isQuiet = false;
addEventListener(
  'scroll',
  () => {
    if (isQuiet) return;
    isQuiet = true;
    setTimeout(() => {
      isQuiet = false;
      tellPlace();
    }, 100);
  },
  { passive: true },
);

addEventListener('message', ({ source, data }: MessageEvent<ToFollower>) => {
  if (source !== parent || data.type !== 'slides') return;
  const { slides, style, etag, goal } = data;
  const sheet = document.querySelector('style');
  if (style !== undefined && sheet) sheet.textContent = style;
  const shown = document.querySelectorAll('main.deck > svg');
  for (const { at, html } of slides) {
    const holder = document.createElement('template');
    holder.innerHTML = html;
    const fresh = holder.content.querySelector('svg');
    const notes = holder.content.querySelector('aside');
    if (fresh) shown[at]?.replaceChildren(...fresh.childNodes);
    if (notes) document.getElementById(notes.id)?.replaceWith(notes);
  }
  if (goal !== undefined) location.replace(goal);
  tell({ type: 'taken', etag });
});

addEventListener('load', () => {
  // On a phone the player gives slides their height when it has the fonts.
  void document.fonts.ready.then(() => {
    // Into view would scroll the page around this frame, too.
    const there = document.getElementById(location.hash.slice(1))?.getBoundingClientRect();
    const top = Number(window.name) || scrollY + (there?.top ?? 0);
    if (top > 0) scrollTo({ top, behavior: 'instant' });
    tell({ type: 'ready' });
  });
});
