/** Prompts that set two ideas beside each other: two speakers, two points, two sides of a sentence. */
import { isShort, words, type Passage } from '../overview/passage.js';
import { concession, isPast, isReported, stanceOf } from '../overview/stance.js';
import { lastName } from '../statements/speaking-people.js';
import { onPassage, type PromptMaker } from './prompt-draft.js';
import { bring, place, who } from './quote-passage.js';

/** Words that two passages on one slide may have. */
const together = 52;

export const compareViews: PromptMaker = ({ analysis, passages }) => {
  const said = passages.filter(
    (passage) => passage.speaker?.entity !== undefined && !isStory(passage),
  );
  return pairs(said)
    .filter(([a, b]) => surname(a) !== surname(b) && fits(a, b))
    .filter(([a, b]) => shared(a, b) >= 2 || (shared(a, b) >= 1 && stanceOf(a) + stanceOf(b) > 0.5))
    .map(([a, b]) => ({
      kind: 'two-views',
      prompt: `${bring(a, analysis)} ${bring(b, analysis)} What does each of them stress? Can both be right, and which of the two is better supported in the text?`,
      bloom: 'analyze',
      protocol: 'think-pair-share',
      minutes: 8,
      sentenceStems: [
        `${who(a, analysis)} stresses …, while ${who(b, analysis)} stresses …`,
        'Both can be right if …',
        'The better supported one is …, because paragraph … says …',
      ],
      followUps: [
        `What would ${who(a, analysis)} ask ${who(b, analysis)}?`,
        'What do the two know at first hand, and what have they only heard?',
      ],
      teacherNote: `${who(a, analysis)} stands in ${place(a)}, ${who(b, analysis)} in ${place(b)}. Let students report each fairly before they judge.`,
      evidence: [a.evidence, b.evidence],
      sentences: [a.sentence, b.sentence],
      weight: 0.2 * shared(a, b) + (a.weight + b.weight) / 2 + 0.3 * (stanceOf(a) + stanceOf(b)),
    }));
};

const surname = ({ speaker }: Passage) => lastName(speaker?.name ?? '');

/** What happened to the speaker. */
const isStory = (passage: Passage) =>
  passage.voice === 'quoted' && /\b(?:I|my|me)\b/.test(passage.text) && isPast(passage);

function shared(a: Passage, b: Passage): number {
  return [...a.lemmas].filter((lemma) => b.lemmas.has(lemma) && !speech.test(lemma)).length;
}
const speech = /^(?:say|tell|add|argue|explain|think|know|go|come|make|take|want|use)$/;

const fits = (a: Passage, b: Passage) => words(a.text) + words(b.text) <= together;

/** `Although A, B`: one thing is granted and another held. */
export const weighConcession: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter((passage) => isShort(passage) && concession.test(passage.text))
    .filter((passage) => !/^While \p{L}+ing\b/u.test(passage.text) && !isPast(passage))
    .filter((passage) => stanceOf(passage) > 0 || isReported(passage.text))
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'concession',
      prompt: `${bring(passage, analysis)} The sentence grants one thing and insists on another. Which of the two weighs more for you, and what would tip the balance?`,
      bloom: 'evaluate',
      protocol: 'fishbowl',
      minutes: 10,
      sentenceStems: [
        'What is granted is …, and it weighs much (little), because …',
        'What the sentence insists on is …',
        'The balance would tip if …',
      ],
      followUps: [
        'How would someone write the sentence who weighs it the other way round?',
        'What in the text supports each half?',
      ],
      teacherNote: `The passage stands in ${place(passage)}. English puts the weight on the main clause: students may well disagree with that order.`,
    }));

/** `A rather than B`, `B instead of A`: the text prefers one way to another. */
export const weighAlternative: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter(
      (passage) =>
        isShort(passage) &&
        /\b(?:rather than|instead of)\b/.test(passage.text) &&
        choosing.test(passage.text) &&
        !concession.test(passage.text),
    )
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'alternative',
      prompt: `${bring(passage, analysis)} Two ways stand against each other here. What speaks for each of them, and when would the other one be better?`,
      bloom: 'evaluate',
      protocol: 'think-pair-share',
      minutes: 8,
      sentenceStems: [
        'What speaks for the first way is …',
        'What speaks for the other way is …',
        'I would choose the other one if …',
      ],
      followUps: [
        'Is there a third way that the text does not name?',
        'Who would have to give something up in each case?',
      ],
      teacherNote: `The two ways are named in ${place(passage)}. Have students put each way into their own words before they weigh them.`,
      weight: passage.weight + 0.3,
    }));

/** Somebody has a choice between the two. */
const choosing =
  /\b(?:should|could|would|can|must|wants?|wanted|prefer\w*|choos\w+|chose|decid\w+|propos\w+|plan\w*|tr(?:y|ies|ied)|asks?|asked|call\w* for|need\w*)\b/;

function pairs(list: readonly Passage[]): [Passage, Passage][] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b): [Passage, Passage] => [a, b]));
}
