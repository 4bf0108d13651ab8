/** Sentences of the article: where they stand, and marks around them that can be taken away again. */
import { make } from './make.js';

export interface FoundSentence {
  /** What holds it, and nothing but one text while nothing is marked. */
  readonly words: Element;
  readonly start: number;
  readonly end: number;
}

/** In characters: a word or a name is no sentence. */
const shortest = 20;

/** Empty unless every one of them stands in the article, in a place of its own. */
export function findSentences(sentences: readonly string[]): readonly FoundSentence[] {
  const plain = Array.from(document.querySelectorAll('#paragraphs .words')).filter(
    ({ childNodes: [first, ...others] }) => first instanceof Text && others.length === 0,
  );
  const found: FoundSentence[] = [];
  for (const sentence of sentences) {
    const place = findIn(plain, sentence);
    if (place === undefined || found.some((other) => overlaps(other, place))) return [];
    found.push(place);
  }
  return found;
}

/** A sentence may have been cut from a longer one, or be quoted. */
function findIn(plain: readonly Element[], sentence: string): FoundSentence | undefined {
  const wanted = sentence.trim().replace(/^[“”"«»„‘’']+|[.!?…。！？؟“”"«»‘’']+$/g, '');
  if (wanted.length < shortest) return undefined;
  const words = plain.find(({ textContent }) => textContent.includes(wanted));
  if (words === undefined) return undefined;
  const start = words.textContent.indexOf(wanted);
  const after = /^[.!?…。！？؟]*/.exec(words.textContent.slice(start + wanted.length))?.[0] ?? '';
  return { words, start, end: start + wanted.length + after.length };
}

function overlaps(one: FoundSentence, other: FoundSentence): boolean {
  return one.words === other.words && one.start < other.end && other.start < one.end;
}

/** One mark for each, in the order given. */
export function wrap(places: readonly FoundSentence[]): readonly HTMLElement[] {
  const marks = places.map(() =>
    make('span', { class: 'pickable', role: 'button', tabindex: '0' }),
  );
  // From the end of a paragraph, so that what stands before keeps its place.
  const backwards = places
    .map((place, at) => ({ place, at }))
    .sort(byStart)
    .reverse();
  for (const { place, at } of backwards) {
    const text = place.words.firstChild;
    const mark = marks[at];
    if (!(text instanceof Text)) continue;
    const sentence = text.splitText(place.start);
    sentence.splitText(place.end - place.start);
    sentence.replaceWith(mark ?? '');
    mark?.append(sentence);
  }
  return marks;
}

function byStart(one: { place: FoundSentence }, other: { place: FoundSentence }): number {
  return one.place.start - other.place.start;
}

/** Leaves each paragraph as one text again. */
export function unwrap(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentElement;
    mark.replaceWith(...Array.from(mark.childNodes));
    parent?.normalize();
  }
}
