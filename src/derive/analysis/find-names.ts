/** Finds names in tagged sentences and gathers those that mean the same into one entity. */
import nlp from 'compromise';
import { keptForText } from '../../core/kept-for.js';
import type { Token } from '../../core/ports.js';
import type { Entity, EntityKind, Mention } from './analysis.js';
import { bodyNouns, isTime, nameSuffix, personTitles, placeNouns } from './lexicon.js';
import { knownPlaces, otherNames } from './places.js';
import type { TaggedText } from './tag-sentences.js';

interface Found extends Mention {
  /** Without a title before it. */
  readonly bare: string;
  readonly titled: boolean;
  /** A word for what a person does stands right before it. */
  readonly role: boolean;
  /** It stands before another noun: `Con Edison officials`. */
  readonly owner: boolean;
  /** It stands before any noun: `Ebola patients`. */
  readonly modifies: boolean;
  /** `who asked to be identified only as David`: no David whom the text names in full. */
  readonly givenOnly: boolean;
}

export function findNames(sentences: readonly TaggedText[]): Entity[] {
  const inside = namesInsideSentences(sentences);
  const found = sentences.flatMap((sentence) => mentionsIn(sentence, inside));
  const order = new Map(sentences.map((sentence, index) => [sentence.id, index]));
  const position = (mention: Mention) => (order.get(mention.sentence) ?? 0) * 1e4 + mention.start;
  const groups = new Map<string, Found[]>();
  for (const mention of longestFirst(found)) {
    const key = clusterKey(mention, groups, found, position);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const lower = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  // `Free Software`, of which the text also says `software`, has no surname.
  const alone = new Set(
    found.map(({ bare }) => bare).filter((bare) => !lower.has(bare.toLowerCase())),
  );
  return [...groups.entries()]
    .map(([name, mentions]) => ({
      name,
      mentions: [...mentions].sort((a, b) => position(a) - position(b)),
    }))
    .sort((a, b) => firstOf(a.mentions, position) - firstOf(b.mentions, position))
    .map(({ name, mentions }, index) => toEntity(`e${index + 1}`, name, mentions, alone));
}

type Position = (mention: Mention) => number;

const firstOf = (mentions: readonly Found[], position: Position) =>
  Math.min(...mentions.map(position));

const longestFirst = (found: readonly Found[]) =>
  [...found].sort((a, b) => b.bare.split(' ').length - a.bare.split(' ').length);

/** Capitalised words that stand inside a sentence: there a capital means a name. */
function namesInsideSentences(sentences: readonly TaggedText[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token, index) => {
      if (index > 0 && token.pos === 'PROPN' && !/^["“‘:]$/.test(tokens[index - 1]?.text ?? ''))
        words.add(token.text);
    });
  return words;
}

function mentionsIn(sentence: TaggedText, inside: ReadonlySet<string>): Found[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNamePart(tokens[at]) && !isFirstName(tokens, at)) continue;
    const from = at;
    while (isNamePart(tokens[at + 1]) || isConnector(tokens, at + 1) || isSurname(tokens, at + 1))
      at += 1;
    const opened = withoutOpening(tokens.slice(from, at + 1), from, inside);
    const run = withoutPlace(opened, tokens[from - 1]);
    if (from === 0 && run.length === 1 && !inside.has(run[0]?.text ?? '')) continue;
    const mention = toMention(sentence, run, at + 1 - run.length);
    if (mention) found.push(mention);
  }
  return found;
}

/** `Longtime Underworld fans`: the first word of a sentence has its capital from its place. */
function withoutOpening(run: readonly Token[], from: number, inside: ReadonlySet<string>) {
  const [first, second] = run;
  if (from > 0 || !first || !second || inside.has(first.text) || !inside.has(second.text))
    return run;
  const opens = nlp(first.text.toLowerCase()).has('^#Adjective$');
  return opens && !nlp(run.map(({ text }) => text).join(' ')).people().found ? run.slice(1) : run;
}

/** What ministers and secretaries are of or for, when it stands before their name. */
const office =
  /^(?:Agriculture|Commerce|Culture|Defen[cs]e|Development|Education|Employment|Energy|Environment|Finance|Health|Home|Housing|Immigration|Industry|Interior|Justice|Labou?r|Migration|Planning|Security|Sports?|State|Technology|Tourism|Trade|Transport|Transportation|Treasury|Welfare)$/;

