/** The player of `deck.html`: one slide at a time. Without it the slides stand one below the other. */
import { addControls } from './deck/controls.js';
import { addKeys } from './deck/keys.js';
import { addPointer } from './deck/pointer.js';
import { addReading } from './deck/reading.js';
import { createShow } from './deck/show.js';

const slides = Array.from(document.querySelectorAll<SVGSVGElement>('main.deck > svg'));

if (slides.length > 0) {
  const show = createShow(slides);
  const controls = addControls(show);
  addKeys(show, controls);
  addPointer(show);
  addReading(slides, (reading) => {
    show.setPlaying(!reading);
    controls.setShown(!reading);
  });
}
