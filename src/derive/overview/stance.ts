/** Tells a judgement, which one can argue about, from a fact, which one can only look up. */
import { parseClause } from '../analysis/parse-clause.js';
import type { Passage } from './passage.js';

const duty =
  /\b(?:should(?! (?:have|return|be (?:ready|able|complete\w*|open|done)))|ought to|must(?! have)|(?:need|needs) to(?! be)|(?:has|have) to (?:stop|act|change|choose|decide|protect|learn|pay|listen)|cannot (?:begin|afford|go on|be allowed)|can[’']t afford|deserves?|(?<!(?:deemed|held|found) )responsib(?:le|ility))\b/i;
const value =
  /\b(?:make(?:s)? (?:no|little|much|any|more|perfect|good) sense|wrong(?:ly)?|mistake|the (?:real |main |only |bigger |first )?(?:problem|danger|point|lesson|question) is|best|worse|worst|better|important|fundamental(?:ly)?|inherent|(?:un)?fair(?:ly)?|unjust|unequal|dangerous|harmful|useful|useless|matters|myth|lie|greed|threat(?:en(?:s|ed|ing))?|worth(?:while|less)?|a (?:disaster|failure|success|luxury|poor|good|bad|great|powerful|convincing)|hard(?:er)? to justify|too (?:much|many|little|few|often|late|early|far|easy|easily|high|low|weak|slow)|crucial|essential|vital|necessary|reckless|foolish|wise|naive|hurting)\b/i;
const weighing =
  /\b(?:rather than|instead of|more (?:\w+ )?than|less (?:\w+ )?than|not .{3,60} but)\b/i;

/** These praise nothing. */
const idioms =
  /\b(?:for the best|at (?:best|worst)|best[- ]known|as best|had better|better known|good news|a good deal|(?:a|the) question of)\b/gi;

/** Words of praise, blame or duty: plain in any kind of text. */
export const isValued = (text: string) => {
  const plain = text.replace(idioms, '');
  return duty.test(plain) || value.test(plain);
};

/** `should`, `must`: somebody wants something done. */
export const wantsAction = (text: string) => duty.test(text);

/** 0 for a plain fact; the higher, the more there is to argue about. */
export function stanceOf(passage: Pick<Passage, 'text' | 'tokens'>): number {
  const text = passage.text.replace(idioms, '');
  const marks = [duty, value, weighing].filter((pattern) => pattern.test(text)).length;
  if (marks === 0) return 0;
  return marks - (isPast(passage) ? 0.6 : 0) - (/\d/.test(text) ? 0.3 : 0);
}

export const isJudgement = (passage: Pick<Passage, 'text' | 'tokens'>) => stanceOf(passage) > 0.5;

/** `Instead of A they did B` may be plain fact: what is left judges or it does not. */
export const withoutWeighing = (passage: Pick<Passage, 'text' | 'tokens'>) => ({
  text: passage.text.replace(/\b(?:rather than|instead of|more|less)\b/gi, ''),
  tokens: passage.tokens,
});

/** `Supporters of the plan say that …`: the view of people whom the text does not name. */
export const isReported = (text: string) => reportedView.test(text);

const reportedView =
  /^(?:some|many|most|several|other|a few|the|those|its|his|her|their)?\s*(?:\p{L}+ ){0,3}?(?:supporters|critics|opponents|advocates|defenders|experts|analysts|s[kc]eptics|researchers|economists|scientists|people|officials|observers|fans|commentators|proponents)\b[^,;]{0,40}?\b(?:say|said|argue|argued|claim|claimed|believe|think|warn|warned|fear|insist|object|complain|point out|contend|worry|hold|maintain)s?\b/iu;

/** Tells what happened: nobody can be for or against that. */
export function isPast({ text, tokens }: Pick<Passage, 'text' | 'tokens'>): boolean {
  const tense = parseClause(tokens)?.verb.tense;
  if (tense !== undefined) return tense === 'past' || (tense === 'perfect' && /\bhad\b/.test(text));
  return /\b(?:was|were|did|had|said|went|came|took|told|gave)\b/.test(text);
}

/** One thing is granted and another one held: `Although A, B`, `Even though A, B`. */
export const concession =
  /^(?:although|though|while|even though|despite|admittedly|granted)\b(?=[^,]{12,}, [^,]{15,})/i;
