/** The gate: says what keeps a sentence from being understood, and being true, on its own. */
import type { Token } from '../../core/ports.js';
import { isTime } from '../analysis/lexicon.js';

const maxWords = 34;
const minWords = 6;
/** Words that point at the text around them. */
const pointing =
  /\b(?:these|aforementioned|yesterday|tomorrow|tonight|ago|so far|the (?:particular|given|said)|here|here's|in the meantime|in each case|in that case|there's|(?:the|its|their|his|her) (?:former|latter|previous|following|above)|this (?:week|month|year|time|morning|summer|winter|fall|spring|way|is|was)|(?:last|next) (?:week|month|year|time|night|summer|winter|fall|spring|few|\w+day)|on \w+day|the (?:two|three|other|others|pair|second|third|next) |(?:minutes?|moments?|days?|weeks?|months?|years?|hours?) (?:earlier|later)|and so on)\b|\bsuch (?!as\b|a\b|an\b)|\b(?:above|below|as well|too|earlier|later|the same|respectively|previously)[.,]/i;
const firstPerson =
  /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|us|me|mine|ours|yours|myself|yourself|ourselves|[Ll]et[’']s)\b/;
const badEnd =
  /\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|than|as)\.$/i;
const idiom = /\bthe (?:same time|(?:first|second|third) time|other hand|other side)\b/gi;

export type Flaw =
  | 'length'
  | 'pointing-word'
  | 'first-person'
  | 'pronoun'
  | 'marks'
  | 'cut-off'
  | 'bare-subject'
  | 'not-a-sentence';

/** Undefined where nothing dangles. `most` words are not too long. */
export function danglingFlaw(
  text: string,
  tokens: readonly Token[],
  most = maxWords,
): Flaw | undefined {
  const words = text.split(' ').length;
  if (words < minWords) return 'length';
  if (!/^[\p{Lu}\d$£€]/u.test(text) || !/[\p{L}\d%’')]\.$/u.test(text)) return 'not-a-sentence';
  if (/["“”()[\]{}…*|#@;]| \/ |:(?!\d)|\s[-–—]\s|—|https?:|\s,|,\.|\.\./.test(text)) return 'marks';
  if (/[\p{L}\d]{3,}\. \p{Lu}/u.test(text)) return 'not-a-sentence';
  // The number of a footnote, glued to the sentence after it.
  if (/^\d+ (?:The|At|In|On|A|An|But|Even|For|If|It|This|When|While)\b/.test(text))
    return 'not-a-sentence';
  if (firstPerson.test(text)) return 'first-person';
  if (pointing.test(text.replace(idiom, ''))) return 'pointing-word';
  if (badEnd.test(text)) return 'cut-off';
  if (danglingPronoun(tokens)) return 'pronoun';
  return words > most ? 'length' : undefined;
}

const people = new Set(['he', 'she', 'his', 'her', 'hers', 'him', 'himself', 'herself']);
const many = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const one = new Set(['it', 'its', 'itself']);
const vague =
  /^(?:this|those|another|others|both|neither|either|each|some|many|most|few|several|one|ones|more|less|all|none|do|does|did|so|too|also|then|there|else|instead|however|therefore|thus|though)$/i;
/** These make sense before a noun only. */
const determiner =
  /^(?:this|those|another|both|neither|either|each|some|many|most|few|several|one|more|less|all)$/i;

/** Whether one of its pronouns stands for what another sentence names. */
export function danglingPronoun(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const lower = token.text.toLowerCase();
    const before = tokens.slice(0, at);
    // "Poole joined him": the object of the first clause is not its own subject.
    if (/^(?:him|them|it)$/.test(lower) && isFirstObject(tokens, at)) return true;
    if (lower === 'her' && isFirstObject(tokens, at) && !isBeforeNoun(tokens, at)) return true;
    if (people.has(lower)) return !hasPerson(before);
    if (many.has(lower)) return !hasPlural(before);
    if (one.has(lower)) return !isExpletive(tokens, at) && !hasSingular(before);
    if (lower === 'this') return !namedBefore(tokens, at);
    if (lower === 'those') return !namedBefore(tokens, at) && !isDefined(tokens, at);
    if (lower === 'that')
      return (
        ((token.pos !== 'SCONJ' && !opensClause(tokens, at)) || pointsBack(tokens, at)) &&
        !namedBefore(tokens, at)
      );
    return vague.test(lower) && dangles(tokens, at, lower);
  });
}

/** "how those systems are protected" after "voting systems". */
function namedBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.pos === 'NOUN' && tokens.slice(0, at).some((token) => token.lemma === next.lemma);
}

const isFirstObject = (tokens: readonly Token[], at: number) =>
  at > 1 &&
  !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') &&
  !tokens
    .slice(0, at)
    .some(
      (token) =>
        /^(?:SCONJ|CCONJ)$/.test(token.pos) ||
        /^(?:,|to|who|which|that|when|where|by|before|after|until)$/i.test(token.text),
    );

const isBeforeNoun = (tokens: readonly Token[], at: number) =>
  /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? '');

