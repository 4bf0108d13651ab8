/** Says a passage so that it is plain whose it is: the article's, a speaker's or the author's. */
import { keptFor } from '../../core/kept-for.js';
import type { Analysis } from '../analysis/analysis.js';
import { inner } from '../statements/phrases.js';
import { lastName } from '../statements/people.js';
import { asClause, asSentence, capital } from '../statements/sentence-case.js';
import type { Passage } from './passage.js';
import { introducer } from './introduce-person.js';
import { spellOut } from './spell-out.js';
import { isIntroduction, singleVoice } from './single-voice.js';
import { concession, isJudgement, isReported, isValued } from './stance.js';

export interface Told {
  readonly text: string;
  readonly speaker?: string;
}

/** As a point under its speaker's name, which is left out where the text itself names the speaker. */
export function tell(passage: Passage, analysis: Analysis): Told {
  const { voice, speaker } = passage;
  const text =
    voice === 'article' ? spellOut(nameInFull(passage, analysis), analysis) : passage.text;
  if (voice === 'quoted' && speaker)
    return { text: `“${inner(text)}”`, speaker: capital(speaker.name) };
  const teller = singleVoice(analysis);
  if (voice === 'article' && tellsOf(teller, passage, analysis)) return { text };
  if (voice === 'author' || (analysis.genre === 'interview' && teller !== undefined && !speaker))
    return {
      text: passage.exact ? `“${inner(passage.text)}”` : text,
      speaker: capital(teller ?? 'the author'),
    };
  const mayJudge =
    analysis.genre === 'opinion' ||
    (analysis.genre === 'explainer' && teller !== undefined && isValued(text));
  if (mayJudge && speaker === undefined && isJudgement(passage) && !isReported(text))
    return { text: asArgument(passage, analysis) };
  return { text };
}

/** An introduction tells of the one who is interviewed. */
export const tellsOf = (
  teller: string | undefined,
  { paragraph, text }: Passage,
  analysis: Analysis,
): boolean =>
  isIntroduction(paragraph, analysis) || (teller !== undefined && text.includes(lastName(teller)));

/** As one sentence of running text. */
export const tellInFull = (passage: Passage, analysis: Analysis): string =>
  asRunning(tell(passage, analysis));

function asRunning({ text, speaker }: Told): string {
  if (speaker === undefined) return text;
  const says = speaker === 'The author' ? 'writes' : 'says';
  return `${speaker}${speaker.includes(', ') ? ',' : ''} ${says}: ${text}`;
}

/** Tells points of one list: who speaks is introduced where the person first comes up. */
export function teller(analysis: Analysis): (passage: Passage) => Told {
  const introduce = introducer(analysis);
  return (passage) => {
    const { text, speaker } = tell(passage, analysis);
    return {
      text: passage.voice === 'article' ? introduce.sentence(text) : text,
      ...(speaker !== undefined && { speaker: introduce.speaker(speaker) }),
    };
  };
}

function asArgument({ text, tokens }: Passage, analysis: Analysis): string {
  if (concession.test(text)) return `The author weighs two points: ${lowerFirst(text)}`;
  const clause = asClause(text, tokens, analysis.casing);
  return clause === undefined
    ? `The author argues: ${text}`
    : asSentence(`The author argues that ${clause}`);
}

/** The first bare last name becomes the full name, for a reader who sees this sentence only. */
function nameInFull(passage: Passage, analysis: Analysis): string {
  return analysis.entities
    .filter(({ kind, name }) => kind === 'person' && / (?!of )/.test(name))
    .reduce((text, { name }) => {
      const last = lastName(name);
      if (text.includes(name) || !/^\p{Lu}\p{L}{2,}$/u.test(last)) return text;
      if (isShared(analysis, last)) return text;
      // `Linux boxes` are no person's.
      const owns = passage.tokens.some(
        (token, at) => token.text === last && passage.tokens[at + 1]?.pos === 'NOUN',
      );
      if (owns) return text;
      const bare = new RegExp(
        `["“][^"”]*(?:["”]|$)|(?<!\\p{Lu}[\\p{L}.]* |\\b[Tt]he |\\b[Aa]n? )(?:M(?:r|rs|s)\\.? )?\\b${last}\\b(?! \\p{Lu})`,
        'gu',
      );
      let told = false;
      return text.replace(bare, (found, at: number) => {
        // What somebody said stays as it was said.
        if (told || /^["“]/.test(found) || isNamedSo(found, text.slice(at), analysis)) return found;
        told = true;
        return name;
      });
    }, passage.text);
}

/** How often a text says whose a thing is that is called so. Ours. */
const leastNamed = 3;

/** `Brenn's weir`, again and again: the weir is called so. */
function isNamedSo(found: string, from: string, { article }: Analysis): boolean {
  const [, thing] = /^[’']s( \p{Ll}+)/u.exec(from.slice(found.length)) ?? [];
  if (thing === undefined) return false;
  const text = article.paragraphs.map((one) => one.text.replaceAll('’', "'")).join(' ');
  return text.split(`${found}'s${thing}`).length > leastNamed;
}

/** `Tom and Ada Brenn`, `the Brenns`, or two people who are named so in full: the last name may be of each. */
const isShared = keptFor(({ entities, sentences, article }: Analysis, last: string): boolean => {
  const bearers = entities.filter(({ kind, name }) => kind === 'person' && lastName(name) === last);
  const first = new Set(bearers.flatMap(({ name }) => name.split(' ').slice(0, -1)[0] ?? []));
  const pair = new RegExp(
    `\\p{Lu}\\p{L}+ (?:and|or) \\p{Lu}\\p{L}+ ${last}\\b|\\b[Tt]he ${last}s\\b`,
    'u',
  );
  return (
    first.size > 1 ||
    [article.title, ...sentences.map(({ text }) => text)].some(
      (text) => text.includes(last) && pair.test(text),
    )
  );
});

const lowerFirst = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (one) => one.toLowerCase());

/** A title between quotation marks in running text: it closes with a mark of its own. */
export const quoteTitle = (title: string) =>
  `“${inner(title)}${/[.!?…]['’”"]?$/.test(title) ? '' : '.'}”`;
