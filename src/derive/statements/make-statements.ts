/** Statements: true propositions of the article, each understood and provable on its own. */
import type { Tagger, Token } from '../../core/ports.js';
import type {
  AnalysedSentence,
  Attribution,
  Casing,
  Clause,
  Edit,
  Entity,
  Speaker,
  Statement,
} from '../analysis/analysis.js';
import { parseClause } from '../analysis/parse-clause.js';
import { tagText } from '../analysis/tag-sentences.js';
import { danglingFlaw, type Flaw } from './dangling.js';
import { isGarbled } from './phrases.js';
import { resolveReference } from './resolve-reference.js';
import { asClause, asSentence } from './sentence-case.js';
import { cutTail, trimSentence } from './trim-sentence.js';

export interface Sources {
  readonly sentences: readonly AnalysedSentence[];
  readonly attributions: readonly Attribution[];
  readonly casing: Casing;
  readonly personBefore: (sentence: AnalysedSentence) => Entity | undefined;
  readonly terms: ReadonlyMap<string, number>;
  readonly tagger: Tagger;
}

export interface Made {
  readonly statements: readonly Statement[];
  readonly refused: readonly Flaw[];
}

export function makeStatements(sources: Sources): Made {
  const made = sources.sentences.flatMap((sentence, at) => {
    if (sentence.kind !== 'paragraph' || !isTelling(sentence) || sentence.isQuoted) return [];
    const before = sources.sentences[at - 1];
    const previous = before?.paragraph === sentence.paragraph ? before : undefined;
    return fromSentence(sentence, previous, sources);
  });
  return {
    statements: made.filter((one): one is Statement => typeof one !== 'string'),
    refused: made.filter((one): one is Flaw => typeof one === 'string'),
  };
}

const isTelling = (sentence: AnalysedSentence) =>
  /[.][”"]?$/.test(sentence.text) &&
  !/["“”]|…/.test(trimSentence(sentence.text).text) &&
  !/^(?:Figure|Table|Photo|Image|Map|File|Source|Credit|Read|See|Watch)\b/.test(sentence.text) &&
  !biography.test(sentence.text) &&
  !isGarbled(sentence.text);

/** Reported speech that could not be turned round: `…, officials say, …`. */
const interjected =
  /, (?:[^,]{2,40} )?(?:says?|said|adds?|added|argues?|argued|suggested|think|thinks|thought|believes?|explained|wrote)(?: [^,]{2,40})?(?:,|\.$)/;
/** The note about the author under an article. */
const biography =
  /\b(?:is|was) (?:an?|the) (?:\S+ ){0,6}(?:reporter|columnist|correspondent|editor|freelance|writer|blogger|fellow)\b|\b(?:writes|covers) /i;

interface Working {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly speaker?: Speaker;
}

function fromSentence(
  sentence: AnalysedSentence,
  previous: AnalysedSentence | undefined,
  sources: Sources,
): (Statement | Flaw)[] {
  const own = sources.attributions.find((a) => a.sentence === sentence.id);
  const turned = own && turnAttribution(sentence, own, sources);
  const start: Working = turned ?? {
    text: sentence.text,
    edits: [],
    ...(own && { speaker: own.speaker }),
  };
  if (!turned && interjected.test(sentence.text)) return [];
  const trimmed = trimSentence(start.text);
  const context = { previous, person: sources.personBefore(sentence) };
  const resolved = resolveReference(trimmed.text, context);
  if (!resolved && /^(?:He|She|It|They)\b/.test(trimmed.text)) return [];
  const working = {
    ...start,
    text: resolved?.text ?? trimmed.text,
    edits: [...start.edits, ...trimmed.edits, ...(resolved?.edits ?? [])],
  };
  const cut = cutTail(working.text);
  const long = working.text.split(' ').length > 26;
  const whole = finish(
    sentence,
    long && cut.edits.length > 0
      ? { ...working, text: cut.text, edits: [...working.edits, ...cut.edits] }
      : working,
    'a',
    sources,
  );
  const parts = start.speaker ? [] : splitCompound(sentence, working, sources);
  return whole ? [whole, ...parts] : parts;
}

/** `A, and B` gives A and B, where each is a clause with a subject of its own. */
function splitCompound(
  sentence: AnalysedSentence,
  working: Working,
  sources: Sources,
): Statement[] {
  const match = /^([^,;]{25,}), (?:and|but) ([^,;]{25,})\.$/.exec(working.text);
  const [, first = '', second = ''] = match ?? [];
  if (!match) return [];
  return [first, second].flatMap((part, at) => {
    const text = asSentence(part);
    const edits: Edit[] = [...working.edits, { kind: 'take-clause', from: working.text, to: text }];
    const made = finish(sentence, { text, edits }, at === 0 ? 'b' : 'c', sources);
    return made && typeof made !== 'string' ? [made] : [];
  });
}

function finish(
  sentence: AnalysedSentence,
  working: Working,
  letter: string,
  sources: Sources,
): Statement | Flaw | undefined {
  const { text, edits, speaker } = working;
  const tokens = tagText(text, sources.tagger);
  const clause = parseClause(tokens);
  const flaw = danglingFlaw(text, tokens) ?? bareSubject(tokens, clause, sources);
  if (!clause || flaw) return flaw;
  return {
    id: `${sentence.id}${letter}`,
    sentence: sentence.id,
    paragraph: sentence.paragraph,
    text,
    tokens,
    clause,
    evidence: { paragraph: sentence.paragraph, quote: sentence.text },
    edits,
    ...(speaker && { speaker }),
    salience: sentence.salience,
  };
}

const emptyHeads =
  /^(?:problem|reason|thing|idea|question|answer|result|point|goal|aim|fact|issue|difference|move|plan|event|latter|former|term|government|party|company|state|country|nation|city|group|man|woman|child|report|study|form|type|kind|way|advantage|department|agency|office|ministry|council|court|committee|board|commission|school|university|college|hospital|museum|team|bank|firm|organi[sz]ation|institute|program(?:me)?|project|deal|bill|book|film|site|app)s?$/i;

/** `The forms are …` says nothing where the article has not made the forms its subject. */
function bareSubject(
  tokens: readonly Token[],
  clause: Clause | undefined,
  sources: Sources,
): Flaw | undefined {
  const phrase = clause ? tokens.slice(clause.subject.from, clause.subject.to) : [];
  const article = phrase[0];
  const noun = phrase.at(-1);
  if (phrase.some((token) => token.pos === 'PROPN' || token.pos === 'ADP' || token.text === ','))
    return undefined;
  if (!article || !noun || !/^the$/i.test(article.text) || noun.pos !== 'NOUN') return undefined;
  const known = (sources.terms.get(noun.lemma) ?? 0) >= 3;
  return known && !emptyHeads.test(noun.text) ? undefined : 'bare-subject';
}

/** `CLAIM, NAME said.` becomes `NAME said that CLAIM.` */
function turnAttribution(
  sentence: AnalysedSentence,
  own: Attribution,
  sources: Sources,
): Working | undefined {
  if (!sentence.text.startsWith(own.claim) || own.verb === 'accord') return undefined;
  const tokens: readonly Token[] = sentence.tokens;
  const clause = asClause(own.claim, tokens, sources.casing);
  if (clause === undefined) return undefined;
  const text = asSentence(`${own.speaker.name} said that ${clause}`);
  return {
    text,
    edits: [{ kind: 'drop-attribution', from: sentence.text, to: text }],
    speaker: own.speaker,
  };
}
