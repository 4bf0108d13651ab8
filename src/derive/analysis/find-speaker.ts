/** Turns the words beside `said` into someone a question can name. */
import type { Token } from '../../core/ports.js';
import type { Entity, Speaker } from './analysis.js';
import { quotingVerbs, speakingGroups, weekdays } from './lexicon.js';
import type { TaggedText } from './tag-sentences.js';

/** Who was named in which sentence. */
export interface NameIndex {
  readonly entities: readonly Entity[];
  /** The person a `he` or `she` at the start of this sentence means, where it is plain. */
  personBefore(sentence: TaggedText): Entity | undefined;
}

/** Describes a group by what it is: `the department`, `two analysts`. */
const described = /^(?:the|some|many|most|several|two|three|a group of|a spokes)/i;

/** The speaker a noun phrase stands for. `from` and `to` count the sentence's tokens. */
export function findSpeaker(
  sentence: TaggedText,
  from: number,
  to: number,
  index: NameIndex,
): Speaker | undefined {
  const phrase = trimPhrase(sentence.tokens.slice(from, to));
  const first = phrase[0];
  const last = phrase.at(-1);
  if (!first || !last) return undefined;
  if (phrase.length === 1 && /^(?:he|she)$/i.test(first.text))
    return named(index.personBefore(sentence));
  const people = index.entities.filter(
    (entity) => entity.kind !== 'place' && standsIn(entity, sentence.id, first.start, last.end),
  );
  const persons = people.filter(
    (entity) => entity.kind === 'person' && isHead(entity, sentence.id, phrase),
  );
  if (persons.length === 1) return isReporter(persons[0], sentence) ? undefined : named(persons[0]);
  const apposed = persons.length === 0 ? nameAfter(sentence, from, to, index) : undefined;
  if (apposed) return named(apposed);
  if (phrase.some((token) => token.pos === 'PRON' || token.pos === 'VERB')) return undefined;
  const text = sentence.text.slice(first.start, last.end);
  const whole = people.find((entity) => entity.aliases.some((a) => sameName(a, text)));
  if (whole) return named(whole, /^the /i.test(text) ? 'the ' : '');
  const known = described.test(text) || speakingGroups.has(last.text.toLowerCase());
  if (persons.length > 1 || phrase.length > 7 || !known) return undefined;
  return { name: text.replace(/^\S/, (letter) => letter.toLowerCase()) };
}

/** `according to Ada Brenn of the Arle Post`: who passes on what others say. */
const isReporter = (person: Entity | undefined, { id, text }: TaggedText) =>
  person?.mentions.some(
    ({ sentence, end }) =>
      sentence === id &&
      /^,? (?:of|for|at|from|in) (?:[Tt]he )?(?:\p{Lu}[\p{L}.]* ){0,3}(?:Times|Post|Journal|News|Guardian|Tribune|Herald|Globe|Chronicle|Telegraph|Observer|Independent|Standard|Mail|BBC|CNN|NBC|CBS|ABC|NPR|PBS|Reuters|AP|AFP|Bloomberg|Politico|Axios)\b(?! \p{Lu})/u.test(
        text.slice(end),
      ),
  ) === true;

/** `its director, Ada Brenn`: the person named right after the first comma. */
function nameAfter(
  sentence: TaggedText,
  from: number,
  to: number,
  index: NameIndex,
): Entity | undefined {
  const comma = sentence.tokens.findIndex(({ text }, at) => at >= from && text === ',');
  const start = sentence.tokens[comma + 1]?.start;
  // After `said` the phrase may end before the comma.
  if (comma < 0 || comma > to || start === undefined) return undefined;
  return index.entities.find(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some((one) => one.sentence === sentence.id && one.start === start),
  );
}

