/** Which of these does the article attribute to one speaker? The others are other speakers' claims. */
import type { Analysis, Attribution } from '../analysis/analysis.js';
import { speakingPeople } from '../statements/speaking-people.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { says } from './wording.js';

interface Claim {
  readonly attribution: Attribution;
  readonly text: string;
  readonly quote: string;
  readonly weight: number;
}

export const attributedClaim: Author = (analysis) => {
  const claims = fitClaims(analysis);
  const people = new Set(speakingPeople(analysis).map((person) => person.id));
  return claims.flatMap((claim): Draft[] => {
    const speaker = claim.attribution.speaker;
    if (speaker.entity === undefined || !people.has(speaker.entity)) return [];
    const others = onePerSpeaker(claims, speaker.name);
    if (others.length < 2) return [];
    const evidence = { paragraph: claim.attribution.paragraph, quote: claim.quote };
    return [
      {
        strategy: 'attributed-claim',
        goal: 'sources',
        sentences: [claim.attribution.sentence],
        weight: claim.weight,
        question: {
          type: 'choice',
          stem: `Which of these claims does the article attribute to ${speaker.name}?`,
          bloom: 'analyze',
          evidence: [evidence],
          options: [
            { text: claim.text, correct: true, rationale: says(evidence) },
            ...others.slice(0, 3).map((other) => ({
              text: other.text,
              rationale: `The article attributes this to ${other.attribution.speaker.name}. ${says({ paragraph: other.attribution.paragraph, quote: other.quote })}`,
            })),
          ],
        },
      },
    ];
  });
};

/** Claims that read well without the words around them. */
export function fitClaims(analysis: Analysis): Claim[] {
  return analysis.attributions.flatMap((attribution): Claim[] => {
    const sentence = analysis.sentences.find((other) => other.id === attribution.sentence);
    const words = attribution.claim.split(' ').length;
    if (!sentence || words < 6 || words > 26) return [];
    if (
      /\b(?:he|she|his|her|him|it|its|they|their|them|this|that|these|those|such|I|we|you|our|here)\b/i.test(
        attribution.claim,
      )
    )
      return [];
    if (/[“”"()—;:]/.test(attribution.claim)) return [];
    const text = asSentence(attribution.claim);
    return [{ attribution, text, quote: sentence.text, weight: sentence.salience }];
  });
}

function onePerSpeaker(claims: readonly Claim[], but: string): Claim[] {
  const seen = new Set([but]);
  return claims.filter((claim) => {
    const name = claim.attribution.speaker.name;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
