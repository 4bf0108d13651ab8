/** Every command of the player with its keys. */
import type { Black } from './black.js';
import type { Command, CommandGroup } from './commands.js';
import type { Countdowns } from './countdowns.js';
import { canFillScreen, fillScreen, toggleFullscreen } from './fullscreen.js';
import type { Laser } from './laser.js';
import type { Notes } from './notes.js';
import type { Overview } from './overview.js';
import type { Pen } from './pen.js';
import type { Show } from './show.js';
import type { Zoom } from './view.js';
import { say } from './words.js';

export interface PlayerParts {
  readonly show: Show;
  readonly zoom: Zoom;
  readonly black: Black;
  readonly laser: Laser;
  readonly pen: Pen;
  readonly overview: Overview;
  readonly countdowns: Countdowns;
  readonly notes: Notes | undefined;
  readonly isPresenter: boolean;
  readonly openPresenter?: () => void;
  readonly help: () => void;
}

export function listCommands(parts: PlayerParts): readonly CommandGroup[] {
  return [
    { title: say('go'), commands: [...panning(parts), ...moving(parts)] },
    { title: say('show'), commands: showing(parts) },
    { title: say('pointAndDraw'), commands: marking(parts) },
    { title: say('teach'), commands: teaching(parts) },
  ];
}

function command(keys: readonly string[], shows: string, says: string, run: () => void): Command {
  return { keys, shows, says, run };
}

function moving({ show, overview }: PlayerParts): readonly Command[] {
  const [left, right] = show.mirrored ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const on = ['ArrowDown', 'PageDown', ' ', right];
  const back = ['ArrowUp', 'PageUp', 'Shift+ ', 'Backspace', left];
  const arrows = show.mirrored ? ['←', '→'] : ['→', '←'];
  return [
    {
      ...command(on, say('keysNext', { arrow: arrows[0] ?? '' }), say('next'), show.forward),
      repeats: true,
    },
    {
      ...command(back, say('keysBack', { arrow: arrows[1] ?? '' }), say('back'), show.back),
      repeats: true,
    },
    command(['Home'], say('keyHome'), say('first'), () => {
      show.go(0);
    }),
    command(['End'], say('keyEnd'), say('last'), () => {
      show.go(show.slides.length - 1);
    }),
    command(['o'], 'O', say('all'), overview.open),
    command(['/', 'Ctrl+f'], '/', say('searchSlides'), overview.search),
  ];
}

/** With a part of the slide seen large the arrows move the view. */
function panning({ zoom }: PlayerParts): readonly Command[] {
  const moves = {
    ArrowLeft: [-0.2, 0],
    ArrowRight: [0.2, 0],
    ArrowUp: [0, -0.2],
    ArrowDown: [0, 0.2],
  } as const;
  return Object.entries(moves).map(([key, [across, down]]) => ({
    ...command([key], '', '', () => {
      zoom.pan(across, down);
    }),
    repeats: true,
    applies: () => zoom.scale() > 1,
  }));
}

function showing({
  show,
  zoom,
  black,
  laser,
  pen,
  isPresenter,
  help,
}: PlayerParts): readonly Command[] {
  const leaveMode = (): void => {
    if (black.isOn()) black.toggle();
    else if (pen.isOn()) pen.toggle();
    else if (laser.isOn()) laser.toggle();
    else zoom.reset();
  };
  // A clicker sends the same key to begin and to go on: under way it leaves the slide.
  const begin = (from: () => void) => () => {
    if (isPresenter || document.fullscreenElement !== null) return;
    from();
    fillScreen();
  };
  const own = canFillScreen() && !isPresenter;
  return [
    ...(own ? [command(['f'], 'F', say('full'), toggleFullscreen)] : []),
    command(
      ['F5'],
      own ? 'F5' : '',
      say('fullFirst'),
      begin(() => {
        show.go(0);
      }),
    ),
    command(
      ['Shift+F5'],
      own ? 'Shift+F5' : '',
      say('fullHere'),
      begin(() => undefined),
    ),
    command(['b', '.'], say('keyOr', { one: 'B', other: '.' }), say('black'), black.toggle),
    command(['+', '='], '+', say('zoomIn'), () => {
      zoom.change(1.5);
    }),
    command(['-'], '−', say('zoomOut'), () => {
      zoom.change(1 / 1.5);
    }),
    command(['0'], '', '', zoom.reset),
    command(['Escape'], 'Esc', say('leave'), leaveMode),
    command(['Ctrl+p'], 'Ctrl+P', say('print'), () => {
      print();
    }),
    command(['?'], '?', say('thisList'), help),
  ];
}

function marking({ laser, pen }: PlayerParts): readonly Command[] {
  const drawing = (keys: readonly string[], shows: string, says: string, run: () => void) => ({
    ...command(keys, shows, says, run),
    applies: pen.isOn,
  });
  return [
    command(['l'], 'L', say('laser'), laser.toggle),
    command(['d'], 'D', say('draw'), pen.toggle),
    drawing(['e'], 'E', say('eraserWhile'), pen.erase),
    drawing(['u', 'Ctrl+z'], 'U', say('undoWhile'), pen.undo),
    drawing(['c', 'Delete'], 'C', say('clearWhile'), pen.clear),
  ];
}

function teaching({
  show,
  notes,
  countdowns,
  isPresenter,
  openPresenter,
}: PlayerParts): readonly Command[] {
  const timed = (key: string, says: string, run: (slide: number) => void): Command => ({
    ...command([key], key.toUpperCase(), says, () => {
      run(show.index());
    }),
    applies: () => countdowns.has(show.index()),
  });
  return [
    ...(notes === undefined || isPresenter
      ? []
      : [command(['n'], 'N', say('speakerNotes'), notes.toggle)]),
    ...(openPresenter ? [command(['p'], 'P', say('presenterWindow'), openPresenter)] : []),
    timed('t', say('countdownToggle'), countdowns.toggle),
    timed('m', say('countdownMore'), countdowns.addMinute),
    timed('r', say('countdownReset'), countdowns.reset),
  ];
}
