/** Elements by hand: text goes in as text, never as markup. */

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

export function makeButton(text: string, press: () => void, kind = ''): HTMLButtonElement {
  const button = make('button', { type: 'button', class: `button ${kind}`.trim() }, text);
  button.addEventListener('click', press);
  return button;
}

/** Only to look at and to drag by: what it does can be done by buttons and inputs. */
export function makeGrip(): HTMLElement {
  const grip = make('span', { class: 'grip', 'aria-hidden': 'true' });
  grip.append(drawing('M5 3v.01M5 8v.01M5 13v.01M11 3v.01M11 8v.01M11 13v.01'));
  return grip;
}

export function makeArrow(way: 'up' | 'down', label: string, press: () => void): HTMLButtonElement {
  const button = makeButton('', press, 'quiet arrow');
  button.setAttribute('aria-label', label);
  button.append(
    drawing(way === 'up' ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'),
  );
  return button;
}

function drawing(path: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  const line = document.createElementNS(space, 'path');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  picture.append(line);
  return picture;
}

/** Adds to the end of the questions, above what deletes the answers. */
export function addBelow(...elements: readonly Node[]): void {
  const questions = document.querySelector('.questions');
  const last = questions?.querySelector(':scope > .saving') ?? null;
  for (const element of elements) questions?.insertBefore(element, last);
}

/** Moves the focus where it would not go by itself, and brings the place into view. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
