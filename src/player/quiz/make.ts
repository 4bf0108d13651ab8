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
