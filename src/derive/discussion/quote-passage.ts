/** How a prompt brings in a passage: with the one whose words or claim it is. */
import type { Analysis } from '../analysis/analysis.js';
import type { Passage } from '../overview/passage.js';
import { singleVoice } from '../overview/single-voice.js';
import { isJudgement } from '../overview/stance.js';
import { listed } from '../overview/write-objectives.js';
import { capital, inner } from '../overview/tell-passage.js';

export const place = ({ paragraph }: Pick<Passage, 'paragraph'>) =>
  `paragraph ${paragraph.replace(/^\D+/, '')}`;

/** `paragraphs 5, 8 and 10`. */
export function paragraphList(passages: readonly Pick<Passage, 'paragraph'>[]): string {
  const ids = passages.map(({ paragraph }) => Number(paragraph.replace(/^\D+/, '')));
  const numbers = [...new Set(ids)].sort((a, b) => a - b).map(String);
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers)}`;
}

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
  if (passage.voice === 'author' || (analysis.genre === 'interview' && teller && !passage.speaker))
    return `${capital(teller ?? 'the author')} ${teller === 'the author' ? 'writes' : 'says'}`;
  // The sentence itself names its speaker.
  if (passage.speaker || analysis.genre !== 'opinion') return 'The text says';
  return `The author ${isJudgement(passage) ? 'argues' : 'writes'}`;
}

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
