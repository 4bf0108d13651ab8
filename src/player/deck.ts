/** The player of `deck.html`: one slide at a time. Without it the slides stand one below the other. */
import { addAwake } from './deck/awake.js';
import { addBlack } from './deck/black.js';
import { createBoard } from './deck/board.js';
import { addBar, type Bar } from './deck/bar.js';
import { createCountdowns } from './deck/countdowns.js';
import { addDivider } from './deck/divider.js';
import { addResting, canFillScreen, toggleFullscreen } from './deck/fullscreen.js';
import { addHelp } from './deck/help.js';
import { createKeep } from './deck/keep.js';
import { addKeys } from './deck/keys.js';
import { addLaser } from './deck/laser.js';
import { createLessonClock } from './deck/lesson-clock.js';
import { listCommands, type PlayerParts } from './deck/list-commands.js';
import { createLink } from './deck/link.js';
import { addNotes } from './deck/notes.js';
import { addOverview } from './deck/overview.js';
import { addPen } from './deck/pen.js';
import { rememberPlace } from './deck/place.js';
import { readPlan } from './deck/plan.js';
import { addPointer } from './deck/pointer.js';
import { addPresenter } from './deck/presenter.js';
import { addReading, slideSize } from './deck/reading.js';
import { openSession } from './deck/session.js';
import { sharePlace } from './deck/share-place.js';
import { addCountdowns } from './deck/show-countdown.js';
import { createShow } from './deck/show.js';
import { addSpeech, announceSlides } from './deck/speech.js';
import { createZoom } from './deck/view.js';
import { say } from './deck/words.js';

function start(deck: Element, slides: readonly SVGSVGElement[]): void {
  const session = openSession(deck.textContent);
  const keep = createKeep(session.digest, () => localStorage);
  const plan = readPlan(slides);
  const full = slideSize(slides);
  const speech = addSpeech();
  const link = createLink(session);
  const show = createShow(slides);
  sharePlace(show, link);
  const clock = createLessonClock(show, link, session);
  const countdowns = createCountdowns(plan.minutes, link, session);
  addCountdowns(show, countdowns, speech);
  const { isPresenter } = session;
  const notes = deck.querySelector('aside.notes') === null ? undefined : addNotes(show, keep);
  const presenter = isPresenter ? addPresenter({ show, plan, clock, countdowns }) : undefined;
  const tools = {
    zoom: createZoom(show, full, link),
    black: addBlack(show, link, speech),
    laser: addLaser(show, link, speech),
    pen: addPen(show, createBoard(show, link), speech),
    overview: addOverview(show),
  };
  const openPresenter = (): void => {
    if (!link.openPresenter()) speech.tell(say('popups'));
  };
  // A student's copy has no notes: then there is nothing to present from.
  const own = notes !== undefined && !isPresenter ? { openPresenter } : {};
  const bar = addControls({ show, countdowns, notes, isPresenter, ...tools, ...own });
  announceSlides(show, speech);
  addPointer(show, tools.zoom, () => tools.pen.isOn() || tools.laser.isOn());
  const awake = addAwake(show);
  rememberPlace(show, keep, bar.offer);
  if (isPresenter) {
    notes?.setOpen(true);
    addDivider(keep, show.mirrored);
    show.setPlaying(true);
  } else {
    addReading(show, full, (reading) => {
      tools.zoom.reset();
      show.setPlaying(!reading);
      bar.element.hidden = reading;
      if (!reading) return;
      // A finger scrolls now.
      for (const tool of [tools.pen, tools.laser]) if (tool.isOn()) tool.toggle();
      notes?.setOpen(false);
      awake.release();
    });
  }
  link.start((connected) => {
    presenter?.setConnected(connected);
  });
}

/** The keys, the list of them, and the bar. */
function addControls(parts: Omit<PlayerParts, 'help'>): Bar {
  const groups = listCommands({
    ...parts,
    help: () => {
      help();
    },
  });
  const help = addHelp(groups);
  addKeys(groups, parts.show.isPlaying, (number) => {
    parts.show.go(number - 1);
  });
  addResting();
  return addBar(parts.show, parts.isPresenter ? undefined : parts.notes, {
    overview: parts.overview.open,
    draw: parts.pen.toggle,
    help,
    ...(parts.openPresenter ? { presenter: parts.openPresenter } : {}),
    ...(canFillScreen() && !parts.isPresenter ? { fullscreen: toggleFullscreen } : {}),
  });
}

const deck = document.querySelector('main.deck');
const slides = Array.from(document.querySelectorAll<SVGSVGElement>('main.deck > svg'));
if (deck !== null && slides.length > 0) {
  // Before anything is laid out: else fonts that stand in are looked for first, and each slide is drawn twice.
  document.fonts.forEach((face) => void face.load().catch(() => undefined));
  start(deck, slides);
}
