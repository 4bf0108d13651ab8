/** Prompts that every text can carry: what matters most, what it means, what it leaves open. */
import { listed } from '../overview/write-objectives.js';
import { isJudgement, isPast } from '../overview/stance.js';
import { tellInFull } from '../overview/tell-passage.js';
import { isShort, words, type Passage } from '../overview/passage.js';
import { onPassage, type PromptMaker } from './prompt-draft.js';
import { bring, paragraphList, place } from './quote-passage.js';
import { mainNames } from './main-names.js';

/** Three points of three paragraphs: which one would have to stay? */
export const rankPoints: PromptMaker = ({ analysis, keyPoints }) => {
  const apart = keyPoints.filter(
    (point, at) => keyPoints.findIndex(({ paragraph }) => paragraph === point.paragraph) === at,
  );
  const chosen = spread(apart);
  if (chosen.length < 3) return [];
  const where = paragraphList(chosen);
  return [
    {
      kind: 'ranking',
      prompt: `Each of the ${where} makes a main point. Say each point in one sentence of your own. If only one of them could stay in the text, which one should it be, and what would readers lose with the others?`,
      bloom: 'evaluate',
      protocol: 'small-group',
      minutes: 10,
      sentenceStems: [
        'The point of paragraph … is that …',
        'It has to stay, because without it …',
        'What readers would lose with the others is …',
      ],
      followUps: [
        'Would the writer choose the same one? What in the text tells you so?',
        'Would the people whom the text is about choose it too?',
      ],
      teacherNote: `The points are: ${chosen.map((point) => `(${place(point)}) ${tellInFull(point, analysis)}`).join(' ')} Any choice can be defended: ask for reasons from the text.`,
      evidence: chosen.map(({ evidence }) => evidence),
      sentences: [],
      weight: 1,
    },
  ];
};

/** The first, the last and one between. */
const spread = <T>(list: readonly T[]): T[] =>
  list.length <= 3
    ? [...list]
    : [0, Math.floor(list.length / 2), list.length - 1].flatMap((at) => list[at] ?? []);

/** What the text explains, explained again. */
export const explainSimply: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter(
      (passage) =>
        isShort(passage) &&
        words(passage.text) >= 10 &&
        passage.voice === 'article' &&
        !passage.speaker &&
        !isJudgement(passage) &&
        !isPast(passage) &&
        !/[\d"“]|\b(?:found|has been|have been)\b/.test(passage.text) &&
        explaining.test(passage.text),
    )
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'explanation',
      prompt: `${bring(passage, analysis)} Explain this to somebody two years younger: in words of your own, and with an example or a comparison that is not in the text.`,
      bloom: 'understand',
      protocol: 'think-pair-share',
      minutes: 6,
      sentenceStems: [
        'In other words, …',
        'It is a bit like …, because …',
        'The comparison stops working where …',
      ],
      followUps: [
        'Which word of the sentence is hardest to replace, and why?',
        'Where does your example fit, and where does it not?',
      ],
      teacherNote: `The sentence stands in ${place(passage)}. A good explanation keeps what depends on what; listen for pairs that only swap single words.`,
    }));

const explaining =
  /\b(?:because|so that|in order to|allows?|causes?|means?|makes?|leads? to|helps?|prevents?|depends? on|works?|known as|called|which|when|by \p{Ll}+ing)\b/u;

/** Where the text stops, and who could go on. */
export const openQuestions: PromptMaker = ({ analysis, keyPoints }) => {
  const names = mainNames(analysis, 2).filter((name) => analysis.article.title.includes(name));
  const point = [...keyPoints].sort((a, b) => b.weight - a.weight)[0];
  if (!point) return [];
  const about = names.length > 0 ? ` about ${listed(names)}` : '';
  return [
    {
      kind: 'open-questions',
      prompt: `What would you still like to know${about} that the text does not tell? Write two questions, and for each of them who or what could answer it.`,
      bloom: 'create',
      protocol: 'gallery-walk',
      minutes: 8,
      sentenceStems: [
        'The text tells us that … , but not …',
        'Somebody who could answer this is … , because …',
        'The answer would matter, because …',
      ],
      followUps: [
        'Which question could be answered today, and which one only in some years?',
        'Which question would change what you think of the text?',
      ],
      teacherNote: `A question counts if the text does not answer it: compare with ${place(point)}. Keep the best ones for the source evaluation.`,
      evidence: [point.evidence],
      sentences: [],
      weight: 1,
    },
  ];
};

/** A claim beside what the text offers for it. */
export const weighSupport: PromptMaker = ({ analysis, passages, claims }) =>
  claims.flatMap((claim) => {
    const passage = passages.find(({ evidence }) => evidence.quote === claim.evidence[0]?.quote);
    const support = claim.support[0];
    if (!passage || !support || words(passage.text) + words(support.text) > together) return [];
    return [
      {
        ...onPassage(passage),
        kind: 'support',
        prompt: `${bring(passage, analysis)} For this it offers: ${support.text} Is that enough? Say what kind of evidence would be stronger, and what would speak against the claim.`,
        bloom: 'evaluate',
        protocol: 'think-pair-share',
        minutes: 8,
        sentenceStems: [
          'It is (not) enough, because …',
          'Stronger evidence would be …',
          'It would speak against the claim if …',
        ],
        followUps: [
          'Is it a figure, a finding, an example or somebody’s word? What is each of these good for?',
          'Who could have collected better evidence?',
        ],
        teacherNote: `Claim and evidence stand in ${place(passage)}. One example shows that something can happen, not how often: see whether students say so by themselves.`,
        evidence: [passage.evidence, ...support.evidence],
        sentences: [passage.sentence],
      },
    ];
  });

/** Words of a claim and its evidence that a slide holds. */
const together = 52;

/** The author leaves an objection where it stands: the class does not. */
export const answerObjection: PromptMaker = ({ analysis, argument, passages }) => {
  const objection = passages.find(
    (passage) =>
      argument?.unanswered !== undefined &&
      isShort(passage) &&
      argument.unanswered === unanswered(passage, tellInFull(passage, analysis)),
  );
  if (!objection) return [];
  return [
    {
      ...onPassage(objection),
      kind: 'objection',
      prompt: `${bring(objection, analysis)} The author does not answer this. Write the answer that the author could give, then say whether it convinces you.`,
      bloom: 'create',
      protocol: 'small-group',
      minutes: 10,
      sentenceStems: [
        'The author could answer that …',
        'This answer convinces me (does not), because …',
        'What it still leaves open is …',
      ],
      followUps: [
        'Why might the author have left it without an answer?',
        'Does the argument still stand if the objection is right?',
      ],
      teacherNote: `The objection stands in ${place(objection)}. The answer has to fit what the author says elsewhere: ask for the paragraph.`,
    },
  ];
};

const unanswered = (passage: Passage, told: string) => `${told} (${place(passage)})`;
