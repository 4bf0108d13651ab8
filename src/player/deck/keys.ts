/** The keyboard, and what a clicker sends. */
import type { Command, CommandGroup } from './commands.js';

/** `goTo` is given the number that was typed before Enter. */
export function addKeys(
  groups: readonly CommandGroup[],
  isPlaying: () => boolean,
  goTo: (slide: number) => void,
): void {
  const commands = groups.flatMap((group) => group.commands);
  const find = (key: string): Command | undefined =>
    commands.find(({ keys, applies }) => keys.includes(key) && applies?.() !== false);
  let digits = '';

  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || !isPlaying()) return;
    if (isElsewhere(event)) return;
    const typed = digits;
    digits = /^\d$/.test(event.key) && !hasModifier(event) ? `${typed}${event.key}`.slice(-4) : '';
    if (event.key === 'Enter' && typed !== '') {
      goTo(Number(typed));
      return;
    }
    const command = find(nameOf(event));
    if (command === undefined || (event.repeat && command.repeats !== true)) return;
    event.preventDefault();
    command.run();
  });
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? latinKey(event) : event.key;
  if (hasModifier(event)) return `Ctrl+${key}`;
  return event.shiftKey && (key === ' ' || key === 'F5') ? `Shift+${key}` : key;
}

/** A clicker sends the place of B; where keys have other letters, the place counts. */
function latinKey({ key, code }: KeyboardEvent): string {
  const [, place = key] = /^Key([A-Z])$/.exec(code) ?? [];
  return (/\p{Script=Latin}/u.test(key) || !/\p{L}/u.test(key) ? key : place).toLowerCase();
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** In a field, a dialog, in notes that this key scrolls, or on a control that it presses. */
function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, [role=separator]') !== null) return true;
  const notes = target.closest('.panel');
  const isLong = notes !== null && notes.scrollHeight > notes.clientHeight;
  if (isLong && /^(?: |Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/.test(key)) return true;
  return /^(?: |Enter)$/.test(key) && target.closest('button, a, summary') !== null;
}
