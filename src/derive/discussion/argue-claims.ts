/** Prompts that put one claim up for judgement: a decision, a proposal, an opinion. */
import type { Analysis } from '../analysis/analysis.js';
import { parseClause } from '../analysis/parse-clause.js';
import { ownClaims } from '../overview/choose-thesis.js';
import { findObjections } from '../overview/find-objections.js';
import { isShort, type Passage } from '../overview/passage.js';
import {
  concession,
  isJudgement,
  isPast,
  stanceOf,
  wantsAction,
  withoutWeighing,
} from '../overview/stance.js';
import { onPassage, type PromptMaker } from './prompt-draft.js';
import { bring, place, whom } from './quote-passage.js';
import { inner } from '../statements/phrases.js';

const deciding =
  /\b(?:voted|decided|approved|rejected|banned|ruled|proposed|proposes|introduced|will (?:ban|cut|raise|close|open|build|require|pay|keep|introduce|delay|stop|start|scrap|replace|consider|count|charge|limit|end))\b/;
const decider =
  /\b(?:council|government|congress|parliament|court|state|states|city|town|county|school|schools|university|company|department|ministry|minister|president|officials|lawmakers|agency|committee|commission|board|union|police|nation|nations|country|countries|senate|prime minister|mayor|house)\b/i;

function subjectOf({ text, tokens }: Passage): string {
  const subject = parseClause(tokens)?.subject;
  return subject ? text.slice(tokens[subject.from]?.start, tokens[subject.to - 1]?.end) : '';
}

/** A decision or plan of some body: who gains by it, and was it right? */
export const judgeDecision: PromptMaker = (material) => {
  const { analysis, passages, keyPoints } = material;
  if (analysis.genre === 'opinion') return [];
  return passages
    .filter(
      (passage) =>
        isShort(passage) &&
        passage.voice === 'article' &&
        !passage.speaker &&
        keyPoints.includes(passage) &&
        deciding.test(passage.text) &&
        decider.test(subjectOf(passage)) &&
        !/^(?:if|when|after|before|although|while)\b/i.test(passage.text) &&
        !/\b(?:dead|died|killed|arrested|charged|not)\b/i.test(passage.text),
    )
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'decision',
      prompt: `${bring(passage, analysis)} Who gains by this, and who loses? Put the strongest reasons on both sides, and say what you would have decided.`,
      bloom: 'evaluate',
      protocol: 'structured-academic-controversy',
      minutes: 15,
      sentenceStems: [
        'Those who gain are …, because paragraph … says …',
        'Those who lose are …, because …',
        'I would have decided …, if …',
      ],
      followUps: [
        'Which gain or loss does the text not mention?',
        'What would have happened without it?',
      ],
      teacherNote: `The passage stands in ${place(passage)}. ${against(findObjections(passages, passage))}`,
    }));
};

const quoted = (passage: Passage) => (passage.exact ? `“${inner(passage.text)}”` : passage.text);

const against = (objections: readonly Passage[]) =>
  objections[0]
    ? `A voice to weigh stands in ${place(objections[0])}: ${quoted(objections[0])} Pairs change sides half-way, so that nobody defends only what they think already.`
    : 'The text gives one side more room: let the pair that argues the other side say which questions it would put to those who decided.';

export const weighProposal: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter(
      (passage) =>
        isShort(passage) &&
        !passage.granted &&
        isDemand(passage) &&
        addressed.test(passage.text) &&
        !isPast(passage) &&
        !/^If\b|\bif you\b|\bI\b|\bsays?, /i.test(passage.text),
    )
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'proposal',
      prompt: `${bring(passage, analysis)} Who would have to act, who would gain, and who would bear the cost? Would you support it?`,
      bloom: 'evaluate',
      protocol: 'small-group',
      minutes: 10,
      sentenceStems: [
        'Those who would have to act are …, because …',
        'The cost would fall on …',
        'I would support it if …',
      ],
      followUps: [
        'What might happen that nobody intends?',
        `What would ${whom(passage, analysis)} answer to someone who says that it costs too much?`,
      ],
      teacherNote: `The passage stands in ${place(passage)}. Ask for people or bodies by name, and for a passage of the text for each gain or cost; what the text does not say is marked as the group’s own idea.`,
      weight: passage.weight + 0.3 * stanceOf(passage),
    }));

/** Somebody who can act: `should` may also tell what is to be expected. */
const addressed =
  /\b(?:we|people|governments?|schools?|compan(?:y|ies)|parents|teachers|doctors|countries|cities|businesses|employers|workers|states?|officials|lawmakers|politicians|policymakers|authorities|ministers?|congress|parliament|councils?|president|students|society|everyone)\b/i;

/** Somebody should do something: the sentence says so itself, or says who asks for it. */
function isDemand({ text, tokens, voice }: Passage): boolean {
  if (voice === 'author' || !wantsAction(text)) return false;
  if (/\b(?:recommends?|proposes?|urges?|calls? (?:on|for)|demands?)\b/.test(text)) return true;
  const verb = parseClause(tokens)?.verb;
  const group = verb ? tokens.slice(verb.from, verb.to) : [];
  return group.some(({ text: word }) => /^(?:should|must|ought|needs?)$/i.test(word));
}

/** What a named person thinks, and not only what happened to them. */
export const takeCorners: PromptMaker = ({ analysis, passages, contested }) =>
  passages
    .filter((passage) => isShort(passage) && isOwned(passage, analysis) && isOpinion(passage))
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'claim',
      prompt: `${bring(passage, analysis)} How far do you agree? Give a case that speaks for it and a case that speaks against it.`,
      bloom: 'evaluate',
      protocol: contested ? 'socratic-seminar' : 'four-corners',
      minutes: 10,
      sentenceStems: [
        `I agree with ${whom(passage, analysis)} so far as …`,
        'A case that speaks against it is …',
        'I would change my mind if …',
      ],
      followUps: [
        `What does the text tell us about why ${whom(passage, analysis)} sees it so?`,
        'What could someone who disagrees have seen or lived through?',
      ],
      teacherNote: `This is the view of ${whom(passage, analysis)} (${place(passage)}). If nearly everyone agrees, ask two students to speak for the other side.`,
      weight: passage.weight + 0.4 * stanceOf(passage),
    }));

/** A named speaker's, or that of an author who speaks for themselves. */
const isOwned = (passage: Passage, analysis: Analysis) =>
  passage.speaker?.entity !== undefined ||
  passage.voice === 'author' ||
  (analysis.genre === 'opinion' && ownClaims([passage]).length > 0);

const isOpinion = (passage: Passage) =>
  !isPast(passage) &&
  !notArguable.test(passage.text) &&
  !concession.test(passage.text) &&
  isJudgement(withoutWeighing(passage));

/** What befell the speaker, what a company praises in itself, a question, a figure, a guess, what nobody is against. */
const notArguable =
  /\b(?:I|my|me)\b|\b[Ww]e (?:keep|have|are|were|need to make sure)\b|\b(?:[Oo]ur (?:company|objective|goal|team|product|game|mission)|likely|probably|informed)\b|^(?:A good start|To \p{Ll}+|May|Might|No one should|It is important to (?:examine|know|note|look|remember|understand))\b|\d|\?|^[‘'“"]/u;
