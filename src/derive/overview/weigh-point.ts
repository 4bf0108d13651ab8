/** What a passage is worth as a point: how central it is, less for what tells little by itself. */
import { keptFor } from '../../core/kept-for.js';
import type { Analysis } from '../analysis/analysis.js';
import { newsDay } from '../analysis/detect-genre.js';
import { parseClause } from '../analysis/parse-clause.js';
import { isInTitle } from '../statements/is-in-title.js';
import { asClause } from '../statements/sentence-case.js';
import { heaviest } from './heaviest.js';
import { introducer } from './introduce-person.js';
import { words, type Passage } from './passage.js';
import { isJudgement, isPast } from './stance.js';
import { headlineLemmas, saysOfHeadline, saysOfStandfirst } from './weigh-passage.js';

/** About -1 to 2.5. */
export const worthOf = keptFor((passage: Passage, analysis: Analysis): number => {
  const marked = marks.reduce((sum, [test, mark]) => sum + (test(passage, analysis) ? mark : 0), 0);
  return (
    passage.weight +
    ideaOf(passage, analysis) +
    messageOf(passage, analysis) +
    sizeOf(passage) +
    marked
  );
});

/** What opens a paragraph; outside the news the ideas, which hold in general, and not the cases told beside them. */
function ideaOf(passage: Passage, analysis: Analysis): number {
  const opens = analysis.sentences[passage.index - 1]?.paragraph !== passage.paragraph ? 0.25 : 0;
  if (analysis.genre === 'report' || isOwnStory(passage, analysis)) return opens;
  const judged = isJudgement(passage) ? 0.25 : 0;
  const general = isCase(passage, analysis) ? -0.15 : 0.1;
  return judged + general + opens;
}

/** Takes up the headline or the outlet's summary, or says of itself that it is the point. */
function messageOf({ lemmas, index }: Passage, analysis: Analysis): number {
  const shared = saysOfHeadline(lemmas, analysis);
  const marked = pointing.test(analysis.sentences[index]?.text ?? '') ? 0.3 : 0;
  const summed = saysOfStandfirst(lemmas, analysis);
  return 0.12 * Math.min(3, shared) + 0.12 * Math.min(4, summed) + marked;
}

