/** How a prompt brings in a passage: with the one whose words or claim it is. */
import type { Analysis } from '../analysis/analysis.js';
import { isLeaning } from '../overview/weigh-point.js';
import type { Passage } from '../overview/passage.js';
import { singleVoice } from '../overview/single-voice.js';
import { tellsOf } from '../overview/tell-passage.js';
import { isJudgement } from '../overview/stance.js';
import { inner, paragraphList, paragraphName } from '../statements/phrases.js';
import { capital } from '../statements/sentence-case.js';

export const place = ({ paragraph }: Pick<Passage, 'paragraph'>) => paragraphName(paragraph);

export const places = (passages: readonly Pick<Passage, 'paragraph'>[]) =>
  paragraphList(passages.map(({ paragraph }) => paragraph));

/** `Ruth Adeyemi says: “…”`, `The author argues: “…”`; without marks where a word was changed. */
export function bring(passage: Passage, analysis: Analysis): string {
  const words = inner(passage.text);
  if (!passage.exact) return `${origin(passage, analysis)} says in short: ${words}`;
  return `${lead(passage, analysis)}: “${words}”`;
}

function origin(passage: Passage, analysis: Analysis): string {
  return analysis.genre === 'opinion' && !passage.speaker
    ? `The author (${place(passage)})`
    : `The text (${place(passage)})`;
}

function lead(passage: Passage, analysis: Analysis): string {
  if (passage.voice === 'quoted' && passage.speaker) return `${who(passage, analysis)} says`;
  const teller = singleVoice(analysis);
  const isTold = passage.speaker !== undefined || tellsOf(teller, passage, analysis);
  if (passage.voice === 'author' || (analysis.genre === 'interview' && teller && !isTold))
    return `${capital(teller ?? 'the author')} ${teller === 'the author' ? 'writes' : 'says'}`;
  if (passage.speaker && !namesSpeaker(passage))
    return `${who(passage, analysis)} says, as the text reports`;
  if (passage.speaker || analysis.genre !== 'opinion') return 'The text says';
  return `The author ${isJudgement(passage) ? 'argues' : 'writes'}`;
}

const namesSpeaker = ({ text, speaker }: Passage) =>
  text.toLowerCase().includes(speaker?.name.split(' ').at(-1)?.toLowerCase() ?? '');

/** The one who answers for the passage, as the subject of a sentence. */
export function who(passage: Passage, analysis: Analysis): string {
  if (passage.speaker) return capital(passage.speaker.name);
  const teller = singleVoice(analysis);
  if (teller !== undefined) return capital(teller);
  return 'The writer';
}

/** As `who`, in the middle of a sentence. */
export const whom = (passage: Passage, analysis: Analysis) =>
  who(passage, analysis).replace(/^The (?=author|writer)/, 'the ');

/** Stands in the article word for word, and is understood by one who reads nothing else of it. */
export function isQuotable(passage: Passage, analysis: Analysis): boolean {
  const title = analysis.article.title.toLowerCase();
  const loose = [...passage.text.matchAll(pointing)].some(
    ([, noun = '']) => !title.includes(noun.toLowerCase()),
  );
  return passage.exact && !loose && !tied.test(passage.text) && !isLeaning(passage, analysis);
}

const tied = /^(?:Now|Also|Again|Afterwards|Meanwhile|Later|Then)\b|\bthe opposite\b|\bthat from\b/;

/** `the survey`, where nothing tells which. */
const pointing =
  /\b(?:the|this|that|these|those) (surveys?|study|report|documents?|forms?|incident|decision|deal|plan|proposal|bill|law|ruling|event|attack|team|group|company|agency|case|situation|pair|man|woman|boy|girl|couple|move|film|book|program(?:me)?|project|firm|site|service|unit|agreement|message|letter|statement|speech|meeting|vote|change|rule|system|method|process|place|building|vehicle|car|school|store|show|game|others?|two|three|scheme|measure|offer|sale|effect|figures?|results?)\b(?! (?:of|that|which|who|whose|in|on|to|for|by|at|from|between|with|against|over)\b)/gi;
