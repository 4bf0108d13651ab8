/** The article beside or above the questions: hidden on request, jumped to, and left again. */
import { focusOn, make, makeButton } from './make.js';
import { say } from './page.js';

export interface Article {
  /** Shows a paragraph, with the passage marked, and a button that leads back to `from`. */
  readonly show: (number: number, quote: string | undefined, from: Origin) => void;
  /** Goes to a place in the article, with the same way back; `onLeave` is called when it is left. */
  readonly visit: (place: HTMLElement, from: Origin, onLeave: () => void) => void;
  /** Takes away what was marked, and leaves the reader where they are. */
  readonly rest: () => void;
  /** Goes to the beginning of the article, with the same way back. */
  readonly open: (from: Origin) => void;
}

export interface Origin {
  /** Of the question. */
  readonly number: number;
  readonly element: HTMLElement;
}

export function createArticle(): Article {
  const section = document.querySelector<HTMLElement>('.article');
  const text = document.getElementById('paragraphs');
  let origin: HTMLElement | undefined;

  const setOpen = addToggle(text);
  if (section) letKeysScroll(section);

  let onLeave: (() => void) | undefined;
  const rest = (): void => {
    unmark(section);
    back.remove();
    onLeave?.();
    onLeave = undefined;
  };
  const leave = (): void => {
    rest();
    if (origin) focusOn(origin);
  };
  const back = makeButton('', leave, 'back');
  const enter = (place: HTMLElement, { number, element }: Origin): void => {
    setOpen(true);
    rest();
    origin = element;
    back.textContent = say('backTo', { number });
    text?.append(back);
    focusOn(place);
  };

  return {
    rest,
    visit: (place, from, whenLeft) => {
      enter(place, from);
      onLeave = whenLeft;
      place.scrollIntoView({ block: 'center' });
    },
    show: (number, quote, from) => {
      const paragraph = document.getElementById(`p${String(number)}`);
      if (paragraph === null) return;
      enter(paragraph, from);
      markPassage(paragraph, quote);
      paragraph.scrollIntoView({ block: 'center' });
    },
    open: (from) => {
      const heading = document.getElementById('article');
      if (heading === null) return;
      enter(heading, from);
      heading.scrollIntoView({ block: 'start' });
    },
  };
}

/** Gives what opens and closes the article. */
function addToggle(text: HTMLElement | null): (open: boolean) => void {
  const setOpen = (open: boolean): void => {
    text?.classList.toggle('closed', !open);
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? say('hideArticle') : say('showArticle');
  };
  const toggle = makeButton(
    '',
    () => {
      setOpen(text?.classList.contains('closed') === true);
    },
    'toggle',
  );
  toggle.setAttribute('aria-controls', 'paragraphs');
  text?.before(toggle);
  setOpen(true);
  return setOpen;
}

/** Beside the questions the article scrolls by itself, so the keyboard has to be able to get there. */
function letKeysScroll(section: HTMLElement): void {
  const beside = matchMedia('(min-width: 62em)');
  const apply = (): void => {
    if (beside.matches) section.tabIndex = 0;
    else section.removeAttribute('tabindex');
  };
  beside.addEventListener('change', apply);
  apply();
}

function markPassage(paragraph: HTMLElement, quote = ''): void {
  paragraph.classList.add('cited');
  const text = paragraph.querySelector('.words')?.firstChild;
  const at = text?.textContent?.indexOf(quote) ?? -1;
  if (!(text instanceof Text) || quote === '' || at < 0) return;
  const passage = text.splitText(at);
  passage.splitText(quote.length);
  passage.replaceWith(make('mark', {}, passage.data));
}

function unmark(section: HTMLElement | null): void {
  for (const mark of section?.querySelectorAll('mark') ?? []) {
    const parent = mark.parentElement;
    mark.replaceWith(mark.textContent ?? '');
    parent?.normalize();
  }
  section?.querySelector('.cited')?.classList.remove('cited');
}