const pointing =
  /^(?:In short|In other words|Overall|Ultimately|To sum up|In conclusion|In the end|That is why|That[’']s why|This means|As a result)\b|\bthe (?:main |big |whole |real |key |basic )?(?:idea|point|lesson|takeaway|goal|aim|purpose|answer|upshot|moral) (?:is|was|here|behind)\b/i;

type Test = (passage: Passage, analysis: Analysis) => boolean;

/** Of points with fewer or more words fewer were found fit. */
const fewestWords = 15;
const mostWords = 35;

/** What is told in more words is told more fully, up to what can be read at once. */
const sizeOf = ({ text }: Passage) => 0.02 * Math.max(0, Math.min(30, words(text)) - fewestWords);

/** A figure says how much; who owns how much of whom is background. */
const share = /^(?!.*\bowned\b).*(?:\d ?(?:%|percent\b|per cent\b)|[$£€]\d)/;

/** `Boatmen pay a toll`: of all of a kind. */
function isOfKind({ tokens }: Passage): boolean {
  const subject = parseClause(tokens)?.subject;
  return (
    subject !== undefined && subject.to - subject.from === 1 && tokens[subject.from]?.pos === 'NOUN'
  );
}

/** Its subject is whom or what the article names most. */
function isOfMain({ tokens }: Passage, { entities }: Analysis): boolean {
  const subject = parseClause(tokens)?.subject;
  const main = heaviest(entities, ({ mentions }) => mentions.length);
  if (!subject || !main) return false;
  const named = tokens
    .slice(subject.from, subject.to)
    .map(({ text }) => text)
    .join(' ');
  return main.aliases.some((alias) => named.includes(alias));
}

/** What speaks for and against a point. Ours, set by reading what was chosen from articles. */
const marks: readonly (readonly [Test, number])[] = [
  [({ text }) => share.test(text), 0.3],
  [({ text }) => /\b(?:will|would|should|must|could|may|might|can)\b/.test(text), 0.2],
  [isOfKind, 0.4],
  [({ index }, { genre }) => index === 0 && genre === 'report', 0.5],
  [isOfMain, 0.2],
  [(one, analysis) => isOwnStory(one, analysis), -0.35],
  [(one, analysis) => isOwnStory(one, analysis) && isPast(one), -0.35],
  [({ text }) => words(text) < fewestWords, -0.3],
  [({ text, index }) => index > 0 && words(text) > mostWords, -0.15],
  [({ lemmas }, analysis) => saysOfHeadline(lemmas, analysis) === 0, -0.2],
  [(one, { sentences }) => turned.test(sentences[one.index + 1]?.text ?? ''), -0.35],
  [(one, analysis) => isLeaning(one, analysis), -0.7],
  [({ text }, analysis) => isLoose(text, analysis), -0.6],
  [({ voice }) => voice === 'quoted', -0.35],
  [({ granted }) => granted, -0.6],
  [(one) => isPast(one), -0.1],
  [({ tokens }) => parseClause(tokens) === undefined, -0.3],
  [(one, analysis) => isExample(one, analysis), -0.5],
  [(one, analysis) => isProfile(one, analysis), -0.4],
  [(one, analysis) => isStoryOfOne(one, analysis), -0.2],
  [isOfStranger, -0.35],
  [({ text }) => announcing.test(text), -0.6],
  [(one) => leadsUp(one), -0.3],
  [(one, analysis) => analysis.genre === 'report' && quotesSelf.test(one.text), -0.35],
  [isLastWord, -0.2],
  [(one, analysis) => isOfHeading(one, analysis), -0.2],
  [({ text }) => chatty.test(text), -0.25],
  [({ text }) => /\bcan be found\b|\bvisit to\b|!["”]?$/.test(text), -0.6],
];

const quotesSelf = /["“][^"”]*\b(?:I|my|me|I[’']\p{L}+)\b/u;

/** What speakers and authors tell of themselves; in an interview that may be the matter. */
const isOwnStory: Test = ({ voice, text }) =>
  voice !== 'article' && /\b(?:I|my|me|I[’']\p{L}+)\b/u.test(text);

/** What the next sentence turns against is granted, not meant. */
const turned = /^["“]?(?:But|However|Yet|Still|Nevertheless|Nonetheless|Instead)\b/;

/** One event, person or figure. */
const isCase: Test = (passage, { numbers }) =>
  isPast(passage) || numbers.some(({ sentence }) => sentence === passage.sentence);

/** A report ends on a scene or a saying. */
function isLastWord({ index, voice }: Passage, { genre, sentences }: Analysis): boolean {
  return genre === 'report' && voice === 'article' && index > 6 && index >= sentences.length - 2;
}

const isExample: Test = ({ index }, { sentences }) => example.test(sentences[index]?.text ?? '');
const example =
  /^(?:For (?:example|instance)|Take\b|Imagine\b|Suppose\b|Say\b|If an?\b|In one\b|One (?:example|such|of the)\b|Another\b|A similar\b|Even (?!(?:if|though|when|after|before|as|so|with)\b))|\b(?:for example|for instance),/;

/** `John Binns advises businesses on …`: who somebody is, where the article is not about them. */
function isProfile(passage: Passage, analysis: Analysis): boolean {
  const verb = personVerb(passage, analysis);
  return (
    verb !== undefined &&
    /^(?:be|advise|work|teach|live|write|run|head|lead|study|own|cover|join|grow|marry)$/.test(verb)
  );
}

/** `Bosma said …` */
const bareSurname =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}[\p{L}’'-]+) (?:said|says|told|added|explained|noted|wrote|argued|believes?|thinks?|rejects|rejected) /u;

/** Its subject is a person whom neither the title nor the article's own words introduce. */
function isOfStranger(passage: Passage, analysis: Analysis): boolean {
  const [, surname] = bareSurname.exec(passage.text) ?? [];
  // `Engineers said …` names nobody.
  const isCommon = /^\p{Ll}/u.test(asClause(passage.text, passage.tokens, analysis.casing) ?? '');
  if (surname !== undefined && !isCommon && !analysis.article.title.includes(surname)) return true;
  if (personVerb(passage, analysis) === undefined) return false;
  const introduced = /^[^,]+, (?:who|an?|the)\b|^(?:\p{Lu}\p{L}+ )?\p{Ll}+ /u.test(passage.text);
  return !introduced && introducer(analysis).sentence(passage.text) === passage.text;
}

/** What somebody did who is not whom the article is about. */
const isStoryOfOne: Test = (passage, analysis) =>
  isPast(passage) && personVerb(passage, analysis) !== undefined;

/** What people did, or stand there doing, at the head of an article, without a day of the news. */
export const isOpeningScene = (passage: Passage, analysis: Analysis): boolean =>
  passage.index < 4 &&
  (isStoryOfOne(passage, analysis) ||
    scene.test(passage.text) ||
    (analysis.genre !== 'report' && longAgo.test(passage.text) && isPast(passage))) &&
  (!newsDay.test(analysis.sentences[passage.index]?.text ?? '') || scene.test(passage.text));

const scene =
  /\b(?:(?:sits?|stands?|lies?|walks?|files?|gathers?|waits?|leans?|stares?|smiles?|kneels?|strolls?|huddles?|crouche?s?) (?:at|on|in|into|by|beside|behind|outside|around|along|through|across|over|under)|sat|stood|walked|filed|waited|leaned|stared|smiled|knelt|strolled|huddled|crouched|(?:is|are|was|were) (?:sitting|standing|lying|walking|waiting|leaning|gathered|huddled))\b/;
const longAgo = /^In (?:1[5-9]\d\d|the \p{Ll}+ of 1[5-9]\d\d),/u;

/** Lemma of the verb of which a person is the subject whom the headline does not name. */
function personVerb(passage: Passage, analysis: Analysis): string | undefined {
  const clause = parseClause(passage.tokens);
  if (!clause || passage.speaker) return undefined;
  const subject = passage.tokens.slice(clause.subject.from, clause.subject.to);
  const named = subject.map(({ text }) => text).join(' ');
  const person = analysis.entities.find(
    ({ kind, name, aliases }) =>
      kind === 'person' && (named.includes(name) || aliases.includes(named)),
  );
  if (!person || isInTitle(person, analysis)) return undefined;
  return passage.tokens[clause.verb.main]?.lemma;
}

/** No point of an article: what sets it out, what answers to manners, what hangs on the text around it. */
export const isBesidePoint = (passage: Passage, analysis: Analysis): boolean =>
  isOpeningScene(passage, analysis) ||
  announcing.test(passage.text) ||
  isPolite(passage.text) ||
  hanging.test(passage.text) ||
  fronted.test(passage.text) ||
  isUnnamed(passage, analysis) ||
  (analysis.genre === 'report' && isOwnStory(passage, analysis));

/** `We are profoundly pleased`: what is said on such occasions. */
export const isPolite = (text: string) => polite.test(text);
const polite =
  /\b(?:pleased|delighted|thrilled|honou?red|grateful|thankful|proud|saddened|condolences|congratulat\p{Ll}+|thoughts and prayers|nothing (?:further|more) to add|stand ready to|pleasant surprise)\b/iu;

/** A saying added to one that is not told, a day that is none without the paper. */
const hanging =
  /\b(?:added that|(?:also|further) (?:said|told|noted)|likewise|according to the (?:statement|report|study|paper|letter|release)|in (?:the|an?) (?:statement|email|letter|release)|told the (?:paper|newspaper|outlet|site)|last month|(?:an?|the) similar \p{Ll}+|similarly|rumou?rs?|it (?:is|was) said)\b|^(?:Hell|Heck|Well|Okay|OK|Sure|Yes|No|Oh), |\bnot (?:just|only|merely|simply)\b(?!.*\bbut\b)/u;

/** Speaks of the text or the speech itself, not of the matter. */
const announcing =
  /^P\.?S\b|\b(?:service mark|trademarks?|newsletter|subscri(?:be|ption)|magazine|all rights reserved|licen[cs]ed under|wish(?:es)? to (?:make|announce|say)|(?:this|the following) (?:article|post|essay|section|chapter|piece|statement|guide|page|column)|in this (?:article|post|essay|section|chapter|piece|guide)|read more|stay tuned|check (?:it )?out|I (?:declare|apologi[sz]e|thank|welcome|want to (?:say|thank)|would like to (?:say|thank))|(?:we|I)[’']ll (?:look|see|show|cover|discuss|talk)|(?:declined|refused) to (?:comment|say)|has an article|(?:spoke|talked|speaks|talks) (?:with .+ )?(?:about|of)|(?:was|were) speaking (?:to|at|in)|takes? a look|(?:not|never) (?:immediately )?respond(?:ed)? to)\b/i;

const background =
  /^(?:Usually|Typically|Normally|Traditionally),? |\bha(?:s|ve) (?:long|always|traditionally|historically) |\b(?:is|are) (?:well |best )?known for\b|\bare talking about\b|\beveryone has\b|\bin recent years\b/i;

/** An article begins with it in order to come to something else. */
export const leadsUp = ({ text }: Passage) => background.test(text);

/** Under a heading that is a mere label, what does not name it may hold there only. */
function isOfHeading({ paragraph, text }: Passage, { article }: Analysis): boolean {
  const at = article.paragraphs.findIndex(({ id }) => id === paragraph);
  const heading = article.paragraphs.slice(0, at).findLast(({ kind }) => kind === 'heading');
  const named = heading?.text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const told = text.toLowerCase();
  return named.length > 0 && named.length <= 3 && !named.some((word) => told.includes(word));
}

const chatty =
  /\b(?:for chrissakes?|like a champ|pretty much|kind of|sort of|kinda|gonna|gotta|samey|awesome|super|stuff|guys?|cool|a lot of|thing about|the thing is|way (?:more|too|longer)|really)\b/i;

/** Needs the sentence before it to be understood in full. */
export const isLeaning = (passage: Passage, analysis: Analysis): boolean =>
  leans.test(passage.text) ||
  fronted.test(passage.text) ||
  isUnnamed(passage, analysis) ||
  isToldBefore(passage, analysis);

/** `Brenn said it was a start`, `challenging that decision`, `With her chain on, she`: which, and who? */
function isUnnamed({ text }: Passage, { entities }: Analysis): boolean {
  const [, front] = /^([^,]{3,90}), (?:he|she)\b/.exec(text) ?? [];
  const isNobody =
    front !== undefined &&
    !entities.some(
      ({ kind, name, aliases }) =>
        (kind === 'person' || !name.includes(' ')) &&
        aliases.some((alias) => front.includes(alias)),
    ) &&
    !/\b(?:man|woman|boy|girl|\p{Ll}+(?:er|or|ist|ian))\b/u.test(front);
  return isNobody || unnamed.test(text);
}

const unnamed =
  /\b\p{Lu}[\p{L}’']+ (?:said|says|added|thinks?|believes?|noted|argued|argues) (?:that )?(?:it|this) (?:was|is|will be|would be) (?:an?|the|too|not|very|just)\b|\b(?:he|she) (?:still )?continues\b|\b(?:that|this) (?:decision|ban|law|ruling|vote|dispute)\b|\b(?:his|her|their) (?:mentor|duties|peers)\b|^(?:Earlier|Later) (?:in|that|on)\b|^As of \p{Lu}\p{Ll}+ \d{1,2},(?! \d{4})|^The (?:tragic|massive|missing|deadly|controversial|brutal|shocking|unusual|emotional|sweeping|fateful|bizarre|daring) \p{Ll}+|^(?:Sections?|Parts?|Pieces|Some|Most|Much|Half) of (?:it|them)\b|^(?:Rebranded|\p{Lu}\p{Ll}+ing) [^,]{3,90}, it\b|\bma(?:d|k)es? a (?:decision|choice) about\b|\b(?:adjust|chang)(?:ed|es) how it\b|\bto make matters worse\b/u;

/** `progress on the issue`: which one, where the headline does not say it? */
function isLoose(text: string, { article }: Analysis): boolean {
  const title = article.title.toLowerCase();
  return [...text.matchAll(unsaid)].some(([, noun = '']) => !title.includes(noun.toLowerCase()));
}

const unsaid =
  /\bthe (issue|problem|matter|format|question|idea|practice|trend|approach|dispute|case|move|decision|deal|plan|proposal|bill|law|ruling|event|incident|attack|survey|study|report|project|process|measure|change|effect|figure|result|post|picture|photo|film|game|show|site|firm|company|agency|group|team|middle|low point|reason|disruption|position|answer|demand|source|brokerage|opposite|loss|same \p{Ll}+)s?(?: itself)?(?=[,.;]|$| (?:was|were|is|are|has|had|would|will|could|and|but|as|when|while|because|an?|said|says)\b)/giu;

/** `During the conflict, …`: which one? */
const fronted =
  /^(?:(?:Afterwards?|Later|Then|Soon|Eventually|As the \p{L}+(?: \p{L}+)? was \p{Ll}+ed), |(?:During|Under|After|Before|Since|Following|As part of|Prior to|At|In) the \p{Ll}+(?=,| \p{Lu}| (?:it|he|she|they|we)\b)|In (?:an?|two|three|four|several) separate\b|(?:Prior to|Before|After) (?:publication|release) of \p{Ll}+,)/u;

/** A subject that stands for something told before. */
const leans =
  /^(?:(?:the|its|their|his|her) (?:decision|move|problem|reason|result|effect|change|idea|plan|issue|group|team|pair|two|man|woman|boy|girl|document|report|study|statement|figure|survey|area|process|item|company|measure|answer|system|film|book|event|incident)s?\b|there (?:is|are|was|were)\b|some\b|many\b|one\b|another\b|others?\b|such\b|(?:more|less|fewer)\b(?!.*\bthan\b)|an? (?:second|third|fourth|further|final) |(?:[a-z-]+ |\d[\d.]* ?)(?:percent|per cent|%) (?!of\b))/i;

/** `The treaty was …`: which one, where the article is not about treaties? */
function isToldBefore({ tokens }: Passage, analysis: Analysis): boolean {
  const clause = parseClause(tokens);
  const from = clause?.subject.from ?? 0;
  const subject = tokens.slice(from, clause?.subject.to ?? 2);
  const head = subject.at(-1);
  if (!/^the$/i.test(subject[0]?.text ?? '') || head?.pos !== 'NOUN') return false;
  if (subject.slice(1, -1).some(({ pos }) => pos === 'PROPN' || pos === 'ADP')) return false;
  return !headlineLemmas(analysis).has(head.lemma.toLowerCase());
}
