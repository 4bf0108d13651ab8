/** Who says what: every speaker of the article with the sentences that carry their view. */
import type { Lesson } from '../../model/lesson.js';
import type { AnalysedSentence, Analysis, Attribution, Speaker } from '../analysis/analysis.js';
import { findRoles } from '../statements/find-roles.js';
import { asSentence, capital } from '../statements/sentence-case.js';
import { words, type Passage } from './passage.js';
import { alignTokens, hasMainVerb, isSelfContained } from './self-contained.js';
import { goesOn } from './goes-on.js';
import { isIntroduction, singleVoice } from './single-voice.js';
import { stanceOf } from './stance.js';
import { inner, isBalanced, isTitle } from '../statements/phrases.js';
import { lastName } from '../statements/speaking-people.js';

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
}

/** In the order in which they first speak. */
export function writeVoices(passages: readonly Passage[], analysis: Analysis): Voice[] {
  const fitting = [
    ...quoted(analysis, passages),
    ...reported(analysis, passages),
    ...answers(analysis, passages),
  ];
  const heard = new Set(fitting.map(keyOf));
  const said = [...fitting, ...toldOf(analysis).filter((one) => !heard.has(keyOf(one)))];
  const names = [...new Set(said.sort((a, b) => a.index - b.index).map(keyOf))];
  const roles = findRoles(analysis);
  return names.slice(0, mostVoices).map((key) => {
    const own = said.filter((one) => keyOf(one) === key);
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
    if (!whole || !speaker || !sentence || !fits(text)) return [];
    if (/\?$/.test(text) || isTitle(text)) return [];
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
    return stands ||
      (!leaning.test(text) && !open.test(text) && hasMainVerb(alignTokens(text, sentence.tokens)))
      ? [
          {
            speaker,
            index: sentence.index,
            goesOn: more !== undefined,
            point,
            weight: weight + 0.1,
          },
        ]
      : [];
  });
}

/** `“…,” he said. “But …`: half of a view. */
function isHalf({ index, paragraph }: AnalysedSentence, { sentences }: Analysis): boolean {
  const next = sentences[index + 1];
  if (next === undefined || !/^["“]?(?:But|However|Yet|Still)\b/.test(next.text)) return false;
  return /^["“]/.test(next.text) || next.paragraph === paragraph;
}

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
    const stands = isSelfContained(text, alignTokens(claim, sentence.tokens), true);
    if (!stands) return [];
    const point = { text, evidence: [{ paragraph, quote: sentence.text }] };
    const weight = weightAt(sentence.id, passages, sentence.salience, stands);
    return [{ speaker, index: sentence.index, point, weight }];
  });
}

/** `The company said`: which one? `Brenn thought`: who knows? */
const isHeard = ({ speaker, verb }: Attribution) =>
  (speaker.entity !== undefined || /s$|\bpolice$/.test(speaker.name)) &&
  !/^(?:think|find|show|reveal)$/.test(verb);

/** Speakers of whom nothing else fits: the article's own sentence with their words in it. */
function toldOf(analysis: Analysis): Said[] {
  return [...analysis.quotations, ...analysis.attributions].flatMap(
    ({ speaker, sentence: id, paragraph }): Said[] => {
      const sentence = analysis.sentences.find((one) => one.id === id);
      if (!sentence || speaker?.entity === undefined || isHalf(sentence, analysis)) return [];
      const { index, salience, tokens } = sentence;
      const name = lastName(speaker.name);
      const text = sentence.text.replace(saidAtEnd, '.”');
      if (/^[“"][^”"]{1,25}[”"]/.test(text)) return [];
      if (words(text) > longest + 10 || !sentence.text.includes(name) || !isBalanced(text))
        return [];
      if (!isSelfContained(text, alignTokens(text, tokens), true)) return [];
      return [
        {
          speaker,
          index,
          point: {
            text: withoutSaying(text, name),
            evidence: [{ paragraph, quote: sentence.text }],
          },
          weight: salience,
        },
      ];
    },
  );
}

/** `Ada Brenn, a pilot, said that …`: her name stands above. */
function withoutSaying(text: string, name: string): string {
  const [opening = ''] =
    /^According to [^,“”"]{2,50}, (?=[\p{L}“])|^[^,“”"]{2,50}(?:, [^,“”"]{3,80},)? (?:said|says|added|told (?:the )?\p{L}+)(?: that)? (?=[\p{L}“])/u.exec(
      text,
    ) ?? [];
  const begun = opening.includes(name) ? capital(text.slice(opening.length)) : text;
  const [, rest, by = ''] =
    /^(.+?),? (?:says|said|explains|explained|adds|added|notes|noted) ([^,.“”"]{2,50})\.$/u.exec(
      begun,
    ) ?? [];
  return rest !== undefined && by.includes(name) ? `${rest}.` : begun;
}

/** `…,” Azzouz said.`: whose column it is needs no telling. */
const saidAtEnd = /,[”"] [^“”",]{2,40} (?:said|says|added|wrote|told \p{L}+)\.$/u;

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