/** `the envoy to Ukraine Kurt Volker`, `Secretary for Education Ada Brenn`: a place or an office, then a person. */
function withoutPlace(run: readonly Token[], before: Token | undefined) {
  if (before?.pos !== 'ADP') return run;
  const textOf = (part: readonly Token[]) => part.map(({ text }) => text).join(' ');
  const length = [1, 2].find(
    (size) =>
      run.length - size === 2 &&
      (knownPlaces.has(textOf(run.slice(0, size))) || office.test(textOf(run.slice(0, size)))) &&
      nlp(textOf(run.slice(size))).people().found,
  );
  return length === undefined ? run : run.slice(length);
}

const isNamePart = (token: Token | undefined) =>
  token?.pos === 'PROPN' && /^[\p{Lu}]/u.test(token.text);

const isGivenName = keptForText((word) => nlp(word).has('#FirstName'));

/** `Josh Zucal`: a first name that is a word as well; what may open a sentence as such is left. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    isNamePart(tokens[at + 1]) &&
    !(
      at === 0 &&
      /^(?:Will|May|Mark|Bill|Grant|Sue|Hope|Faith|Chase|Frank|Rich|Dean|Guy|Art)$/.test(text)
    ) &&
    isGivenName(text)
  );
}

/** `Adam Burrows`: a surname that is a word as well. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [first, token] = [tokens[at - 1], tokens[at]];
  return (
    isNamePart(first) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token?.text ?? '') &&
    /^(?:NOUN|VERB|ADJ)$/.test(token?.pos ?? '') &&
    isGivenName(first?.text ?? '')
  );
}

function isConnector(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !isNamePart(tokens[at + 1])) return false;
  if (/^(?:de|van|von|bin|al|del|da|la|&)$/i.test(token.text)) return true;
  return token.text === 'of' && (bodyNouns.has(before.text) || placeNouns.has(before.text));
}

function toMention(sentence: TaggedText, run: readonly Token[], from: number): Found | undefined {
  const kept = run.filter(({ text }) => !isTime(text));
  if (kept.length < run.length || run.length === 0) return undefined;
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const text = sentence.text.slice(first.start, last.end);
  const title = run.findLastIndex(
    (token, index) => index < run.length - 1 && personTitles.has(token.text),
  );
  const start = run[title + 1]?.start ?? first.start;
  const bare = sentence.text.slice(start, last.end);
  if (personTitles.has(bare) || post.test(bare) || /^(?:.|I\.)$/u.test(bare)) return undefined;
  const before = sentence.tokens[from - 1];
  const following = sentence.tokens[from + run.length];
  const modifies = following?.pos === 'NOUN';
  const owner =
    modifies &&
    /^(?:officials?|spokes\w+|workers?|employees?|crews?|executives?|users?|stores?|customers?)$/.test(
      following.text,
    );
  const role = before?.pos === 'NOUN' && roleNoun.test(before.text);
  const titled = title >= 0;
  return {
    sentence: sentence.id,
    text,
    start: first.start,
    end: last.end,
    bare,
    titled,
    role,
    owner,
    modifies,
    givenOnly:
      run.length === 1 &&
      /\bonly\b|\basked to\b/.test(sentence.text) &&
      withheld.test(sentence.text.slice(0, start)) &&
      isGivenName(bare),
  };
}

const withheld =
  /\b(?:(?:only (?:be )?|only to be |to be )(?:identified|named|called|known)|(?:identified|named|called|known)(?: \p{Ll}+self)?)(?: only)? (?:as|by (?:his|her|their) (?:first |given )?names?,?) $|\bgive(?:s|n)? only (?:his|her|their|the) (?:first |given )?names?,? $/u;

/** What is left of `Chief Executive` or `Lord Chief Justice` is nobody's name. */
const post =
  /^(?:Executive|Officer|Minister|Secretary|Justice|Constable|Inspector|Superintendent|Scientist|Economist|Commissioner|Correspondent|Editor|Manager|Director|Chairman|Chairwoman|Operating Officer|Medical Officer|Financial Officer|General|Staff|Whip)$/;

