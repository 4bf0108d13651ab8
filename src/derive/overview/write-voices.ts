/** Who says what: every speaker of the article with the sentences that carry their view. */
import type { Lesson } from '../../model/lesson.js';
import type { AnalysedSentence, Analysis, Attribution, Speaker } from '../analysis/analysis.js';
import { findRoles } from '../statements/find-roles.js';
import { asSentence, capital } from '../statements/sentence-case.js';
import { words, type Passage } from './passage.js';
import { alignTokens, hasMainVerb, isSelfContained } from './self-contained.js';
import { goesOn } from './goes-on.js';
import { isIntroduction, singleVoice } from './single-voice.js';
import { isPast, stanceOf } from './stance.js';
import { isIntroduced } from './introduced.js';
import { isPolite } from './weigh-point.js';
import { inner, isBalanced, isTitle } from '../statements/phrases.js';

type Voice = Lesson['voices'][number];
type Point = Voice['says'][number];

/** What a column of a slide holds. */
const longest = 30;
const shortest = 5;
const mostVoices = 8;
const mostSaid = 2;

interface Said {
  readonly speaker: Speaker;
  readonly index: number;
  /** The next sentence is part of it. */
  readonly goesOn?: boolean;
  readonly point: Point;
  readonly weight: number;
  /** Names not all that it speaks of: better than nothing of a speaker, no better than anything else. */
  readonly isOpen?: boolean;
}

/** In the order in which they first speak. */
export function writeVoices(passages: readonly Passage[], analysis: Analysis): Voice[] {
  const said = [
    ...quoted(analysis, passages),
    ...reported(analysis, passages),
    ...answers(analysis, passages),
  ];
  const names = [...new Set(said.sort((a, b) => a.index - b.index).map(keyOf))];
  const roles = findRoles(analysis);
  return names.slice(0, mostVoices).map((key) => {
    const all = said.filter((one) => keyOf(one) === key);
    const clear = all.filter(({ isOpen }) => !isOpen);
    const own = clear.length > 0 ? clear : all;
    const name = capital(own[0]?.speaker.name ?? key);
    const role = roles.find(({ person }) => person.id === own[0]?.speaker.entity)?.text;
    return { name, ...(role !== undefined && { role }), says: best(own) };
  });
}

const keyOf = ({ speaker }: Said) => speaker.entity ?? speaker.name.toLowerCase();

function best(said: readonly Said[]): Point[] {
  const heaviest = [...said].sort((a, b) => b.weight - a.weight);
  const distinct = heaviest.filter(
    (one, at) =>
      heaviest.findIndex((other) => other.index === one.index) === at &&
      !heaviest.some((other) => other.index === one.index - 1 && other.goesOn),
  );
  return distinct
    .slice(0, mostSaid)
    .sort((a, b) => a.index - b.index)
    .map(({ point }) => point);
}

/** Their own words. */
function quoted(analysis: Analysis, passages: readonly Passage[]): Said[] {
  return analysis.quotations.flatMap((quotation): Said[] => {
    const { text, whole, speaker, paragraph } = quotation;
    const sentence = analysis.sentences.find(({ id }) => id === quotation.sentence);
    if (!whole || !speaker || !sentence || !fits(text) || !isNamed(speaker)) return [];
    if (isPolite(text) || /\?$/.test(text) || isTitle(text) || losesIf(text)) return [];
    const stands = isSelfContained(closed(text), alignTokens(text, sentence.tokens), true);
    const more = goesOn(sentence, quotation, analysis, longest);
    const both = `${closed(text)}${more ? ` ${more.text}` : ''}`;
    const point = {
      text: `“${inner(both)}”`,
      evidence: [{ paragraph, quote: more?.quote ?? text }],
    };
    const weight =
      weightAt(sentence.id, passages, sentence.salience, stands) - (isOwnStory(text) ? 0.4 : 0);
    if (isHalf(sentence, analysis) && !more) return [];
    if (isScrap(both)) return [];
    const isOpen = !stands && open.test(text);
    if (!stands && (leaning.test(text) || !hasMainVerb(alignTokens(text, sentence.tokens))))
      return [];
    if (isOpen && (words(text) < fewestOpen || open.test(beginning(text)))) return [];
    return [
      {
        speaker,
        index: sentence.index,
        goesOn: more !== undefined,
        point,
        weight: weight + 0.1,
        isOpen,
      },
    ];
  });
}

/** Words of a saying that tells something though it names not all. */
const fewestOpen = 12;
const beginning = (text: string) => text.split(' ').slice(0, 6).join(' ');

/** `We will get to the bottom of it.` */
const isScrap = (text: string) =>
  words(text) < 9 && (open.test(text) || /\b(?:you|your|that)\b/i.test(text));

