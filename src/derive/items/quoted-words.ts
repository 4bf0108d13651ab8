/** Which of these words are quoted from this person? The others are other people's. */
import type { AnalysedSentence, Analysis, Entity, Quotation } from '../analysis/analysis.js';
import { speakingPeople } from '../statements/speaking-people.js';
import type { Author, Draft } from './draft.js';
import { isTelling } from './quoted-speaker.js';
import { inner, paragraphName } from '../statements/phrases.js';

interface Said {
  readonly person: Entity;
  readonly quotation: Quotation;
  readonly sentence: AnalysedSentence;
}

export const quotedWords: Author = (analysis) => {
  const said = sayings(analysis);
  return said.flatMap((one) => ask(one, said));
};

function sayings(analysis: Analysis): Said[] {
  const people = speakingPeople(analysis);
  return analysis.quotations.flatMap((quotation) => {
    const person = people.find(({ id }) => id === quotation.speaker?.entity);
    const sentence = analysis.sentences.find(({ id }) => id === quotation.sentence);
    return person && sentence && isTelling(quotation, people) && !pointsBack.test(quotation.text)
      ? [{ person, quotation, sentence }]
      : [];
  });
}

function ask({ person, quotation, sentence }: Said, all: readonly Said[]): Draft[] {
  const length = quotation.text.length;
  const wrong = all.filter(
    (other) =>
      other.person !== person &&
      other.quotation.text.length > length * 0.6 &&
      other.quotation.text.length < length * 1.6,
  );
  if (wrong.length < 3) return [];
  return [
    {
      strategy: 'quoted-words',
      goal: 'sources',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'choice',
        stem: `Which of these statements does the article quote from ${person.name}?`,
        bloom: 'understand',
        evidence: [{ paragraph: sentence.paragraph, quote: sentence.text }],
        options: [
          {
            text: asQuote(quotation.text),
            correct: true,
            rationale: `In ${paragraphName(sentence.paragraph)} these are the words of ${person.name}.`,
          },
          ...wrong.slice(0, 3).map((other) => ({
            text: asQuote(other.quotation.text),
            rationale: `In ${paragraphName(other.sentence.paragraph)} these are the words of ${other.person.name}.`,
          })),
        ],
      },
    },
  ];
}

/** Opens with what only its neighbours explain. */
const pointsBack =
  /^(?:And |But |So )?(?:They|It|That|This|These|Those|He|She|There)\b|\b(?:that|this) (?:way|direction|one)\b|\b(?:with|of|about|for|to) (?:that|this|it|them)\b/;

const asQuote = (text: string) => `“${inner(text)}${/[.!?]$/.test(text) ? '' : '.'}”`;
