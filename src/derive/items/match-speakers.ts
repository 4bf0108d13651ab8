/** Match each speaker with what they said. */
import type { Quotation } from '../analysis/analysis.js';
import { speakingPeople } from '../statements/speaking-people.js';
import type { Author } from './draft.js';
import { isTelling } from './quoted-speaker.js';
import { inner } from '../statements/phrases.js';

export const matchSpeakers: Author = (analysis) => {
  const people = speakingPeople(analysis);
  const pairs = people.flatMap((person) => {
    const said = analysis.quotations.filter(
      (quotation) =>
        quotation.speaker?.entity === person.id &&
        isTelling(quotation, people) &&
        !/^(?:So|And|But|Or|Nor|Yes|No)\b/.test(quotation.text),
    );
    const best = shortest(said);
    const sentence = analysis.sentences.find((other) => other.id === best?.sentence);
    return best && sentence ? [{ person, best, sentence }] : [];
  });
  if (pairs.length < 3) return [];
  const chosen = pairs.slice(0, 4);
  return [
    {
      strategy: 'match-speakers',
      goal: 'sources',
      sentences: chosen.map(({ sentence }) => sentence.id),
      weight: 0.5,
      question: {
        type: 'match',
        stem: 'Match each person with the words the article quotes from them.',
        bloom: 'understand',
        evidence: chosen.map(({ sentence }) => ({
          paragraph: sentence.paragraph,
          quote: sentence.text,
        })),
        pairs: chosen.map(({ person, best }) => ({
          left: person.name,
          right: `“${inner(best.text)}${/[.!?]$/.test(best.text) ? '' : '.'}”`,
        })),
        rationale: 'The article names the speaker beside each of these quotations.',
      },
    },
  ];
};

/** Fewer words say too little to be told apart. */
const fewest = 8;

const shortest = (said: readonly Quotation[]) =>
  said
    .filter(({ text }) => text.split(' ').length >= fewest)
    .sort((a, b) => a.text.length - b.text.length)[0];