/** `“…,” he said. “But …`: half of a view. */
function isHalf({ index, paragraph }: AnalysedSentence, { sentences }: Analysis): boolean {
  const next = sentences[index + 1];
  if (next === undefined || !/^["“]?(?:But|However|Yet|Still)\b/.test(next.text)) return false;
  return /^["“]/.test(next.text) || next.paragraph === paragraph;
}

/** `“If it floods,” she said, “I would have left”`: without the condition it says the contrary. */
const losesIf = (text: string) =>
  /\b(?:I|[Ww]e) would(?:n[’']t| not)? have \p{L}+(?:ed|en|ne)\b/u.test(text) &&
  !/\b(?:if|unless|without|had)\b/i.test(text);

/** Of whom or what? */
const open = /\b(?:it|its|they|them|their|he|she|him|her|his|those|these|this)\b/i;

const closed = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What happened to the speakers says less than what they think. */
const isOwnStory = (text: string) =>
  words(text) < 8 || (/\b(?:I|my|we|our)\b/i.test(text) && !view.test(text));

const view =
  /\b(?:should|must|need|needs|have to|cannot|can[’']t|want|wants|wanted|think|believe|hope|fear|against|for|because|if|better|worse|best|worst|important|problem|right|wrong|would|will)\b/i;

/** What the writer reports of them. */
function reported(analysis: Analysis, passages: readonly Passage[]): Said[] {
  return analysis.attributions.flatMap((attribution): Said[] => {
    const { claim, speaker, paragraph } = attribution;
    if (!isHeard(attribution)) return [];
    const sentence = analysis.sentences.find(({ id }) => id === attribution.sentence);
    const text = asSentence(claim);
    if (!sentence || !fits(text) || !isBalanced(text)) return [];
    if (losesIf(text) || /\balso\b/.test(text)) return [];
    const tokens = alignTokens(claim, sentence.tokens);
    const stands = isSelfContained(text, tokens, true);
    if (!stands || isHalf(sentence, analysis)) return [];
    const told = { text, tokens, index: sentence.index };
    if (!isIntroduced(told, [], analysis) || isBareFact(told)) return [];
    const point = { text, evidence: [{ paragraph, quote: sentence.text }] };
    const weight = weightAt(sentence.id, passages, sentence.salience, stands);
    return [{ speaker, index: sentence.index, point, weight }];
  });
}

/** `Soldiers had cleared the bridge`: what happened before, and no view of it. */
const isBareFact = (told: Pick<Passage, 'text' | 'tokens'>) =>
  /\bhad (?:been )?\p{L}+(?:ed|en)\b/u.test(told.text) && isPast(told) && stanceOf(told) === 0;

/** `The company said`: which one? `The cases show`: who speaks? */
const isNamed = ({ entity, name }: Speaker) =>
  entity !== undefined || (/s$|\bpolice$/.test(name) && !vague.test(name));

const vague =
  /^(?:(?:the|some|many|other) (?=\p{Ll})(?!\p{Ll}+(?:er|or|ist|yst)s$)|(?:these|those|his|her|its|their)\b)/iu;

/** `Brenn thought`: who knows? */
const isHeard = ({ speaker, verb }: Attribution) =>
  isNamed(speaker) && !/^(?:think|find|show|reveal)$/.test(verb);

/** In an interview everything but the questions is the answer of one person. */
function answers(analysis: Analysis, passages: readonly Passage[]): Said[] {
  const name = singleVoice(analysis);
  if (analysis.genre !== 'interview' || name === undefined) return [];
  const entity = analysis.entities.find((one) => one.name === name)?.id;
  return passages
    .filter(({ speaker, exact, text }) => !speaker && exact && fits(text))
    .filter(({ paragraph }) => !isIntroduction(paragraph, analysis))
    .map((passage) => ({
      speaker: { name, ...(entity !== undefined && { entity }) },
      index: passage.index,
      point: { text: `“${inner(passage.text)}”`, evidence: [passage.evidence] },
      weight: passage.weight + 0.3 * stanceOf(passage),
    }));
}

const fits = (text: string) => words(text) >= shortest && words(text) <= longest;

/** Nobody knows what they mean without the sentence before. */
const leaning =
  /^(?:it|its|this|that|these|those|they|them|he|she|and|but|so|or|because|which|yes|no|there|here)\b|\b(?:this|that) (?:is|was|one|way|kind|case)\b|\bdo (?:it|that|so)\b/i;

function weightAt(
  sentence: string,
  passages: readonly Passage[],
  salience: number,
  stands: boolean,
): number {
  const passage = passages.find((one) => one.sentence === sentence);
  const stance = passage ? 0.3 * stanceOf(passage) : 0;
  return salience + stance + (stands ? 0.3 : 0);
}
