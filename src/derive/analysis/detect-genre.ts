/** Tells a report from an opinion piece, an interview and an explainer by plain signs. */
import type { Article } from '../../model/article.js';
import type { Genre } from '../../model/lesson.js';
import type { Attribution, Quotation } from './analysis.js';
import { quotingVerbs } from './lexicon.js';
import type { TaggedText } from './tag-sentences.js';
import { namesOfTurns } from './turns.js';

/** What ought to be, in the writer's own voice; `should the vote fail` and `must have been` are not. */
const demand =
  /\b(?:should(?! (?:you|the|an?|it)\b)|ought|must(?! have\b)|(?:we|they|governments?|one) (?:need|have|has|owe) to|it is time (?:to|for)|deserves?)\b/i;
const judgement =
  /\b(?:makes (?:no|little|much|more) sense|make much sense|in my (?:view|opinion)|unfortunately|sadly|obviously|surely|frankly|ridiculous|absurd|foolish|shameful|nonsense|mistaken|(?:is|are|was|were|be) (?:\p{L}+ )?(?:wrong|right about|a mistake|a lie|a myth|to blame)|(?:the|a) (?:better|best|worst|real|wrong|right) (?:model|way|answer|question|problem|idea|lesson|reason|choice)|easy to see why|hard(?:er)? to (?:defend|believe|justify)|the (?:problem|truth|point|lesson) is|no (?:excuse|reason) (?:to|for|why)|rather than its)\b/iu;
const ownVoice = /\bI (?:think|believe|argue|suspect|doubt|hope|fear|would|do not|don[’']t)\b/;
const firstPerson = /\b(?:I|my|My|I[’']m|we|our|We|Our)\b/;
const opinionAddress =
  /\/(?:opinions?|commentisfree|comment|editorials?|op-?eds?|columns?|columnists?|views?)\//i;
const opinionTitle =
  /^(?:opinion|editorial|comment)\b|^(?:in (?:praise|defen[cs]e) of|(?:the )?case (?:for|against)|against)\b|^(?:it[’']s|it is) (?:\p{Ll}+ )?time (?:to|for|we|that)\b|^(?:stop|don[’']t|do not|save|ban|abolish|scrap|end|fix|bring back|forget|blame)\b|\|\s*(?:opinion|editorial)|\b(?:makes? no sense|is a (?:lie|myth|mistake|scam)|the truth about|we must|must (?:not|stop|be|do|act|change)|should|let[’']s|don[’']t let|why .+ (?:should|must|is wrong)|is not an? |has no (?:place|business) in|is the (?:only|best|right|wrong) (?:way|answer|choice))\b/iu;
/** `NAME interviews …`; not `interviews replaced by a form`. */
const interviewTitle =
  /\p{Lu}[\p{L}.]+ interviews (?!with\b|and\b|or\b|to\b|for\b|of\b|by\b)\p{L}|\p{Lu}\p{L}+,? interviewed\b|\bQ ?& ?A\b|\b[Ii]nterview [Ww]ith \p{Lu}|^Interview\b/u;

/** What magazines set above an interview, or below it. */
const interviewNote =
  /\b(?:interview|conversation|transcript|Q ?& ?A)\b[^.]*\b(?:edited|condensed)\b[^.]*\b(?:length|clarity|brevity)\b/i;

/** The day of the news, as the first lines of a report name it. */
export const newsDay =
  /\b(?:[Yy]esterday|(?:[Oo]n|[Ee]arly|[Ll]ate) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:\p{Lu}\p{Ll}+ \d|\d)|\p{Ll}+ed (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

export function detectGenre(
  article: Article,
  sentences: readonly TaggedText[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Genre {
  const count = Math.max(1, sentences.length);
  const reported = new Set([...quotations, ...attributions].map((said) => said.sentence));
  const named = new Set(
    [...quotations.filter((q) => q.speaker), ...attributions].map((said) => said.sentence),
  );
  const own = sentences
    .filter((sentence) => !reported.has(sentence.id) && !isReporting(sentence))
    .map((sentence) => sentence.text);
  const share = (test: (text: string) => boolean) => own.filter(test).length / count;
  if (isInterview(article, sentences, share)) return 'interview';
  if (opinionTitle.test(article.title) || opinionAddress.test(article.url ?? '')) return 'opinion';
  const views = share(isView);
  const newsLike = reported.size / count;
  if (views > 0.08 && newsLike < 0.25 && share((text) => /\b[Yy]ou\b/.test(text)) < 0.2)
    return 'opinion';
  if (share((text) => firstPerson.test(text)) > 0.3 && share((text) => /\bI\b/.test(text)) > 0.05)
    return newsLike < 0.12 ? 'opinion' : 'report';
  const isNews = sentences.slice(0, 3).some(({ text }) => newsDay.test(text));
  return named.size / count < 0.1 && newsLike < 0.2 && !isNews ? 'explainer' : 'report';
}

/** "…, they should be let go, the lawyer said": somebody else's view. */
const isReporting = (sentence: TaggedText) =>
  sentence.tokens.some((token) => token.pos === 'VERB' && quotingVerbs.has(token.lemma));

/** A question is none: explainers ask too. */
export const isView = (text: string) =>
  !/\?$/.test(text) && (demand.test(text) || judgement.test(text) || ownVoice.test(text));

function isInterview(
  article: Article,
  sentences: readonly TaggedText[],
  share: (test: (text: string) => boolean) => number,
): boolean {
  if (interviewTitle.test(article.title) || namesOfTurns(article).size > 1) return true;
  if (article.paragraphs.some(({ text }) => interviewNote.test(text))) return true;
  const asked = article.paragraphs.filter(
    ({ kind, text }) => (kind === 'heading' || text.length < 200) && /\?$/.test(text),
  ).length;
  const told = share((text) => firstPerson.test(text));
  const questions = sentences.filter(({ text }) => /\?$/.test(text)).length;
  const addressed = share((text) => /\b[Yy]ou\b/.test(text));
  return (
    told > (asked >= 4 ? 0.1 : 0.2) &&
    addressed < 0.4 &&
    ((asked >= 3 && asked / article.paragraphs.length > 0.12) ||
      questions / Math.max(1, sentences.length) > 0.15)
  );
}
