/** Reasons and purposes that the article itself marks as such, in its own words. */
import type { Evidence } from '../../model/question.js';
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { isClause } from './explain-contrast.js';
import { isWhole } from './glossed-entry.js';

export interface Reason {
  readonly kind: 'reason' | 'purpose';
  /** What the reason is for, word for word. */
  readonly effect: string;
  /** Word for word; a purpose begins with `to` or `so that`. */
  readonly answer: string;
  readonly evidence: readonly Evidence[];
  readonly sentences: readonly string[];
  readonly weight: number;
}

/** Who says so, at the end of the sentence, is no part of the reason. */
const saidSo =
  /, (?:[^,]+ (?:said|says|added|adds|explained|explains|noted|wrote)|according to [^,]+)$/;

/** What came of it is no part of the reason either. */
const outcome =
  /, (?:forcing|leaving|leading|making|causing|prompting|resulting|allowing|sending|pushing|raising|creating) .+$/;

/** Between two groups stands the word that marks one of them as the reason of the other. */
const marks: readonly (readonly [Reason['kind'], RegExp])[] = [
  ['reason', /^(?<effect>.+?),? because (?!of\b)(?<answer>.+)$/],
  [
    'reason',
    /^(?<effect>[^,]+?),? (?<answer>(?:because of|thanks to|due to(?! \p{Ll}+ out\b| (?:be|begin|start|open|end|arrive|meet|appear|return|come|leave)\b)) (?!.* and (?:is|was|were|has|had)\b).+)$/u,
  ],
  [
    'reason',
    /^Because (?!of\b|when\b|if\b|while\b)(?<answer>[^,]+), (?<effect>(?!at\b|in\b|and\b).+)$/,
  ],
  ['purpose', /^(?<effect>.+?),? in order (?<answer>to [^,]+)$/],
  // After a comma it is a result as often.
  ['purpose', /^(?<effect>.+?[^,]) (?<answer>so that [^,]+)$/],
];

/** `is not done because …` may mean that it is done, for another reason. */
const negated = /\b(?:not|never|no|cannot|nor|hardly)\b|n[’']t\b/i;
const doubtful =
  /(?:\b(?:just|simply|only|not|partly|precisely|perhaps|in part|even if|whether|mainly|largely|mostly|is|are|was|were|be|been|this|that|it|less|more|much|likely|probably|possibly)|[,;:—–-])$/i;
/** What the writer did, or the reader should do. */
const ownDoing = /\b(?:I|[Ww]e|[Oo]ur|[Yy]ou)\b|^(?:Think|Imagine|Consider|Picture|Suppose|Take) /;
const marker = /\b(?:because|thanks to|due to|in order to|so that)\b/i;

export const findReasons = (analysis: Analysis): Reason[] =>
  analysis.sentences.flatMap((sentence) => [
    ...within(sentence),
    ...across(sentence, analysis.sentences[sentence.index + 1]),
  ]);

function within(sentence: AnalysedSentence): Reason[] {
  const { id, text, paragraph, kind, salience } = sentence;
  if (kind !== 'paragraph' || !isWhole(text)) return [];
  const told = text.replace(/^(?:But|And|So|Yet|However,|Still,) (\p{L})/u, (_, first: string) =>
    first.toUpperCase(),
  );
  for (const [of, mark] of marks) {
    const { effect = '', answer: marked = '' } = mark.exec(told.replace(/\.$/, ''))?.groups ?? {};
    const answer = marked.replace(saidSo, '').replace(outcome, '');
    if (effect === '' || !isPart(effect) || !isPart(answer)) continue;
    if (doubtful.test(effect) || (of === 'reason' && negated.test(effect))) return [];
    if (!isOneThing(effect) || !isClause(sentence, effect) || ownDoing.test(told)) return [];
    if (startsWithVerb(sentence, answer) || isBrief(answer)) return [];
    const evidence = [{ paragraph, quote: text }];
    return [{ kind: of, effect, answer, evidence, sentences: [id], weight: salience }];
  }
  return [];
}

/** `because of the rally`: nothing to put in other words. */
const isBrief = (answer: string) =>
  answer.replace(/^(?:because of|thanks to|due to) /, '').split(' ').length < 4;

/** `because re-uses a library`: a slip, or the tagger's. */
function startsWithVerb({ text, tokens }: AnalysedSentence, answer: string): boolean {
  const from = text.toLowerCase().indexOf(answer.toLowerCase());
  return tokens.find(({ start }) => start >= from)?.pos === 'VERB';
}

/** Enough to be asked for, little enough to be answered in three lines, and no second reason. */
const isPart = (text: string) => {
  const length = text.split(' ').length;
  return (
    length >= 4 &&
    length <= 26 &&
    !/["“”;]/.test(text) &&
    !marker.test(text.replace(/^(?:because of|thanks to|due to|so that)\b/, ''))
  );
};

/** A main clause that says what it speaks of, and but one: the reason would fit a half of two. */
const isOneThing = (effect: string) =>
  !/^(?:if|when|while|since|as|although|though|unless|after|before|where|what|how|by|it|this|that|these|those|there|he|she|they|we)\b|[:—–]|\b(?:people|those|person|somebody|someone|man|woman) who\b|, (?:and|or|but|so) |, (?:which|who|where) [^,]*$/i.test(
    effect,
  );

const crossing =
  /^(?:As a result|For (?:this|that) reason|Because of this|As a consequence|Consequently|That is why|This is why|That[’']s why|This is one reason(?: why)?),? /;

/** `As a result, …` after a sentence that gives the reason. */
function across(reason: AnalysedSentence, next: AnalysedSentence | undefined): Reason[] {
  const mark = next && crossing.exec(next.text)?.[0];
  if (!next || mark === undefined || next.paragraph !== reason.paragraph) return [];
  if (/^(?:That|This|It|So|Instead|But|And|Yet)\b/.test(reason.text)) return [];
  const effect = next.text.slice(mark.length).replace(/\.$/, '');
  if (
    !isOneThing(effect) ||
    !isWhole(reason.text) ||
    ownDoing.test(reason.text) ||
    !isWhole(next.text) ||
    /["“”]/.test(reason.text + next.text)
  )
    return [];
  return [
    {
      kind: 'reason',
      effect,
      answer: reason.text,
      evidence: [reason, next].map(({ paragraph, text }) => ({ paragraph, quote: text })),
      sentences: [reason.id, next.id],
      weight: reason.salience,
    },
  ];
}
