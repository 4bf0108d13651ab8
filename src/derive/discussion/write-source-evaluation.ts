/** Tasks of lateral reading that name this outlet, these people and these claims. */
import type { SourceEvaluationTask } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { ownClaims } from '../overview/choose-thesis.js';
import { exampleHost } from '../overview/example-host.js';
import { isShort, words, type Passage } from '../overview/passage.js';
import { isJudgement, isPast, withoutWeighing } from '../overview/stance.js';
import { quoteTitle } from '../overview/tell-passage.js';
import type { Material } from '../overview/write-overview.js';
import { saidBy, speakersOf } from './hear-voices.js';
import { isQuotable, places, place } from './quote-passage.js';
import { searchWords, wordsOfClaim } from './search-words.js';
import { isMatchReport } from './seen-by-writer.js';
import { findRoles } from '../statements/find-roles.js';
import { inner, listed } from '../statements/phrases.js';
import { capital } from '../statements/sentence-case.js';

export function writeSourceEvaluation(material: Material): SourceEvaluationTask[] {
  return [
    behind(material),
    ...checkClaim(material),
    ...people(material.analysis),
    ...factAndJudgement(material),
    ...elsewhere(material.analysis),
  ];
}

/** A name of one word finds anything: `Nature`. */
const searched = (name: string) =>
  /^\p{L}+$/u.test(name) ? `“${name}” with “publisher”` : `“${name}”`;

