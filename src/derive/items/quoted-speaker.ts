/** Who is quoted as saying this? */
import type { AnalysedSentence, Analysis, Entity, Quotation } from '../analysis/analysis.js';
import { lastName, speakingPeople } from '../statements/speaking-people.js';
import type { Author, Draft } from './draft.js';
import { pointsOut } from './quoted-point.js';
import { inner, paragraphName } from '../statements/phrases.js';

/** Where one or two speak, nobody needs to ask who. */
const fewestSpeakers = 3;

export const quotedSpeaker: Author = (analysis) => {
  // Nobody would choose who is not quoted, or whom the headline names; `Artist Brenn` stands out.
  const quoted = speakingPeople(analysis).filter(
    ({ id, name }) =>
      !analysis.article.title.includes(lastName(name)) &&
      !analysis.casing.common.has(name.split(' ')[0]?.toLowerCase() ?? '') &&
      analysis.quotations.some(({ speaker, whole }) => whole && speaker?.entity === id),
  );
  if (quoted.length < fewestSpeakers) return [];
  return analysis.quotations
    .filter((one) => !leaning.test(one.text) && !pointsOut(one, analysis.sentences))
    .flatMap((quotation) => ask(quotation, quoted, analysis));
};

/** Of whom, or of what, the quotation does not say. */
const leaning =
  /^(?:These|Those|For example|For instance|(?:In|With|For) (?:that|those|these|this))\b|['‘“]\p{Lu}|\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?)\b/u;

/** A quotation that is long enough to be known by, and names nobody who could be chosen. */
export function isTelling(quotation: Quotation, people: readonly Entity[]): boolean {
  const words = quotation.text.split(' ').length;
  return (
    quotation.whole &&
    words >= 7 &&
    words <= 35 &&
    !/\?$/.test(quotation.text) &&
    !people.some((person) => person.name.split(' ').some((part) => quotation.text.includes(part)))
  );
}

const before = ({ text }: Quotation, sentence: AnalysedSentence) =>
  sentence.text.slice(0, Math.max(0, sentence.text.indexOf(text)));

/** `Visitors think, “…,” says Brenn`: her words are not her own view. */
const thought =
  /\b(?:think|thinks|thought|wonder|wonders|ask|asks|say|feel|feels)\b[^.”"]{0,12}["“‘]$/;

function ask(quotation: Quotation, people: readonly Entity[], analysis: Analysis): Draft[] {
  const speaker = people.find((person) => person.id === quotation.speaker?.entity);
  if (!speaker || !isTelling(quotation, people)) return [];
  const sentence = analysis.sentences.find((other) => other.id === quotation.sentence);
  if (!sentence || thought.test(before(quotation, sentence))) return [];
  const others = people.filter((person) => person !== speaker).slice(0, 3);
  const evidence = { paragraph: sentence.paragraph, quote: sentence.text };
  const naming = namingSentence(sentence, speaker, analysis);
  const place = paragraphName(sentence.paragraph);
  return [
    {
      strategy: 'quoted-speaker',
      goal: 'sources',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'choice',
        stem: `Who is quoted as saying, “${inner(quotation.text.replace(/[.!]$/, ''))}”?`,
        bloom: 'remember',
        evidence: [...(naming ? [naming] : []), evidence],
        options: [
          {
            text: speaker.name,
            correct: true,
            rationale: `In ${place} these are the words of ${speaker.name}.`,
          },
          ...others.map((person) => ({
            text: person.name,
            rationale: `${person.name} appears elsewhere in the article; these words in ${place} are those of ${speaker.name}.`,
          })),
        ],
      },
    },
  ];
}

/** Where the quotation goes on without a name: the sentence before that names its speaker. */
function namingSentence(sentence: AnalysedSentence, speaker: Entity, analysis: Analysis) {
  const isNamed = (one: AnalysedSentence) =>
    speaker.aliases.some((alias) => one.text.includes(alias));
  if (isNamed(sentence)) return undefined;
  const before = analysis.sentences.slice(0, sentence.index).findLast(isNamed);
  return before && { paragraph: before.paragraph, quote: before.text };
}
