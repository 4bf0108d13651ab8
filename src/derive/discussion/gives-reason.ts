/** Sentences that give a reason for what they tell, and mark it as such. */
import type { AnalysedSentence } from '../analysis/analysis.js';
import { isClause } from '../analysis/parse-clause.js';
import { isWhole } from '../items/glossed-entry.js';

/** Who says so, at the end of the sentence, is no part of the reason. */
const saidSo =
  /, (?:[^,]+ (?:said|says|added|adds|explained|explains|noted|wrote|reports?|reported|told \p{L}+)|(?:sa(?:id|ys?)|added|explained|noted) .+|according to .+)$/u;

/** What came of it is no part of the reason either. */
const outcome =
  /, (?:forcing|leaving|leading|making|causing|prompting|resulting|allowing|sending|pushing|raising|creating) .+$/;

/** Between two groups stands the word that marks one of them as the reason of the other. */
const marks: readonly RegExp[] = [
  /^(?<subject>.+?),? because (?!of\b)(?<answer>.+)$/,
  /^(?<subject>[^,]+(?:, (?!.*\b(?:which|who|that|where)\b).+?)?),? (?<answer>(?:because of|thanks to|due to(?! \p{Ll}+ out\b| (?:be|begin|start|open|end|arrive|meet|appear|return|come|leave)\b)) (?!.* and (?:is|was|were|has|had)\b).+)$/u,
  /^Because (?!of\b|when\b|if\b|while\b)(?<answer>[^,]+), (?<subject>(?!at\b|in\b|and\b).+)$/,
];

/** `is not done because …` may mean that it is done, for another reason. */
const negated = /\b(?:not|never|no|cannot|nor|hardly)\b|n[’']t\b/i;
/** What cannot be done is not done for another reason. */
const unable = /\b(?:(?:can|could) ?(?:not|n[’']t)|(?:is|are|was|were) not able)\b/giu;
const doubtful =
  /\bhere\b|(?:\b(?:just|simply|only|not|partly|precisely|perhaps|in part|even if|whether|mainly|largely|mostly|is|are|was|were|be|been|this|that|it|and|but|or|less|more|much|likely|probably|possibly)|[,;:—–-])$/i;
/** What the writer did, or the reader should do. */
const ownDoing =
  /\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou)\b|^(?:Think|Imagine|Consider|Picture|Suppose|Take) /;
/** The reason may be one for saying or thinking it. */
const saying =
  /\b(?:said|says?|told|tells|thinks?|thought|believes?|believed|argues?|argued|claims?|claimed|added|adds|concluded|explain(?:s|ed)|means?|knows?|knew|likely|apparently|must have)\b|\b(?:found|finds?|shows?|showed|shown|reveals?|revealed|suggests?|suggested|reports?|reported) that\b/i;
const marker = /\b(?:because|thanks to|due to|in order to|so that)\b/i;

/** Characters of a sentence whose two halves still can be weighed against each other. */
const longest = 500;

export function givesReason(sentence: AnalysedSentence): boolean {
  const { text, kind } = sentence;
  if (kind !== 'paragraph' || text.length > longest || !isWhole(text)) return false;
  const told = text.replace(leadingOn, (_, first: string) => first.toUpperCase());
  for (const mark of marks) {
    const { subject: whole = '', answer: marked = '' } =
      mark.exec(told.replace(/\.$/, ''))?.groups ?? {};
    const subject = whole.replace(/^[^"“”]{20,}, (?:but|and) (?=\p{Lu}|the )/u, '');
    const bare = marked.replace(saidSo, '').replace(/,(["”]) \p{Lu}[^"”]*$/u, '$1');
    const answer = bare.replace(outcome, '');
    if (subject === '' || !isPart(subject) || !isPart(answer) || /["“”]/.test(subject)) continue;
    return isSound(sentence, subject, answer) && !ownDoing.test(told);
  }
  return false;
}

const isSound = (sentence: AnalysedSentence, subject: string, answer: string) =>
  !doubtful.test(subject) &&
  !isDenied(subject) &&
  isOneThing(subject) &&
  isClause(sentence, subject) &&
  !saying.test(subject) &&
  !isBrief(answer) &&
  !runsOn(sentence, answer) &&
  !startsWithVerb(sentence, answer) &&
  !isEvidence(subject, answer) &&
  !(answer.startsWith('due to') && endsInNoun(sentence, subject)) &&
  !/\b(?:except|unless)\b/.test(answer) &&
  !someBody.test(subject) &&
  !/ - /.test(subject.replace(/ - .+? - /, ' '));

const leadingOn =
  /^(?:But|And|So|Yet|(?:However|Still|Meanwhile|In other words|In turn|In addition|Moreover|Furthermore|In fact|Indeed|For (?:example|instance)),) (\p{L})/u;

const isDenied = (subject: string) => negated.test(subject.replace(unable, ''));

/** `because of the rally`: nothing to weigh. */
const isBrief = (answer: string) =>
  answer.replace(/^(?:because of|thanks to|due to) /, '').split(' ').length < 4;

/** `The company`: which of them? */
const someBody = /^The (?:company|firm|group|organi[sz]ation|agency|body)\b(?! of\b)/;

/** `It was formed later because it cuts through the layers`: how we know, not why. */
const isEvidence = (subject: string, answer: string) =>
  /\b(?:was|were)\b/.test(subject) && /^(?:it|they) (?:is|are|has|have|\p{Ll}+s)\b/u.test(answer);

/** `thanks to low rates but the best of them are reserved`: what comes after is told beside the reason. */
const runsOn = (sentence: AnalysedSentence, answer: string) =>
  /\b(?:but|while|whereas|yet)\b/.test(answer) ||
  [...answer.matchAll(/ and /g)].some(({ index }) =>
    isClause(sentence, answer.slice(index + ' and '.length)),
  );

/** `fewer deaths due to the cold`: a reason of the deaths, not of what is told of them. */
function endsInNoun({ text, tokens }: AnalysedSentence, subject: string): boolean {
  const end = text.toLowerCase().indexOf(subject.toLowerCase()) + subject.length;
  return /^(?:NOUN|PROPN)$/.test(tokens.findLast((token) => token.end <= end)?.pos ?? '');
}

/** `because re-uses a library`: a slip, or the tagger's. */
function startsWithVerb({ text, tokens }: AnalysedSentence, answer: string): boolean {
  const from = text.toLowerCase().indexOf(answer.toLowerCase());
  return tokens.find(({ start }) => start >= from)?.pos === 'VERB';
}

/** Enough to be weighed, little enough to be taken in at once, and no second reason. */
const isPart = (text: string) => {
  const length = text.split(' ').length;
  return (
    length >= 4 &&
    length <= 30 &&
    !/;|[.!?] /.test(text) &&
    !/["“”].*["“”].*["“”]/.test(text) &&
    !marker.test(text.replace(/^(?:because of|thanks to|due to)\b/, ''))
  );
};

/** A main clause that says what it speaks of, and but one: the reason would fit a half of two. */
const isOneThing = (subject: string) =>
  !/^(?:apart from|if|when|while|since|as|although|though|unless|after|before|where|what|how|by|it|this|that|these|those|there|he|she|they|we|his|her|their|its)\b|[:—–]|\b(?:people|those|person|somebody|someone|man|woman) who\b|, (?:and|or|but|so) |, (?:which|who|where) [^,]*$/i.test(
    subject,
  );
