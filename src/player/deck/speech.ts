/** Words for who does not see the screen, and now and then for everyone. */
import { make } from './make.js';
import type { Show } from './show.js';
import { say as words } from './words.js';

export interface Speech {
  /** For a screen reader alone. */
  readonly say: (text: string) => void;
  /** On the screen as well, for a while or until the next slide. */
  readonly tell: (text: string) => void;
  readonly hide: () => void;
}

const toldMs = 6_000;

export function addSpeech(): Speech {
  const spoken = make('p', { class: 'spoken', role: 'status' });
  const told = make('p', { class: 'told', 'aria-hidden': 'true' });
  told.hidden = true;
  // Of the slides only the first has a heading of the first level, and one slide is shown at a time.
  document.body.prepend(make('header', { class: 'spoken' }, make('h1', {}, document.title)));
  document.body.append(spoken, told);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    spoken.textContent = text;
  };
  const hide = (): void => {
    told.hidden = true;
  };
  return {
    say,
    tell: (text) => {
      say(text);
      told.textContent = text;
      told.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(hide, toldMs);
    },
    hide,
  };
}

/** Says which slide is on, and what a step has just revealed. */
export function announceSlides(show: Show, speech: Speech): void {
  let before = -1;
  show.onChange(() => {
    const at = show.index();
    const slide = show.slides[at];
    const newest = slide?.querySelector('.newest')?.textContent.trim();
    const heading = slide?.querySelector('h1, h2, h3')?.textContent ?? '';
    const number = words('slideOf', { n: at + 1, last: show.slides.length, heading });
    speech.say(at === before && newest !== undefined ? newest : number);
    if (at !== before) speech.hide();
    before = at;
  });
}