/** Not whom somebody else is told by: `one of Ada Brenn’s teachers`, `a friend of Ada Brenn`. */
function isHead({ mentions }: Entity, sentence: string, phrase: readonly Token[]): boolean {
  return mentions.some((mention) => {
    const at = phrase.findIndex(({ start }) => start === mention.start);
    const after = phrase.find(({ start }) => start >= mention.end);
    const isOwned = after !== undefined && /^(?:['’]s?|\p{Ll}.*)$/u.test(after.text);
    return (
      mention.sentence === sentence &&
      at >= 0 &&
      phrase[at - 1]?.pos !== 'ADP' &&
      !(isOwned && /^(?:NOUN|ADJ|PART)$/.test(after.pos))
    );
  });
}

const sameName = (alias: string, text: string) => alias === text.replace(/^the /i, '');

const named = (entity: Entity | undefined, article = ''): Speaker | undefined =>
  entity && { name: article + entity.name, entity: entity.id };

function standsIn(entity: Entity, sentence: string, start: number, end: number): boolean {
  return entity.mentions.some((m) => m.sentence === sentence && m.start >= start && m.end <= end);
}

/** Up to the first aside. */
function trimPhrase(phrase: readonly Token[]): readonly Token[] {
  const comma = phrase.findIndex((token) => /^[,(—–]$/.test(token.text));
  return comma < 0 ? phrase : phrase.slice(0, comma);
}

/**
 * Before the verb or right beside `said`, and not as an owner: in `Thomas’s talk opened her eyes` and in `suffers like a
 * hero that Miller drew` the one the text goes on about is somebody else.
 */
function isActing(entity: Entity, sentence: TaggedText): boolean {
  const { id, text, tokens } = sentence;
  const verb = tokens.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.start ?? text.length;
  return (
    isSpeaking(entity, sentence) ||
    entity.mentions.some(
      ({ sentence, start, end }) =>
        sentence === id && start < verb && !isOwner(text, end) && !isOneOfTwo(text, start),
    )
  );
}

/** Right beside `said`, or between two commas before it: `the miller, Ada Brenn, warned`. */
function isSpeaking(entity: Entity, { id, text, tokens }: TaggedText): boolean {
  const isSaying = (token: Token | undefined) => quotingVerbs.has(token?.lemma ?? '');
  return entity.mentions.some(
    ({ sentence, start, end }) =>
      sentence === id &&
      !isOwner(text, end) &&
      !isOneOfTwo(text, start) &&
      (isSaying(tokens.findLast((token) => token.end <= start)) ||
        isSaying(
          tokens.find(
            (token) => token.start >= end && !(token.text === ',' && isApposed(text, start)),
          ),
        )),
  );
}

/** `The elder Brenn`: the full name before it may be that of the other one. */
const isOneOfTwo = (text: string, start: number) =>
  /\b(?:elder|younger|older) $/.test(text.slice(0, start));

const isApposed = (text: string, start: number) => text.slice(0, start).endsWith(', ');

const isOwner = (text: string, end: number) => /^[’']s?\b/.test(text.slice(end));

/** A name of which it is not known whose it is acts here: `Mohamed and his father are to travel`. */
function mayNameOther({ tokens }: TaggedText): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tokens
    .slice(0, Math.max(0, verb))
    .some(({ text, pos }) => pos === 'PROPN' && !weekdays.has(text));
}

/** Looks people up by the sentence they are named in. */
export function indexNames(
  sentences: readonly TaggedText[],
  entities: readonly Entity[],
): NameIndex {
  const order = new Map(sentences.map((sentence, at) => [sentence.id, at]));
  const people = entities.filter((entity) => entity.kind === 'person');
  const inSentence = (id: string) =>
    people.filter((entity) => entity.mentions.some((mention) => mention.sentence === id));
  /** `Brenn said …. Her mother, Jana Kell, ….` in one paragraph: `she` of the next may be either. */
  const otherSpoke = (person: Entity, { id, paragraph }: TaggedText) =>
    sentences
      .slice(0, order.get(id))
      .filter((earlier) => earlier.paragraph === paragraph)
      .some((earlier) =>
        inSentence(earlier.id).some((other) => other !== person && isSpeaking(other, earlier)),
      );
  /** `Weiss read Brenn’s report`: named for what belongs to them only. */
  const owns = ({ mentions }: Entity, { id, text }: TaggedText) =>
    mentions.every(({ sentence, end }) => sentence !== id || isOwner(text, end));
  return {
    entities,
    personBefore(sentence) {
      const at = order.get(sentence.id) ?? 0;
      for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
        const earlier = sentences[back];
        if (!earlier) return undefined;
        const here = inSentence(earlier.id);
        const [person, ...others] = here.filter((one) => here.length === 1 || !owns(one, earlier));
        if (others.length > 0) return undefined;
        const sameParagraph = earlier.paragraph === sentence.paragraph;
        if (person) {
          const plain =
            sameParagraph || isSpeaking(person, earlier) || !otherSpoke(person, earlier);
          return plain && isActing(person, earlier) ? person : undefined;
        }
        if (mayNameOther(earlier)) return undefined;
        if (!sameParagraph && back < at - 3) return undefined;
      }
      return undefined;
    },
  };
}