function behind({ analysis, passages }: Material): SourceEvaluationTask {
  const { byline, outlet } = analysis.article;
  const names = [byline, outlet].flatMap((name) => name ?? []).filter((name) => !noName.test(name));
  if (names.length === 0) return unnamed(analysis, passages);
  return {
    question: `Who is behind this text? Leave it, search for ${listed(names.map(searched))}, and note what other sites say.`,
    lookFor: [
      exampleHost(analysis.article) &&
        'Nothing is to be found, since this outlet is made up: that no other site knows it is the answer. With a real one, look for what follows.',
      byline &&
        (isBody(byline)
          ? `About ${byline}: which people that is, and how one can reach them.`
          : `About ${byline}: field, employer, and whether the subject is one they know.`),
      outlet &&
        `About ${outlet}: who owns or pays for it, and whether it corrects mistakes; its own “About” page is not enough.`,
      analysis.genre === 'opinion' && 'The text argues for a view, so ask whom that view serves.',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What stands where the name of an author should. */
const noName = /^(?:editorial|authors?|staff|admin|editors?)$/i;

/** Words of a headline that somebody types. Ours. */
const mostSought = 20;

/** A whole sentence of the text finds its source where the headline is not the outlet's own. */
function unnamed({ article }: Analysis, passages: readonly Passage[]): SourceEvaluationTask {
  const exact = passages
    .map(({ evidence }) => evidence.quote)
    .find((text) => words(text) >= 8 && words(text) <= 18 && !/["“”?:()]/.test(text));
  const isSought = !article.title.endsWith('…') && (!exact || words(article.title) <= mostSought);
  const headline = isSought ? [`the headline ${quoteTitle(article.title)}`] : [];
  const sentence = exact ? [`the sentence “${inner(exact)}”`] : [];
  const search = [...headline, ...sentence].map((one) => one.replace(/\.”$/, '”'));
  return {
    question: `Our copy of the text names no author and no outlet. Search for ${search.join(', then for ')} in quotation marks: who published it first, and when?`,
    lookFor:
      'The site on which it appeared first, the date, the author, and who runs the site. Until that is known, treat what the text says as unconfirmed.',
  };
}

/** Not one person: `The city desk`. */
const isBody = (byline: string) =>
  /\b(?:desk|editors?|staff|team|newsroom|board|agency|correspondents?)\b/i.test(byline);

/** The claim that is best checked: a figure, a finding or a dated event. */
function checkClaim({ analysis, passages, keyPoints }: Material): SourceEvaluationTask[] {
  const fit = passages
    .filter((passage) => isShort(passage) && passage.voice === 'article')
    .filter((passage) => isQuotable(passage, analysis))
    .filter(({ text }) => !notToCheck.test(text) && !isToldHere(text, analysis))
    .sort((a, b) => b.weight - a.weight);
  const claim =
    fit.find((passage) => figureIn(passage, analysis)) ??
    fit.find((passage) => finding.test(passage.text) && !isJudgement(passage)) ??
    fit.find((passage) => keyPoints.includes(passage) && isPast(passage) && !isJudgement(passage));
  const figure = claim && figureIn(claim, analysis);
  const search = claim && wordsOfClaim(claim, analysis, figure);
  if (!claim || !search) return [];
  const named = whoseClaim(claim, analysis);
  return [
    {
      question: `Check one claim. ${capital(place(claim))} says: “${inner(claim.text)}” Open a new tab, search for ${search}, and find a source that does not quote this text. Does it say the same?`,
      lookFor: figure
        ? `A second source with the same figure (${figure}), its date, and what exactly was counted.${named}`
        : `A second source for the same event or finding, with date and names.${named}`,
    },
  ];
}

/** A guess, a wish, what somebody feels, or a source without a name: no second source says the same. */
const notToCheck =
  /^(?:If|Suppose|Imagine)\b|\b(?:will|would|may|might|can|should|must|could(?!.*\baccording to)|likely|felt|feels?|liked|hopes?|hoped|didn[’']t (?:know|set out)|case for|the (?:source|official|spokes\p{L}+) (?:said|told)|seem(?:s|ed)?|impressions?|confiden(?:t|ce)|said one)\b|\b(?:had|has|have|did|does|do|was|were|is|are) not\.?$/u;

/** `the University of Arle` */
const withArticle = (outlet: string) =>
  /^(?:University|Ministry|Department|Institute|Office|Bureau|Center|Centre|College|City) of\b/.test(
    outlet,
  )
    ? `the ${outlet}`
    : outlet;

/** Said to nobody else: no other source has it. */
const isToldHere = (text: string, { article: { outlet } }: Analysis) =>
  /\b(?:in an? (?:exclusive )?(?:e-?mail|interview)\b|told (?:us|me)\b|by e-?mail\b)/i.test(text) ||
  (outlet !== undefined && text.includes(`told ${outlet}`));

function whoseClaim({ speaker, sentence, text }: Passage, { attributions }: Analysis): string {
  const one = speaker ?? attributions.find((other) => other.sentence === sentence)?.speaker;
  if (one) return ` The text names ${one.name} for it: look for what they published themselves.`;
  return telling.test(text)
    ? ' Look for what those published whom the text names for it.'
    : ' The text names nobody for it: look for who counted or saw it first.';
}

const telling =
  /\b(?:sa(?:id|ys?)|told|tells?|explain(?:ed|s)|report(?:ed|s)|found|finds|estimate[ds]?|show(?:ed|s|n)?|conclude[ds]?|calculate[ds]?|according to)\b/i;

/** Of what has no name and no figure nobody finds a second source. */
const named = /\d|\p{Ll} \p{Lu}/u;

const finding =
  /\b(?:stud(?:y|ies)|survey|research\w*|report(?:ed)? by|found that|according to)\b/i;

const figureIn = (passage: Passage, { numbers }: Analysis) =>
  numbers.find(
    ({ sentence, kind, text, value }) =>
      sentence === passage.sentence &&
      isAmount(text, passage.text) &&
      (kind === 'percent' || kind === 'money' || (kind === 'count' && (value ?? 0) >= 20)),
  )?.text;

/** No day, age or span of time, no number in a row, no half of a longer figure. */
function isAmount(figure: string, text: string): boolean {
  const at = text.indexOf(figure);
  const [before, after] = [text.slice(0, at), text.slice(at + figure.length)];
  const isAge = /, $/.test(before) && /^,/.test(after);
  return at >= 0 && !isAge && !ordinal.test(before) && !span.test(after);
}

const ordinal =
  /(?:[\p{L}\d][.,]?|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? |\b(?:area|flight|No\.?|route|aged) )$/iu;
const span = /^(?:[.,]?\d|\p{L}|(?:[ -]\p{L}+)?[ -](?:year|month|week|day|hour|minute)s?\b)/u;

/** Those whose words the text relies on, as it introduces them. */
function people(analysis: Analysis): SourceEvaluationTask[] {
  const speakers = speakersOf(analysis).slice(0, 3);
  if (speakers.length === 0 || isMatchReport(analysis)) return [];
  const roles = findRoles(analysis);
  const introduced = speakers.map(({ id, name }) => {
    const role = roles.find(({ person }) => person.id === id);
    return role ? `${name} (“${inner(role.text)}”)` : name;
  });
  const isOne = speakers.length === 1;
  return [
    {
      question: `The text gives the words of ${listed(introduced)}. Search for ${isOne ? 'that name' : 'each name'} with a word or two of the headline: what does ${isOne ? 'this person' : 'each of them'} know at first hand, and what might they want readers to think?`,
      lookFor: speakers
        .map((speaker) => `${speaker.name} speaks in ${places(saidBy(speaker, analysis))}.`)
        .join(' ')
        .concat(' Look for work, office and interests that the text does not mention.'),
    },
  ];
}

function factAndJudgement({ analysis, passages }: Material): SourceEvaluationTask[] {
  if (analysis.genre !== 'opinion') return [];
  const own = passages.filter(
    (passage) => isShort(passage) && !passage.speaker && isQuotable(passage, analysis),
  );
  const judgement = ownClaims(own).find(
    (passage) => isJudgement(withoutWeighing(passage)) && !/^If\b/.test(passage.text),
  );
  const fact = own.find(
    (passage) =>
      passage.voice === 'article' &&
      isPast(passage) &&
      !isJudgement(passage) &&
      named.test(passage.text),
  );
  if (!judgement || !fact) return [];
  return [
    {
      question: `Compare “${inner(fact.text)}” (${place(fact)}) with “${inner(judgement.text)}” (${place(judgement)}). Which of them can be checked, and how?`,
      lookFor:
        'The first can be looked up elsewhere. The second is a judgement of the author: it can be supported or doubted with reasons, but not looked up.',
    },
  ];
}

/** Another report, another explanation, or another view; of an interview or a letter there is none. */
function elsewhere(analysis: Analysis): SourceEvaluationTask[] {
  const { genre, article } = analysis;
  const notThis = article.outlet ? `by ${withArticle(article.outlet)}` : 'a copy of this text';
  if (genre === 'interview' || ofOne.test(article.title) || isEssay(analysis)) return [];
  const isNews = genre === 'report' && isOfDay(analysis);
  const search = searchWords(analysis, genre !== 'opinion' && !isNews);
  if (search === undefined) return [];
  if (genre === 'opinion')
    return [
      {
        question: `Who else writes about this? Search for ${search}, and open a text by another author. Note one fact that both give, and the point at which the two judge differently or would do so.`,
        lookFor:
          'A text by somebody who knows the subject. Where both accept a fact, the quarrel is about what it means: students name that point.',
      },
    ];
  const when = isNews ? monthOf(article.published) : '';
  return [
    {
      question: `What do others say? Search for ${search}${when}, and open one that is not ${notThis}. Note one fact that both give, one that only one of them gives, and whom each of them quotes.`,
      lookFor:
        'A text of another outlet, written by its own people. What both give is firmer; what only one gives is looked for in a third.',
    },
  ];
}

/** Nobody else reports it. */
const ofOne = /\b(?:letter to|advice to|(?:profile|interviews?|podcast)(?::| with\b|\)|$))/i;

/** Reports stand some days apart, and a date may be that of an issue. */
function monthOf(published: string | undefined): string {
  const date = new Date(published ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return ` and reports from about ${month.format(date)}`;
}

const isOfDay = ({ sentences }: Analysis) =>
  sentences.slice(0, leadSentences).some(({ text }) => weekday.test(text));

const leadSentences = 8;
const weekday = /\b(?:[Yy]ester|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Share of sentences about oneself from which a text is somebody's own story, of which nobody else reports. Ours. */
const ownShare = 0.25;

function isEssay(analysis: Analysis): boolean {
  const { genre, sentences } = analysis;
  const own = sentences.filter(({ text }) =>
    /\b(?:I|my|me)\b/i.test(text.replace(/["“][^"”]*["”]?/g, '')),
  );
  return genre !== 'opinion' && own.length >= sentences.length * ownShare && !isOfDay(analysis);
}
