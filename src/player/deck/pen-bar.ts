/** Pens, eraser and what undoes them: shown while drawing is on. */
import { make, makeButton } from './make.js';
import { colours } from './strokes.js';
import { say } from './words.js';

/** A pen, by its place among the colours, or the eraser. */
export type Tool = number | 'erase';

interface PenActions {
  readonly choose: (tool: Tool) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  readonly close: () => void;
}

export interface PenBar {
  readonly setShown: (shown: boolean) => void;
  readonly erase: () => void;
}

export function addPenBar({ choose, undo, clear, close }: PenActions): PenBar {
  const bar = make('section', { class: 'pens', 'aria-label': say('drawing') });
  bar.hidden = true;
  const tools: HTMLButtonElement[] = [];
  const select = (chosen: HTMLButtonElement, tool: Tool): void => {
    for (const other of tools) other.setAttribute('aria-pressed', String(other === chosen));
    choose(tool);
  };
  colours.forEach(({ name, value }, at) => {
    const swatch = makeButton({
      label: say(`colour.${name}`),
      kind: 'swatch',
      press: () => {
        select(swatch, at);
      },
    });
    swatch.style.setProperty('--swatch', value);
    swatch.setAttribute('aria-pressed', String(at === 0));
    tools.push(swatch);
  });
  const eraser = makeButton({
    label: say('eraser'),
    icon: 'erase',
    press: () => {
      select(eraser, 'erase');
    },
  });
  eraser.setAttribute('aria-pressed', 'false');
  tools.push(eraser);
  bar.append(
    ...tools,
    makeButton({ label: say('undo'), icon: 'undo', press: undo }),
    makeButton({ label: say('clear'), icon: 'clear', press: clear }),
    makeButton({ label: say('stopDrawing'), icon: 'close', press: close }),
  );
  document.body.append(bar);
  return {
    setShown: (shown) => {
      bar.hidden = !shown;
    },
    erase: () => {
      eraser.click();
    },
  };
}
