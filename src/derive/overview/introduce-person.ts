/** Who a person is, in the article's words, for a reader who meets the name here first. */
import { keptFor } from '../../core/kept-for.js';
import type { AnalysedSentence, Analysis, Entity } from '../analysis/analysis.js';
import { personTitles } from '../analysis/lexicon.js';
import { findRoles, goesOn } from '../statements/find-roles.js';
import { isInTitle } from '../statements/is-in-title.js';
import { capital } from '../statements/sentence-case.js';

interface Introduction {
  readonly person: Entity;
  /** `harbour pilot`, before the name, or `a pilot of the harbour`, after it. */
  readonly before?: string;
  readonly after?: string;
}

/** Words of an introduction that a point still can carry, and of the point with it. */
const mostOfRole = 11;
const mostOfPoint = 45;

/** People whom the title does not name. */
const introductionsIn = keptFor((analysis: Analysis): readonly Introduction[] => {
  const roles = findRoles(analysis).filter(
    ({ text }) => text.split(' ').length <= mostOfRole && !/self$/.test(text),
  );
  return analysis.entities
    .filter((one) => one.kind === 'person' && one.name.includes(' ') && !isInTitle(one, analysis))
    .flatMap((person): Introduction[] => {
      const role = roles.find((one) => one.person.id === person.id);
      if (role) return [{ person, after: role.text }];
      const words =
        clauseOf(person, analysis) ?? appositionOf(person, analysis) ?? titleOf(person, analysis);
      return words ? [{ person, ...words }] : [];
    });
});

