/** Elements by hand: text goes in as text, never as markup. */
import { icons, type IconName } from './icons.js';

type Attributes = Readonly<Record<string, string>>;

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function makeSvg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

interface ButtonParts {
  /** What a screen reader says, and the tooltip. */
  readonly label: string;
  readonly press: () => void;
  readonly icon?: IconName;
  /** Written on the button; the label begins with it, so that who says what is written is heard. */
  readonly text?: string;
  readonly kind?: string;
}

export function makeButton({ label, press, icon, text, kind }: ButtonParts): HTMLButtonElement {
  const button = make('button', {
    type: 'button',
    title: label,
    'aria-label': label,
    ...(kind === undefined ? {} : { class: kind }),
  });
  if (icon !== undefined) button.append(makeIcon(icon));
  if (text !== undefined) button.append(make('span', { class: 'text' }, text));
  // Before the press: a dialog that opens gives the focus back to what has it then.
  refuseFocus(button);
  button.addEventListener('click', press);
  return button;
}

/** A mouse or a finger leaves the focus elsewhere, so that the keys stay with the slides. */
export function refuseFocus(element: HTMLElement): void {
  element.addEventListener('click', (event) => {
    if (isPointed(event)) element.blur();
  });
}

/** By a mouse or a finger, not by a key. */
function isPointed({ detail }: MouseEvent): boolean {
  return detail > 0;
}

function makeIcon(name: IconName): SVGSVGElement {
  return makeSvg(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    makeSvg('path', { d: icons[name] }),
  );
}

/** A modal dialog that a click beside it closes. Closed by a click, it gives the focus to no button. */
export function makeDialog(kind: string, label: string): HTMLDialogElement {
  const dialog = make('dialog', { class: kind, 'aria-label': label });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    const { activeElement } = document;
    const isBack = document.querySelector('dialog[open]') === null;
    if (isBack && isPointed(event) && activeElement instanceof HTMLButtonElement) {
      activeElement.blur();
    }
  });
  return dialog;
}
