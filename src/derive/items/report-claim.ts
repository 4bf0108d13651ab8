/** Open questions for what a named speaker says in one paragraph, to be told in one's own words. */
import type { AnalysedSentence, Analysis, Attribution, Speaker } from '../analysis/analysis.js';
import { asClause } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { paragraphName } from './wording.js';

/** Verbs that a question can use as they are. */
const asking = /^(?:say|argue|claim|warn|believe|suggest|explain|predict|write|think|conclude)$/;

/** Somebody's words or reported claim. */
type Said = Omit<Attribution, 'speaker'> & { readonly speaker: Speaker };

export const reportClaim: Author = (analysis) =>
  [...analysis.attributions, ...quotedClaims(analysis)].flatMap((said) => ask(said, analysis));

/** What is quoted as a whole sentence reads as a claim, where nobody speaks of himself in it. */
function quotedClaims({ quotations }: Analysis): Said[] {
  return quotations.flatMap(({ sentence, paragraph, text, whole, speaker }) =>
    whole && speaker && /[^?!]$/.test(text)
      ? [{ sentence, paragraph, speaker, verb: 'say', claim: text.replace(/\.$/, '') }]
      : [],
  );
}

function ask(said: Said, analysis: Analysis): Draft[] {
  const { speaker, claim, paragraph } = said;
  const sentence = analysis.sentences.find(({ id }) => id === said.sentence);
  const words = claim.split(' ').length;
  if (!sentence || sentence.kind !== 'paragraph' || words < 8 || words > 34) return [];
  if (!isNamed(speaker.name) || speaksAgain(said, analysis)) return [];
  if (/["“”()—;:?]|\b(?:I|we|you|our|my|us)\b/i.test(claim)) return [];
  const told = midSentence(sentence, claim, analysis);
  if (told === undefined) return [];
  const plural = isMany(speaker.name);
  const verb = asking.test(said.verb) ? said.verb : 'say';
  const name = speaker.name;
  const does = plural ? 'do' : 'does';
  return [
    {
      strategy: 'report-claim',
      goal: 'viewpoints',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'short',
        stem: `What ${does} ${name} ${verb} in ${paragraphName(paragraph)}? Put it in your own words.`,
        bloom: 'understand',
        evidence: [{ paragraph, quote: sentence.text }],
        modelAnswer: `${capital(name)} ${plural ? verb : thirdPerson(verb)} that ${told.replace(/[.,]$/, '')}.`,
        lookFor: [
          `Reports the claim: ${told.replace(/[.,]$/, '')}`,
          'Uses other words than the text',
        ],
        sentenceStem: `${capital(name)} ${plural ? verb : thirdPerson(verb)} that …`,
        lines: 3,
      },
    },
  ];
}

/** A claim that opens its sentence or quotation loses the capital it has only from standing there. */
function midSentence(
  { text, tokens }: AnalysedSentence,
  claim: string,
  { casing }: Analysis,
): string | undefined {
  const from = text.indexOf(claim);
  const inside = tokens.filter(({ start, end }) => start >= from && end <= from + claim.length);
  return /^\p{Lu}/u.test(claim) && /^$|[“"]$/.test(text.slice(0, from))
    ? asClause(claim, inside, casing)
    : claim;
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const thirdPerson = (verb: string) => `${verb}s`;

/** Somebody who can be found in the text: not `he`, `some` or `the two`. */
const isNamed = (name: string) =>
  name.split(' ').length <= 7 &&
  !/^(?:the (?:former|latter|two|other|man|woman|author|writer)|he|she|they|it|some|many|most|others?|we|you)\b/i.test(
    name,
  );

const isMany = (name: string) =>
  /\band\b|(?:[^s]s|people|men|women|police)$/i.test(name) && !/^\p{Lu}/u.test(name);

/** Something else of the same speaker in the paragraph would make a second right answer. */
function speaksAgain(said: Said, { attributions, quotations }: Analysis): boolean {
  const same = ({ name, entity }: { readonly name: string; readonly entity?: string }) =>
    name === said.speaker.name || (entity !== undefined && entity === said.speaker.entity);
  return [...attributions, ...quotations].some(
    (other) =>
      other.sentence !== said.sentence &&
      other.paragraph === said.paragraph &&
      (other.speaker === undefined || same(other.speaker)),
  );
}
