/**
 * Choosing a sentence in the article itself, where every option of a question stands in it. The
 * question's own inputs hold the choice; both show the same.
 */
import type { Aid } from './aid.js';
import type { Article } from './article.js';
import { findSentences, wrap, unwrap, type FoundSentence } from './find-sentences.js';
import { make, makeButton } from './make.js';
import { say } from './page.js';

interface Candidate {
  readonly input: HTMLInputElement;
  readonly letter: string;
  readonly place: FoundSentence;
}

/** One for each list of options that stand in the article. */
export function addPicking(
  question: HTMLElement,
  number: number,
  article: Article,
): readonly Aid[] {
  const lists = Array.from(question.querySelectorAll<HTMLElement>('.choices'));
  return lists.flatMap((list) => {
    const candidates = candidatesIn(list);
    return candidates.length < 2
      ? []
      : [createPicking(question, number, list, candidates, article)];
  });
}

/** All of them or none: what cannot be chosen in the text would be known to be wrong. */
function candidatesIn(list: HTMLElement): readonly Candidate[] {
  const inputs = Array.from(list.querySelectorAll('input'));
  const texts = inputs.map(
    (input) => input.labels?.[0]?.querySelector('.words')?.textContent ?? '',
  );
  const places = findSentences(texts);
  return inputs.flatMap((input, at) => {
    const place = places[at];
    return place ? [{ input, letter: input.value, place }] : [];
  });
}

function createPicking(
  question: HTMLElement,
  number: number,
  list: HTMLElement,
  candidates: readonly Candidate[],
  article: Article,
): Aid {
  let marks: readonly HTMLElement[] = [];
  const follow = (): void => {
    marks.forEach((mark, at) => {
      mark.setAttribute('aria-pressed', String(candidates[at]?.input.checked === true));
    });
  };
  const stop = (): void => {
    unwrap(marks);
    marks = [];
    how.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  const start = (): void => {
    article.rest();
    marks = wrap(candidates.map(({ place }) => place));
    marks.forEach((mark, at) => {
      const { letter, input } = candidates[at] ?? {};
      mark.dataset['letter'] = letter;
      takePresses(mark, () => {
        input?.click();
      });
    });
    follow();
    button.setAttribute('aria-expanded', 'true');
    document.getElementById('paragraphs')?.prepend(how);
    const [first] = [...marks].sort(inReadingOrder);
    if (first) article.visit(first, { number, element: button }, stop);
  };
  const how = make('p', { class: 'how pick-how' }, say('pickHow'));
  const button = makeButton(say('pickInText'), start, 'quiet');
  button.setAttribute('aria-expanded', 'false');
  const holder = make('div', { class: 'pick' }, button);
  list.after(holder);
  question.addEventListener('input', follow);
  return {
    follow,
    setLocked: (locked) => {
      holder.hidden = locked;
      if (locked && marks.length > 0) article.rest();
    },
  };
}

function takePresses(mark: HTMLElement, press: () => void): void {
  mark.addEventListener('click', press);
  mark.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
}

function inReadingOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
