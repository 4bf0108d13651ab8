/** Sentences of the article: where they stand, and marks around them that can be taken away again. */
import { make } from './make.js';

export interface FoundSentence {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/** In characters: a word or a name is no sentence. */
const shortest = 20;

/** Empty unless every one of them stands in the article, in a place of its own. */
export function findSentences(sentences: readonly string[]): readonly FoundSentence[] {
  const texts = Array.from(document.querySelectorAll('#paragraphs .words'), (words) =>
    words.childNodes.length === 1 && words.firstChild instanceof Text ? words.firstChild : [],
  ).flat();
  const found: FoundSentence[] = [];
  for (const sentence of sentences) {
    const place = findIn(texts, sentence);
    if (place === undefined || found.some((other) => overlaps(other, place))) return [];
    found.push(place);
  }
  return found;
}

/** A sentence may have been cut from a longer one, or be quoted. */
function findIn(texts: readonly Text[], sentence: string): FoundSentence | undefined {
  const wanted = sentence.trim().replace(/^[“”"«»„‘’']+|[.!?…。！？؟“”"«»‘’']+$/g, '');
  if (wanted.length < shortest) return undefined;
  const text = texts.find(({ data }) => data.includes(wanted));
  if (text === undefined) return undefined;
  const start = text.data.indexOf(wanted);
  const after = /^[.!?…。！？؟]*/.exec(text.data.slice(start + wanted.length))?.[0] ?? '';
  return { text, start, end: start + wanted.length + after.length };
}

function overlaps(one: FoundSentence, other: FoundSentence): boolean {
  return one.text === other.text && one.start < other.end && other.start < one.end;
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
    const sentence = place.text.splitText(place.start);
    sentence.splitText(place.end - place.start);
    const mark = marks[at];
    sentence.replaceWith(mark ?? '');
    mark?.append(sentence);
  }
  return marks;
}

function byStart(one: { place: FoundSentence }, other: { place: FoundSentence }): number {
  return one.place.start - other.place.start;
}

/** Leaves each paragraph as one text again, the same node as before. */
export function unwrap(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentElement;
    mark.replaceWith(...Array.from(mark.childNodes));
    parent?.normalize();
  }
}