function dangles(tokens: readonly Token[], at: number, lower: string): boolean {
  const next = tokens[at + 1];
  const last = tokens[at - 1]?.text ?? '';
  if (lower === 'instead') return next?.text !== 'of';
  if (lower === 'too') return !/^(?:ADJ|ADV)$/.test(next?.pos ?? '');
  if (lower === 'then') return at < 3 || !/^(?:and|,)$/i.test(last) || isEnd(next);
  if (lower === 'though') return isEnd(next) || !(/^even$/i.test(last) || last === ',');
  if (/^(?:however|therefore|thus|ones)$/.test(lower)) return true;
  if (lower === 'another' || lower === 'others') return at === 0;
  if (lower === 'else') return !/^(?:any|some|no|every|what|who)/i.test(tokens[at - 1]?.text ?? '');
  if (lower === 'there') return next?.lemma !== 'be' && next?.pos !== 'AUX';
  if (lower === 'so')
    return next?.text === ',' || (at === 0 && !/^(?:long|far)$/.test(next?.text ?? ''));
  if (lower === 'also') return at < 2;
  if (/^(?:do|does|did)$/.test(lower)) return next === undefined || /^[.,]$/.test(next.text);
  if (!determiner.test(lower)) return false;
  if (at > 0 && !/^(?:of|in|on|for|to|by|with|,)$/.test(tokens[at - 1]?.text ?? '')) return false;
  return next === undefined || !/^(?:NOUN|PROPN|ADJ|ADP|NUM|ADV|DET)$/.test(next.pos);
}

function hasPerson(before: readonly Token[]): boolean {
  return before.some(
    (token) =>
      (token.pos === 'PROPN' && !isTime(token.text)) ||
      (/^(?:NOUN|PRON)$/.test(token.pos) && human.test(token.text) && !isThing(token.text)),
  );
}

const human =
  /(?:er|or|ist|man|woman|boy|girl|child|person|nurse|student|mother|father|everyone|anyone|someone|who|patient|president|judge|king|queen)$/i;

/** These end like people. */
const things = new Set(
  `banner barrier border cancer chapter character cluster color computer corner corridor
   counter cover danger detector dinner disaster disorder door elevator error factor favor
   fever fiber filter finger fist floor folder frontier gender generator glacier harbor
   helicopter humor hunger indicator interior labor ladder laser layer letter list liver
   manner matter meter mirror mist monitor motor newsletter number odor offer order oyster
   paper pepper poster power printer processor quarter reactor river roller rumor sector
   sensor server shelter shoulder shower silver soccer spider summer supper temper terror
   theater thunder tiger timber tower tractor trailer transfer trigger tumor twist vapor
   vector vigor waist weather winter wonder wrist`.split(/\s+/),
);

const isThing = (noun: string) =>
  noun.endsWith('water') || things.has(noun.toLowerCase().replace(/s$/, ''));

const timeNoun = /^(?:years|months|weeks|days|hours|minutes|decades|times|percent)$/i;

function hasPlural(before: readonly Token[]): boolean {
  return before.some(
    (token) =>
      ((token.pos === 'NOUN' || token.pos === 'PROPN') &&
        /s$/.test(token.text) &&
        !timeNoun.test(token.text)) ||
      /^(?:people|children|men|women|and|everyone|anyone|someone|police|family|team|group|staff)$/i.test(
        token.text,
      ),
  );
}

const hasSingular = (before: readonly Token[]) =>
  before.some(
    ({ pos, text, lemma }) =>
      (pos === 'PROPN' && !isTime(text)) ||
      // `Analysts say it will`: they say it of something else.
      (pos === 'NOUN' &&
        !/^(?:year|month|week|day|morning|evening|night|time)$/i.test(text) &&
        (before.at(-1)?.pos !== 'VERB' || text.toLowerCase() === lemma)),
  );

/** "It is clear that", "makes it easy to". */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const window = tokens.slice(at + 1, at + 7);
  const adjective = window.findIndex((token) => token.pos === 'ADJ' || token.pos === 'NOUN');
  const follower = tokens[at + 2 + adjective];
  return (
    adjective >= 0 &&
    (next?.lemma === 'be' || next?.pos === 'ADJ' || next?.pos === 'AUX') &&
    (/^(?:that|to)$/i.test(follower?.text ?? '') ||
      (follower?.text === 'for' && tokens.slice(at).some(({ text }) => text === 'to')))
  );
}

const isEnd = (token: Token | undefined) => token === undefined || /^[.,;:]$/.test(token.text);

/** A relative word after what it describes, or the conjunction after what is said, so or shown. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const subject = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADV)$/.test(next?.pos ?? '');
  if (/^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '')) return true;
  if (/^(?:one|those|something|everything|anything|nothing|else)$/i.test(before?.text ?? ''))
    return true;
  // "say that is not likely": before a verb it is no conjunction.
  if (before?.pos === 'VERB')
    return next?.pos !== 'AUX' && !/^(?:as|and|or|but|[,.])$/i.test(next?.text ?? '.');
  if (/^(?:and|but|or)$/i.test(before?.text ?? ''))
    return tokens.slice(0, at).some(({ text }) => /^that$/i.test(text));
  const holds = /^(?:ADJ|ADV)$/.test(before?.pos ?? '') || before?.lemma === 'be';
  return holds && (subject || /^[,]$/.test(next?.text ?? '') || next?.pos === 'ADP');
}

/** `rejected that account.`, `because of that recombination`. */
const pointsBack = (tokens: readonly Token[], at: number) =>
  (tokens[at - 1]?.pos === 'VERB' || tokens[at - 1]?.pos === 'ADP') &&
  tokens[at + 1]?.pos === 'NOUN' &&
  !/s$/.test(tokens[at + 1]?.text ?? '') &&
  /^(?:[.,]|in|on|for|of|to)$/.test(tokens[at + 2]?.text ?? '.');

/** "those who", "those with degrees"; "fewer than those to the other sites" after a plural noun. */
function isDefined(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (/^(?:who|with|without|whose|which|that)$/i.test(next?.text ?? '')) return true;
  return next?.pos === 'ADP' && hasPlural(tokens.slice(0, at));
}
