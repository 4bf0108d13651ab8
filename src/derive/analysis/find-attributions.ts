/** Finds what somebody is reported to have said in the writer's own words. */
import type { Attribution, Clause } from './analysis.js';
import { isBalanced } from '../statements/phrases.js';
import { findSpeaker, type NameIndex } from './find-speaker.js';
import { speechVerbs } from './lexicon.js';
import { nounPhraseEnd, parseClause } from './parse-clause.js';
import type { TaggedText } from './tag-sentences.js';

/** Verbs after which `that` may be left out. */
const bareVerbs = new Set(['say', 'argue', 'believe', 'think', 'claim', 'suggest', 'report']);
/** These take a claim only with `that`; without it they mean something else. */
const notSpeech = new Set(['find', 'show', 'ask', 'recall', 'add']);

export function findAttributions(
  sentences: readonly TaggedText[],
  clauses: ReadonlyMap<string, Clause>,
  index: NameIndex,
): Attribution[] {
  return sentences.flatMap((sentence) => {
    if (isQuotation(sentence.text) || /\?$/.test(sentence.text)) return [];
    const clause = clauses.get(sentence.id);
    const found =
      accordingTo(sentence, clause, index) ??
      (clause && !clause.fronted && saysThat(sentence, clause, index)) ??
      trailing(sentence, index);
    return found ? [found] : [];
  });
}

/** More than a few words of somebody, or words with which the sentence begins. */
function isQuotation(text: string): boolean {
  if (/^["“]/.test(text) || !isBalanced(text)) return true;
  const quoted = text.match(/["“][^"“”]*["”]/g) ?? [];
  return quoted.some((words) => words.split(' ').length > fewWords || /[.!?,]["”]$/.test(words));
}

const fewWords = 6;

function saysThat(sentence: TaggedText, clause: Clause, index: NameIndex): Attribution | undefined {
  const { tokens } = sentence;
  const verb = tokens[clause.verb.main];
  if (!verb || !speechVerbs.has(verb.lemma) || clause.verb.negated) return undefined;
  if (clause.verb.tense === 'modal' || clause.verb.main !== clause.verb.finite) return undefined;
  const that = tokens.findIndex(
    (token, at) => at >= clause.rest.from && at <= clause.rest.from + 5 && token.text === 'that',
  );
  const near = that === clause.rest.from || (that > 0 && /^(?:tell|warn|point)$/.test(verb.lemma));
  if (!near && !bareVerbs.has(verb.lemma)) return undefined;
  if (notSpeech.has(verb.lemma) && !near) return undefined;
  const from = near ? that + 1 : clause.rest.from;
  if (!parseClause(tokens.slice(from))) return undefined;
  return build(
    sentence,
    [clause.subject.from, clause.subject.to],
    verb.lemma,
    [from, clause.rest.to],
    index,
  );
}

function accordingTo(
  sentence: TaggedText,
  clause: Clause | undefined,
  index: NameIndex,
): Attribution | undefined {
  const fronted = clause?.fronted;
  if (!clause || !fronted || !/^according to /i.test(sentence.text)) return undefined;
  return build(
    sentence,
    [fronted.from + 2, fronted.to],
    'say',
    [clause.subject.from, clause.rest.to],
    index,
  );
}

/** `CLAUSE, NAME said.` and `CLAUSE, according to NAME.` */
function trailing(sentence: TaggedText, index: NameIndex): Attribution | undefined {
  const { tokens } = sentence;
  const comma = tokens.findLastIndex((token) => token.text === ',');
  if (comma < 3 || !parseClause(tokens.slice(0, comma))) return undefined;
  if (tokens[comma + 1]?.lemma === 'accord' && tokens[comma + 2]?.text === 'to') {
    const end = nounPhraseEnd(tokens, comma + 3, tokens.length);
    return end === undefined
      ? undefined
      : build(sentence, [comma + 3, end], 'say', [0, comma], index);
  }
  const end = nounPhraseEnd(tokens, comma + 1, tokens.length);
  const verb = end === undefined ? undefined : tokens[end];
  if (end === undefined || verb?.pos !== 'VERB' || !speechVerbs.has(verb.lemma)) return undefined;
  if (tokens.length - end > 5) return undefined;
  return build(sentence, [comma + 1, end], verb.lemma, [0, comma], index);
}

function build(
  sentence: TaggedText,
  speaker: readonly [number, number],
  verb: string,
  claim: readonly [number, number],
  index: NameIndex,
): Attribution | undefined {
  const who = findSpeaker(sentence, speaker[0], speaker[1], index);
  const first = sentence.tokens[claim[0]];
  const last = sentence.tokens[claim[1] - 1];
  if (!who || !first || !last || claim[1] - claim[0] < 4) return undefined;
  return {
    sentence: sentence.id,
    paragraph: sentence.paragraph,
    speaker: who,
    verb,
    claim: sentence.text.slice(first.start, last.end),
  };
}
