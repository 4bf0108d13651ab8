/** The kind of note that a word is in Anki: its fields, the two cards made of it, and their look. */

/** In the order in which a note holds them. */
export interface WordNote {
  /** Known again at the next import by this. */
  readonly guid: string;
  /** As text: what Anki sorts by. */
  readonly word: string;
  /** HTML, one for each of `fieldNames`. */
  readonly fields: readonly string[];
}

export const fieldNames = [
  ...['Word', 'Part of speech', 'Definition', 'Sentence', 'Gap', 'Example', 'Source'],
] as const;

type FieldName = (typeof fieldNames)[number];

const shown = (name: FieldName, kind: string) =>
  `{{#${name}}}<div class="${kind}" dir="auto">{{${name}}}</div>{{/${name}}}`;

const word = shown('Word', 'word') + shown('Part of speech', 'kind');
const meaning = shown('Definition', 'meaning');
const sentence = shown('Sentence', 'sentence');
const rest = shown('Example', 'example') + shown('Source', 'source');

/** `needs` is the field without which Anki makes no such card. */
const cards = [
  { name: 'Word', front: word + sentence, back: meaning + rest, needs: 'Word' },
  {
    name: 'Meaning',
    front: meaning + shown('Part of speech', 'kind') + shown('Gap', 'sentence'),
    back: shown('Word', 'word') + sentence + rest,
    needs: 'Definition',
  },
] as const satisfies readonly { readonly needs: FieldName; readonly [key: string]: string }[];

export const cardCount = cards.length;

/** Night mode has a class of its own in Anki, and of older standing another in AnkiDroid. */
const css = `.card {
  max-width: 34em;
  margin: 0 auto;
  padding: 1.5rem 1rem;
  color: #1f2328;
  background-color: #fff;
  font: 1.25rem/1.5 "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
.word { font-size: 1.8rem; font-weight: 600; line-height: 1.25; }
.kind { color: #59636e; font-style: italic; }
.meaning { font-size: 1.35rem; }
.sentence, .example, .source { margin-top: 0.8em; }
.sentence { padding-inline-start: 0.8em; border-inline-start: 0.2em solid #8c959f; }
.sentence b { color: #0a53a8; }
.example { font-style: italic; }
.source { color: #59636e; font-size: 0.9rem; }
hr { margin: 1.2em 0; border: 0; border-top: 1px solid #8c959f; }
.card.nightMode, .card.night_mode { color: #e6e6e6; background-color: #2c2c2c; }
.nightMode .kind, .nightMode .source, .night_mode .kind, .night_mode .source { color: #b4bac1; }
.nightMode .sentence b, .night_mode .sentence b { color: #8cc2ff; }
`;

/** When cards or look were last changed, in seconds: Anki takes over what is newer than its own. */
const changed = Date.UTC(2026, 10, 27) / 1000;

/** Anki takes a note type for another one where a field or a card of it has another name. */
export function noteType(id: number, deckId: number) {
  const tmpls = cards.map(({ name, front, back }, ord) => ({
    ...{ name, ord, qfmt: front, afmt: `{{FrontSide}}<hr id="answer">${back}` },
    ...{ bqfmt: '', bafmt: '', did: null },
  }));
  const flds = fieldNames.map((name, ord) => ({
    ...{ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] },
  }));
  const req = cards.map(({ needs }, ord) => [ord, 'all', [fieldNames.indexOf(needs)]]);
  return {
    ...{ id, name: 'Lessonpress word', type: 0, mod: changed, usn: 0, sortf: 0, did: deckId },
    ...{ tmpls, flds, css, req, latexPre: '', latexPost: '', tags: [], vers: [] },
  };
}