const roleNoun =
  /(?:er|or|ist|man|woman|member|ian|nurse|chief|president|spokesperson|resident|student|attorney|analyst|founder|mother|father|son|daughter|wife|husband|head|activist|guard|cook|pilot|judge|coach|ceo)$/i;

/** The name a mention goes under: its own, or a fuller one it is short for. */
function clusterKey(
  mention: Found,
  groups: ReadonlyMap<string, readonly Found[]>,
  found: readonly Found[],
  position: Position,
): string {
  const own = otherNames.get(mention.bare) ?? mention.bare;
  if (groups.has(own)) return own;
  if (particle.test(own)) return [...groups.keys()].find((name) => name.endsWith(` ${own}`)) ?? own;
  if (own.includes(' ') || knownPlaces.has(own)) return own;
  if (found.some(({ bare, givenOnly }) => givenOnly && bare === own)) return own;
  const [first, second, third] = [...groups]
    .filter(([name]) => isShortFor(own, name, mention))
    .map(([name, mentions]) => ({ name, from: firstOf(mentions, position) }))
    .sort((a, b) => a.from - b.from);
  if (!first || !second) return first?.name ?? own;
  // Of a family, the surname stands for whom it stood for before the others came in, or else for the last.
  const bare = found.filter((one) => one.bare === own).map(position);
  if (bare.some((at) => at > first.from && at < second.from)) return first.name;
  return third === undefined && bare.every((at) => at > second.from) ? second.name : own;
}

/** `Pérez-de la Fuente`, of Ada Pérez-de la Fuente. */
const particle = /^\p{L}+(?:-| )(?:de|del|la|da|van|von|bin|al) \p{L}/iu;

function isShortFor(short: string, name: string, mention: Found): boolean {
  const parts = name.replace(nameSuffix, '').split(' ');
  if (parts.length < 2) return false;
  if (bodyNouns.has(parts.at(-1) ?? '') || placeNouns.has(parts.at(-1) ?? ''))
    return initials(parts) === short.replaceAll('.', '');
  return parts.at(-1) === short || (!mention.titled && parts[0] === short && parts.length <= 3);
}

const initials = (parts: readonly string[]) =>
  parts
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .join('');

function toEntity(
  id: string,
  name: string,
  mentions: readonly Found[],
  alone: ReadonlySet<string>,
): Entity {
  const known = [...otherNames].filter(([, full]) => full === name).map(([short]) => short);
  const aliases = [...new Set([name, ...mentions.flatMap((m) => [m.bare, m.text]), ...known])];
  return {
    id,
    kind: kindOf(name, mentions, alone),
    name,
    aliases,
    mentions: mentions.map(({ sentence, text, start, end }) => ({ sentence, text, start, end })),
  };
}

function kindOf(name: string, mentions: readonly Found[], alone: ReadonlySet<string>): EntityKind {
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  if (knownPlaces.has(name)) return 'place';
  // `U.S. Marines`
  if (/^(?:U\.?S|U\.?K|U\.?N|E\.?U)\.? /.test(name)) return 'organisation';
  // `San Diego Comic-Con`
  if (parts.length > 2 && knownPlaces.has(parts.slice(0, 2).join(' '))) return 'organisation';
  if (mentions.some((mention) => mention.titled)) return 'person';
  if (parts.some((part) => bodyNouns.has(part))) return 'organisation';
  if (placeNouns.has(last)) return 'place';
  if (mentions.some((mention) => mention.owner)) return 'organisation';
  const doc = nlp(name);
  const plain = parts.length > 1 && parts.length < 5 && !/[.\d]$|^[A-Z]{2,}$/.test(last);
  if (plain && !doc.has('#Demonym')) {
    if (doc.people().found && !doc.places().found) return 'person';
    const isSurname =
      alone.has(last) &&
      !nlp(last).places().found &&
      mentions.filter(({ modifies }) => modifies).length * 3 < mentions.length;
    if (isSurname || mentions.some((mention) => mention.role)) return 'person';
  }
  if (doc.places().found) return 'place';
  const acronym = /^[A-Z]{2,}$/.test(name.replaceAll('.', ''));
  return acronym || doc.organizations().found ? 'organisation' : 'other';
}
