/** Tags an article paragraph by paragraph and hands every sentence its tokens. */
import type { Tagger, Token } from '../../core/ports.js';
import type { Article, Paragraph, ParagraphKind } from '../../model/article.js';

export interface TaggedText {
  readonly id: string;
  readonly paragraph: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Offsets count from the start of `text`. */
  readonly tokens: readonly Token[];
}

/** All sentences but those of headings, in reading order. */
export function tagSentences(article: Article, tagger: Tagger): TaggedText[] {
  return article.paragraphs
    .filter((paragraph) => paragraph.kind !== 'heading')
    .flatMap((paragraph) => tagParagraph(paragraph, tagger));
}

/** The tokens of one free-standing text. */
export function tagText(text: string, tagger: Tagger): Token[] {
  return mendTokens(tagger.tag(text).flatMap((sentence) => sentence.tokens));
}

function tagParagraph(paragraph: Paragraph, tagger: Tagger): TaggedText[] {
  const tokens = tagText(paragraph.text, tagger);
  let start = 0;
  let next = 0;
  return paragraph.sentences.map((sentence) => {
    const end = start + sentence.text.length;
    const own: Token[] = [];
    for (let token = tokens[next]; token && token.start < end; token = tokens[++next])
      own.push({ ...token, start: token.start - start, end: token.end - start });
    start = end + 1;
    return {
      id: sentence.id,
      paragraph: paragraph.id,
      kind: paragraph.kind,
      text: sentence.text,
      tokens: own,
    };
  });
}

/** Puts together what the tagger tears apart: `10:30`, `far-reaching`. Mends tags known to be wrong. */
function mendTokens(tokens: readonly Token[]): Token[] {
  const mended: Token[] = [];
  for (const token of tokens) {
    const last = mended.at(-1);
    if (last && last.end === token.start && belongTogether(last, token)) {
      mended[mended.length - 1] = join(last, token);
    } else mended.push(mendTag(token, last));
  }
  return mended;
}

function belongTogether(last: Token, token: Token): boolean {
  if (/^\d+$/.test(last.text) && /^:\d$/.test(token.text)) return true;
  if (/^\d+:\d$/.test(last.text) && /^\d$/.test(token.text)) return true;
  // The model knows no letters beyond ASCII and cuts "Māori" in three.
  if (/\p{L}$/u.test(last.text) && /^\p{L}/u.test(token.text))
    return /[^\p{ASCII}]$/u.test(last.text) || /^[^\p{ASCII}]/u.test(token.text);
  if (/^[-‑]$/.test(token.text)) return /[\p{L}\d]$/u.test(last.text);
  return /[\p{L}\d][-‑]$/u.test(last.text) && /^[\p{L}\d]/u.test(token.text);
}

function join(last: Token, token: Token): Token {
  const text = last.text + token.text;
  const pos = /\d:/.test(text) ? 'NUM' : compoundTag(last, token);
  return { text, lemma: text.toLowerCase(), pos, start: last.start, end: token.end };
}

function compoundTag(last: Token, token: Token): string {
  if (/^[-‑]$/.test(token.text)) return last.pos;
  if (!/[-‑]/.test(last.text)) return /^\p{Lu}/u.test(last.text) ? 'PROPN' : 'NOUN';
  if (last.pos === 'PROPN' && (/^\p{Lu}/u.test(token.text) || token.text.length <= 3))
    return 'PROPN';
  return token.pos === 'NOUN' || token.pos === 'PROPN' ? 'NOUN' : 'ADJ';
}

const beforeNoun = new Set(['DET', 'ADP', 'NUM', 'ADJ']);

function mendTag(token: Token, last: Token | undefined): Token {
  const lower = token.text.toLowerCase();
  // "who lives in", "who works": after a relative pronoun a word in -s is the verb.
  if (last && /^(?:who|he|she|it)$/i.test(last.text) && token.pos === 'NOUN' && lower.endsWith('s'))
    return { ...token, pos: 'VERB' };
  if (lower === 'cannot') return { ...token, lemma: 'can', pos: 'AUX' };
  // Capitalised in mid-sentence and not a name by the model, such as "Route" in "Route 9".
  if (last && beforeNoun.has(last.pos) && token.pos === 'VERB' && /^\p{Lu}/u.test(token.text))
    return { ...token, pos: 'PROPN' };
  return token;
}
