/** Sentences of the article, word for word, that can stand beside each other as options. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';

/** Words at the beginning that lean on the sentence before. */
const leaning =
  /^(?:He|She|It|They|We|I|You|This|That|These|Those|There|Here|His|Her|Its|Their|Our|My|Such|Both|Another|Others|Many|Some|Most|And|But|So|Or|Yet|Still|However|Instead|Then|Also|Thus|Therefore|For (?:example|instance)|As a result|In addition|Moreover|Meanwhile|Neither|One|Either|Not|Even|To be|After all|In fact|Of course|Indeed|Perhaps|Now|Today|Later|Figure|Table|Photo|Image|Map|File|Source|Credit|Read|See|Watch|Click|Above|Below|Clockwise|Left|Right)\b/;

/** Whether a sentence reads well on its own among options. */
export function isOption(sentence: AnalysedSentence): boolean {
  const { text, tokens } = sentence;
  const words = text.split(' ').length;
  return (
    sentence.kind === 'paragraph' &&
    words >= 7 &&
    words <= 34 &&
    /^[\p{Lu}\d$£€]/u.test(text) &&
    /[\p{L}\d%’')]\.$/u.test(text) &&
    !/["“”…;:[\]{}*|#@]|https?:|\.\.|\b(?:I|my|this|these|those)\b/.test(text) &&
    !leaning.test(text) &&
    tokens.some((token) => isFinite(token.pos, token.text))
  );
}

const isFinite = (pos: string, text: string) =>
  pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'));

export interface Wanted {
  /** The right option: the others are about as long. */
  readonly key: string;
  /** What is asked about: nearer sentences make more plausible options. */
  readonly topic: string;
  /** Paragraphs and sentences that hold the answer. */
  readonly paragraphs: readonly string[];
  readonly sentences?: readonly string[];
}

/** Wrong options, the most plausible first; none says what the key says. */
export function otherOptions(wanted: Wanted, analysis: Analysis): AnalysedSentence[] {
  const key = wordSet(wanted.key, analysis);
  const topic = wordSet(wanted.topic, analysis);
  // A word that the stem shares with the key alone would give the key away.
  const cues = new Set([...topic].filter((lemma) => key.has(lemma)));
  const nearness = (sentence: AnalysedSentence) => {
    const lemmas = contentLemmas(sentence.tokens);
    const near = lemmas.filter((lemma) => topic.has(lemma) || key.has(lemma)).length;
    return Math.min(4, near) + 2 * lemmas.filter((lemma) => cues.has(lemma)).length;
  };
  const fitting = analysis.sentences.filter((sentence) => {
    const ratio = sentence.text.length / wanted.key.length;
    return (
      isOption(sentence) &&
      !wanted.paragraphs.includes(sentence.paragraph) &&
      !(wanted.sentences ?? []).includes(sentence.id) &&
      ratio > 0.62 &&
      ratio < 1.6 &&
      !saysTheSame(sentence, key)
    );
  });
  return fitting
    .map((sentence) => ({ sentence, score: nearness(sentence) + sentence.salience }))
    .sort((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence);
}

/** The lemmas of words that stand in the article; others are kept as they are. */
export function wordSet(text: string, analysis: Analysis): ReadonlySet<string> {
  const words = new Set(text.toLowerCase().match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? []);
  const lemmas = analysis.sentences.flatMap(({ tokens }) =>
    tokens
      .filter((token) => words.has(token.text.toLowerCase()))
      .flatMap((token) => contentLemmas([token])),
  );
  return new Set(lemmas);
}

function saysTheSame(sentence: AnalysedSentence, key: ReadonlySet<string>): boolean {
  const lemmas = new Set(contentLemmas(sentence.tokens));
  const shared = [...lemmas].filter((lemma) => key.has(lemma)).length;
  return shared >= 0.5 * Math.min(lemmas.size, Math.max(1, key.size));
}
