/** Open questions for what the article reports of somebody in words of its own. */
import type { Analysis, Attribution } from '../analysis/analysis.js';
import { lastName, speakingPeople } from '../statements/speaking-people.js';
import { isBalanced, paragraphName } from '../statements/phrases.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';
import { standAlone } from './stand-alone.js';
import { ownWords, senseOf } from './wording.js';

/** Words of a claim that is worth putting in other words, and that three lines hold. */
const fewest = 10;
const most = 36;

export const reportedPoint: Author = (analysis) => {
  const people = new Map(speakingPeople(analysis).map(({ id, name }) => [id, name]));
  return analysis.attributions.flatMap((attribution) => {
    const name = people.get(attribution.speaker.entity ?? '');
    return name?.includes(' ') === true &&
      !thinking.test(attribution.verb) &&
      speaksAlone(attribution, analysis)
      ? ask(name, attribution, analysis)
      : [];
  });
};

/** Known, but not from words of theirs. */
const thinking = /^(?:believe|think|estimate|find|show|reveal|observe|note|discover)$/;

/** What nobody can put in other words without the text around it, or what says next to nothing. */
const leaning =
  /^(?:it|this|that|these|those|they|there|so|both|such|he|she)\b|\b(?:I|you|we|comment|(?:happened|occurred|took place) (?:at|on|in|around))\b/i;
/** `where the BBC found …`, `Rodriguez, a loyalist who …`: the reporter goes on in the same sentence. */
const goesOn = /, (?:where|which|and) the \p{Lu}|, (?:which|who|whose)\b|\p{Lu}\p{L}+, an? [^,]+$/u;

/** No other sentence of the paragraph gives anybody's words. */
const speaksAlone = ({ paragraph, sentence }: Attribution, analysis: Analysis) =>
  ![...analysis.quotations, ...analysis.attributions].some(
    (one) => one.paragraph === paragraph && one.sentence !== sentence,
  ) &&
  !analysis.sentences.some(
    (one) => one.paragraph === paragraph && one.id !== sentence && saying.test(one.text),
  );

const saying =
  /\b(?:s?he|they) (?:also |later )?(?:says?|said|adds?|added|admit(?:s|ted)|note[sd]?|told|argue[sd]?|explain(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|described?|called)\b/i;

function ask(name: string, attribution: Attribution, analysis: Analysis): Draft[] {
  const { claim, paragraph } = attribution;
  const sentence = analysis.sentences.find(({ id }) => id === attribution.sentence);
  const words = claim.split(' ').length;
  if (!sentence || sentence.kind !== 'paragraph' || !isWhole(sentence.text)) return [];
  if (standAlone(sentence, analysis) !== sentence.text) return [];
  if (new RegExp(`${lastName(name)},? and `).test(sentence.text)) return [];
  if (
    words < fewest ||
    words > most ||
    leaning.test(claim) ||
    goesOn.test(claim) ||
    !isBalanced(claim)
  )
    return [];
  return [
    {
      strategy: 'reported-point',
      goal: 'viewpoints',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'short',
        stem: `What does ${name} say in ${paragraphName(paragraph)}, as the article reports it? Put it in your own words.`,
        bloom: 'understand',
        evidence: [{ paragraph, quote: sentence.text }],
        modelAnswer: senseOf(`“${sentence.text}”`),
        lookFor: [`Gives the point of what ${name} says`, ownWords],
        sentenceStem: `${name} says that …`,
        lines: 3,
      },
    },
  ];
}