/** `Ada Brenn, who runs the lock,`: what somebody does, right after the name. */
function clauseOf(person: Entity, { sentences }: Analysis) {
  for (const { sentence: id, end } of person.mentions) {
    const after = sentences.find((one) => one.id === id)?.text.slice(end) ?? '';
    const [, words] =
      /^, (who (?:heads|leads|runs|directs|chairs|founded|owns|teaches|studies|works) [^,.;:“”"—–]{4,60})[,.]/.exec(
        after,
      ) ?? [];
    if (words !== undefined && words.split(' ').length <= mostOfRole) return { after: words };
  }
  return undefined;
}

/** `Ada Brenn, the river board's chief engineer for gates, …`: up to its first asides. */
function appositionOf(person: Entity, { sentences }: Analysis) {
  for (const { sentence: id, end } of person.mentions) {
    const after = sentences.find((one) => one.id === id)?.text.slice(end) ?? '';
    const [, whole = '', next = ''] = /^, ([^,.;:“”"()—–]{6,140})(?=([,.(].*)|$)/.exec(after) ?? [];
    if (goesOn.test(next)) continue;
    const phrase = whole.split(/ (?:who|that|which|and (?:an?|the|former|its)) /)[0] ?? '';
    const [head = ''] = phrase.split(preposition);
    if (!/^(?:an?|the|\p{Ll}+)\b|^\p{Lu}[\p{L}&.]*[’']s \p{Ll}/u.test(head)) continue;
    if (!occupation.test(head) || kin.test(head) || saying.test(phrase)) continue;
    const words = shortened(phrase);
    if (words !== undefined) return { after: words };
  }
  return undefined;
}

const preposition = / (?:of|at|for|in|with|to|on|from|by) /;
const saying =
  /\b(?:he|she|his|her|I|my|was|is|were|are|had|has|will|would|said|says|told|however|moreover|rather|together)\b/;

/** Without its last parts, where it is long. */
function shortened(phrase: string): string | undefined {
  if (phrase.split(' ').length <= mostOfRole && !cutName.test(phrase)) return phrase;
  const cut = [...phrase.matchAll(/ (?:at|for|in|with|to|on|from|by) /g)].at(-1)?.index;
  return cut === undefined ? undefined : shortened(phrase.slice(0, cut));
}

/** `at the Center`, of a center for something. */
const cutName = /\b(?:\p{Lu}|[Tt]he \p{Lu}\p{Ll}+)$/u;

/** `defensive captain Ada Brenn`: the words for what somebody is, right before the first whole name. */
function titleOf(person: Entity, { sentences }: Analysis) {
  const first = person.mentions.find(({ text }) => text === person.name);
  const sentence = sentences.find(({ id }) => id === first?.sentence);
  if (!first || !sentence) return undefined;
  const at = sentence.tokens.findIndex(({ start }) => start === first.start);
  let from = at;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(sentence.tokens[from - 1]?.pos ?? '')) from -= 1;
  const words = sentence.tokens.slice(from, at);
  const head = words.at(-1);
  if (head && personTitles.has(head.text)) return officeOf(sentence, from, at);
  if (head?.pos !== 'NOUN' || words.length > 5 || !/^\p{Ll}[\p{Ll}-]+$/u.test(head.text))
    return undefined;
  const before = sentence.text.slice(words[0]?.start, head.end);
  const isTitle =
    occupation.test(head.text) &&
    !kin.test(head.text) &&
    !/[,“”"]|^(?:Last|Next|This|Earlier|Later|Meanwhile)\b/.test(before);
  return isTitle ? { before } : undefined;
}

/** `River Board President Ada Brenn`; of `Head of Gates Professor Ada Brenn` the last title only. */
function officeOf({ text, tokens }: AnalysedSentence, from: number, at: number) {
  let first = at - 1;
  while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first -= 1;
  // `Lock Owner`: of which?
  if (first < from) return undefined;
  const whole = at - first <= 4 && !/^(?:of|for|the)$/i.test(tokens[first - 1]?.text ?? '');
  const office = text.slice(tokens[whole ? first : at - 1]?.start, tokens[at - 1]?.end);
  return /^(?:M(?:r|rs|s|iss)\.?|Dr\.?)$/.test(office) ? undefined : { before: office };
}

const occupation =
  /(?:er|or|ist|ian|man|woman|person|chief|head|director|captain|guard|coach|analyst|minister|president|official|attorney|resident|student|activist|star|veteran|representative|candidate|critic|executive|assistant|nurse|pilot|doctor|mechanic|advocate|\p{L}+ant|judge|guide|chef|agent|member|principal|expert|manager|spokes\p{L}+)$/u;

/** Says nothing without whose. */
const kin = /(?:mother|father|brother|sister|daughter)$/;

/** Introduces each person once: points of one list know of each other. */
export function introducer(analysis: Analysis) {
  const known = new Set<string>();
  const unknown = () => introductionsIn(analysis).filter(({ person }) => !known.has(person.id));
  return {
    /** The name of a speaker with what the article says of the person. */
    speaker(name: string): string {
      const found = unknown().find(({ person }) => person.name === name);
      if (!found) return name;
      known.add(found.person.id);
      return found.before === undefined
        ? `${name}, ${found.after}`
        : capital(`${found.before} ${name}`);
    },
    /** The sentence with its first person introduced, where it does not do so itself. */
    sentence(text: string): string {
      for (const found of unknown()) {
        const told = withIntroduction(text, found);
        if (told === undefined) continue;
        known.add(found.person.id);
        return told;
      }
      return text;
    },
  };
}

function withIntroduction(text: string, { person, before, after }: Introduction) {
  const at = text.indexOf(person.name);
  const [left, right] = [text.slice(0, at), text.slice(at + person.name.length)];
  if (at < 0 || !/^$|\b(?:said|says|by|to|with|that|and) $/.test(left)) return undefined;
  if (!/^(?: \p{Ll}|\.$)/u.test(right)) return undefined;
  const told =
    before === undefined
      ? `${left}${person.name}, ${after}${right === '.' ? '' : ','}${right}`
      : `${left}${left === '' ? capital(before) : before} ${person.name}${right}`;
  return told.split(' ').length <= mostOfPoint ? told : undefined;
}
