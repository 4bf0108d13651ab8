/** The screen goes black, so that the class looks up; the presenter's own window only says so. */
import type { Link } from './link.js';
import { makeButton } from './make.js';
import type { Show } from './show.js';
import type { Speech } from './speech.js';
import { say } from './words.js';

export interface Black {
  readonly isOn: () => boolean;
  readonly toggle: () => void;
}

export function addBlack(show: Show, link: Link, speech: Speech): Black {
  let on = false;
  const toggle = (): void => {
    set(!on);
    changed();
  };
  const cover = makeButton({
    label: say('blackCover'),
    press: toggle,
    kind: 'black',
  });
  cover.textContent = say('blackCover');
  cover.hidden = true;
  document.body.append(cover);
  const set = (next: boolean): void => {
    if (next === on) return;
    on = next;
    cover.hidden = !on;
    document.documentElement.classList.toggle('blacked', on);
    speech.say(say(on ? 'isBlack' : 'isBack'));
  };
  const changed = link.share(
    'black',
    () => on,
    (value) => {
      set(value === true);
    },
  );
  show.onChange(() => {
    set(false);
  });
  return { isOn: () => on, toggle };
}
