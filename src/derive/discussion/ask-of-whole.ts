/** Prompts on the text as a whole: its claim, what matters most in it, what it leaves open. */
import { ownClaims } from '../overview/choose-thesis.js';
import { quoteTitle } from '../overview/tell-passage.js';
import type { Material } from '../overview/write-overview.js';
import { debate, type PromptMaker } from './prompt-draft.js';
import { places } from './quote-passage.js';
import { isSeenByWriter } from './seen-by-writer.js';

/** Paragraphs among which there is something to choose. */
const fewest = 4;

/** What prompts on the whole text share: the points to compare with. */
const onWhole = ({ keyPoints }: Material) => ({
  evidence: keyPoints.slice(0, 2).map(({ evidence }) => evidence),
  sentences: [],
  weight: 1,
});

/** Judgements that an author makes who argues for something. */
const fewestClaims = 2;

/** In an opinion piece: students find the claim themselves before they argue about it. */
export const debateThesis: PromptMaker = (material) => {
  const claims = ownClaims(material.passages);
  if (material.analysis.genre !== 'opinion' || claims.length < fewestClaims) return [];
  return [
    {
      ...onWhole(material),
      ...debate,
      prompt:
        'What does the author want readers to believe or to do? Put it in one sentence. Make the strongest case for it from the text, then the strongest case against it. Which case is better supported?',
      followUps: [
        'Which paragraph would you name to show that this is the author’s main claim?',
        'What would have to be true for the author to be wrong?',
      ],
      teacherNote: `The claim is the author’s, not the lesson’s. Agree on its wording first; the author judges in ${places(claims.slice(0, 4))}. Give both sides the same time.`,
    },
  ];
};

/** Which points a reader must know, and which could go. */
export const rankPoints: PromptMaker = (material) => {
  const { keyPoints, analysis } = material;
  if (analysis.article.paragraphs.length < fewest || keyPoints.length === 0) return [];
  return [
    {
      ...onWhole(material),
      kind: 'ranking',
      prompt: `A reader has time for two paragraphs of this text. Which two do you choose, and what will the reader miss?`,
      bloom: 'evaluate',
      protocol: 'small-group',
      minutes: 10,
      sentenceStems: [
        'The two paragraphs that a reader must know are … and …, because …',
        'Without paragraph …, the reader will not understand why …',
        'We could leave out …, because …',
      ],
      followUps: [
        'Would the people whom the text is about choose the same two?',
        'Which paragraph could go without loss?',
      ],
      teacherNote: `Points to compare with stand in ${places(keyPoints)}. No pair is the right one: ask which reader the group has in mind, and let two groups that chose differently convince each other.`,
    },
  ];
};

/** Questions of the students' own, after Rothstein & Santana, Make Just One Change (2011). */
export const findGaps: PromptMaker = (material) => [
  {
    ...onWhole(material),
    kind: 'gaps',
    prompt: `Write down three questions that this text does not answer. Choose the one that matters most: who could answer it, and how would they find out?`,
    bloom: 'create',
    protocol: 'think-pair-share',
    minutes: 8,
    sentenceStems: [
      'The text tells us that … (paragraph …), but not …',
      'This question matters most, because …',
      'To answer it, one would have to ask (measure, count) …',
    ],
    followUps: [
      'Did the writer not know the answer, or not need it?',
      'Which of your questions would change what you think of the text?',
    ],
    teacherNote:
      'Collect the questions first and judge them later. A good one cannot be answered from the text: let another pair look for the answer there before it counts.',
  },
];

/** Whom a text is for. */
export const findReaders: PromptMaker = (material) => [
  {
    ...onWhole(material),
    kind: 'readers',
    prompt:
      'Who in your school, your town or your country has a reason to read this text? Choose the one sentence of it that you would read to that person, and say why this one.',
    bloom: 'apply',
    protocol: 'written-reflection',
    minutes: 6,
    sentenceStems: [
      'This text concerns …, because …',
      'I would read out the sentence “…” (paragraph …), because …',
      'That person might answer that …',
    ],
    followUps: [
      'Which sentence would you leave out for this reader, and why?',
      'For whom was the text written, as far as one can tell?',
    ],
    teacherNote:
      'Any reader will do who has something to gain, to decide or to fear by what the text says. Ask for the paragraph, and for what in the sentence concerns that reader.',
  },
];

/** What a text says it knows from somebody, and what it says on its own word. */
export const traceSources: PromptMaker = (material) =>
  material.analysis.genre === 'interview' || isSeenByWriter(material.analysis)
    ? []
    : [
        {
          ...onWhole(material),
          kind: 'known-from',
          prompt:
            'Find one sentence for which the text says where it is known from, and one for which it does not say so. Which of the two would you pass on as it stands, and what would you look up first?',
          bloom: 'analyze',
          protocol: 'small-group',
          minutes: 8,
          sentenceStems: [
            'In paragraph … the text names … as its source.',
            'In paragraph … it does not say how it knows that …',
            'Before I pass it on, I would look up …',
          ],
          followUps: [
            'What does the source know at first hand?',
            'When may a writer leave the source out?',
          ],
          teacherNote:
            'A source may be a person, a document, a count, or what the writer saw. That none is named does not make a sentence wrong: common knowledge needs none.',
        },
      ];

/** What a headline leaves out. */
export const rewriteHeadline: PromptMaker = (material) => {
  const { title } = material.analysis.article;
  if (title.endsWith('…')) return [];
  return [
    {
      ...onWhole(material),
      kind: 'headline',
      prompt: `The headline is ${quoteTitle(title)} Choose something from the text that it leaves out and that readers should know. Write a headline of at most twelve words with it, and say what the old one had that yours has not.`,
      bloom: 'create',
      protocol: 'gallery-walk',
      minutes: 10,
      sentenceStems: [
        'The headline makes the reader expect …',
        'Ours tells that …, which stands in paragraph …',
        'What the old one had is …',
      ],
      followUps: [
        'Who would like the old headline better, and who the new one?',
        'Which single word of the old headline steers the reader most?',
      ],
      teacherNote:
        'A headline may leave something out with good reason: ask what it is there for. A new one counts if every word of it is borne out by the text.',
    },
  ];
};

/** The whole in a few words of one's own. */
export const retell: PromptMaker = (material) => [
  {
    ...onWhole(material),
    kind: 'retelling',
    prompt:
      'Tell this text in three sentences to somebody who has not read it: what it is about, what matters most in it, and what stays open. Compare with a partner: what did only one of you tell?',
    bloom: 'understand',
    protocol: 'think-pair-share',
    minutes: 6,
    sentenceStems: [
      'The text is about …',
      'What matters most is …, because …',
      'What stays open is …',
    ],
    followUps: [
      'Which word of the text did you need, and which could you replace?',
      'What would the writer miss in your three sentences?',
    ],
    teacherNote:
      'Nobody looks at the text while telling it; afterwards pairs check with the paragraphs. Three sentences that differ can all be right.',
  },
];
