/** Prompts on how well the article supports what it says: numbers, doubts, reasons, rules. */
import type { NumberMention } from '../analysis/analysis.js';
import { isShort, words, type Passage } from '../overview/passage.js';
import { isPast } from '../overview/stance.js';
import { givesReason } from './gives-reason.js';
import { isCentral, onPassage, type PromptDraft, type PromptMaker } from './prompt-draft.js';
import { bring, place } from './quote-passage.js';

/** A figure alone in its sentence: of two, one is what the other is compared with. */
export const weighNumber: PromptMaker = (material) =>
  material.passages.flatMap((passage): PromptDraft[] => {
    const { analysis, keyPoints } = material;
    const [number, ...others] = analysis.numbers.filter(
      (one) => one.sentence === passage.sentence && isTelling(one, passage),
    );
    const figure = number && withUnit(number, passage);
    if (figure === undefined || !isShort(passage) || notToWeigh.test(passage.text)) return [];
    if (others.length > 0 || !isCentral(passage, material)) return [];
    if (number?.kind === 'count' && !keyPoints.includes(passage)) return [];
    const amount = number?.kind === 'count' ? 'many or few' : 'much or little';
    return [
      {
        ...onPassage(passage),
        kind: 'number',
        prompt: `${bring(passage, analysis)} ${number?.kind === 'count' ? 'Are' : 'Is'} ${figure} ${amount}? Decide what you would compare the figure with, and what you would need to know first.`,
        bloom: 'analyze',
        protocol: 'small-group',
        minutes: 8,
        sentenceStems: [
          `I would compare ${figure} with …, because …`,
          'Before I judge, I need to know …',
          'The figure looks larger (smaller) when …',
        ],
        followUps: [
          'Who counted, when, and how? Does the text say so?',
          'How could the same figure be told so that it sounds better, or worse?',
        ],
        teacherNote: `The figure stands in ${place(passage)}. Good comparisons name a base, a period or another place; “a lot” is not yet an answer.`,
        weight: passage.weight + 0.25,
      },
    ];
  });

/** What is only supposed, and who owns how much. */
const notToWeigh = /^(?:if|suppose)\b|\b(?:for example|only \d|owned\b|stakes?\b)/i;

/** Shares, and counts too large to picture: of a smaller one or a sum nobody in class can tell. */
const isTelling = ({ kind, text, value }: NumberMention, passage: Passage) =>
  passage.text.includes(text) && (kind === 'percent' || (kind === 'count' && (value ?? 0) >= 1e6));

/** `about 4 million square kilometers`; undefined where no noun follows a bare count. */
function withUnit(number: NumberMention, { text, tokens }: Passage): string | undefined {
  const start = text.indexOf(number.text);
  const sign = /[$£€] ?$/.exec(text.slice(0, start))?.[0] ?? '';
  const from = start - sign.length;
  const end = start + number.text.length;
  if (sign !== '' || /[$£€%]|percent|per cent/.test(number.text)) return text.slice(from, end);
  const after = tokens.filter((token) => token.start >= end).slice(0, 3);
  const noun = after.findIndex(
    (token, at) => token.pos === 'NOUN' && after[at + 1]?.pos !== 'NOUN',
  );
  const plain = after.slice(0, noun).every((token) => /^(?:ADJ|NOUN|PROPN)$/.test(token.pos));
  const last = after[noun];
  const unit = last && text.slice(start, last.end);
  // `50 million laptop and desktop computers`
  if (/^(?:and|or)$/.test(after[noun + 1]?.text ?? '')) return undefined;
  return noun >= 0 && plain && unit && /\p{L}$/u.test(unit) ? unit : undefined;
}

const hedges =
  /\b((?:may|might) (?=(?:not )?(?:be|have|lead|help|cause|affect|increase|reduce|become|make|need|also)\b)|appears? to|seems? to|(?<!\bto )suggests? that|probably|perhaps|(?:is|are) (?:un)?likely to|could (?:lead|help|cause|cost|affect))\b/;

export const testDoubt: PromptMaker = (material) =>
  material.passages.flatMap((passage): PromptDraft[] => {
    const { analysis } = material;
    const hedge = hedges
      .exec(passage.text)?.[1]
      ?.trim()
      .replace(/^could .*/, 'could');
    if (hedge === undefined || !isShort(passage) || passage.voice === 'author') return [];
    if (/\bif\b|\bas (?:it|they|he|she) may\b|\b(?:may|might) have\b/i.test(passage.text))
      return [];
    if (isPast(passage) || !isCentral(passage, material)) return [];
    const noun = hedge.includes(' ') ? 'words' : 'word';
    return [
      {
        ...onPassage(passage),
        kind: 'hedge',
        prompt: `${bring(passage, analysis)} The ${noun} “${hedge}” ${noun === 'word' ? 'leaves' : 'leave'} room for doubt. What evidence would you want to see before you told others that it is so?`,
        bloom: 'evaluate',
        protocol: 'think-pair-share',
        minutes: 8,
        sentenceStems: [
          'It would convince me if …',
          'Another explanation could be …',
          'The text offers as evidence …',
        ],
        followUps: [
          'What does the text itself offer as evidence?',
          `What changes if “${hedge}” is left out?`,
        ],
        teacherNote: `The careful wording stands in ${place(passage)}. Ask what could be measured or asked, by whom, and which result would speak against the sentence.`,
        weight: passage.weight,
      },
    ];
  });

export const questionReason: PromptMaker = ({ analysis, passages }) =>
  passages.flatMap((passage): PromptDraft[] => {
    const sentence = analysis.sentences[passage.index];
    if (!sentence || !givesReason(sentence)) return [];
    if (!isShort(passage) || isPast(passage) || passage.speaker) return [];
    return [
      {
        ...onPassage(passage),
        kind: 'reason',
        prompt: `${bring(passage, analysis)} Is the reason given here enough to explain it? Find another possible reason, and a way to find out which one counts for more.`,
        bloom: 'analyze',
        protocol: 'think-pair-share',
        minutes: 8,
        sentenceStems: [
          'Another reason could be …',
          'To find out, one could compare …',
          'The reason in the text is enough, because …',
        ],
        followUps: [
          'Who would give a different reason, and why?',
          'Which part of the text supports the reason that is given?',
        ],
        teacherNote: `The reason is given in ${place(passage)}. It may well be right: the point is to see what else could explain the same thing.`,
      },
    ];
  });

/** What the text says is so, and not only that it happened: a doubter has something to ask. */
export const askAsDoubter: PromptMaker = (material) =>
  material.passages
    .filter(
      (passage) =>
        isShort(passage) &&
        isCentral(passage, material) &&
        words(passage.text) >= 9 &&
        passage.voice === 'article' &&
        general.test(passage.text) &&
        !opinionOrPlan.test(passage.text),
    )
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'doubt',
      prompt: `${bring(passage, material.analysis)} Somebody doubts this. What would they ask first, what in the text answers them, and what is left without an answer?`,
      bloom: 'evaluate',
      protocol: 'small-group',
      minutes: 10,
      sentenceStems: [
        'A doubter would ask …',
        'The text answers in paragraph … that …',
        'What the text does not answer is …',
      ],
      followUps: [
        'Who could answer the question that is left, and how would they find out?',
        'Would you pass this sentence on to others? With which words added?',
      ],
      teacherNote: `The sentence stands in ${place(passage)}. Doubt is no verdict: a group that finds good answers in the text has done the task.`,
      weight:
        passage.weight + (/\b(?:stud(?:y|ies)|research\w*|found)\b/i.test(passage.text) ? 0.3 : 0),
    }));

/** Nothing in a text answers a doubter of what somebody fears, wants or plans. */
const opinionOrPlan =
  /\b(?:should|must|will|would|might|supposed to|caution\w*|warn\w*|believe[sd]?|worr(?:y|ies|ied)|fear\w*|hope[sd]?|concern\w*|wants?|wanted|express\w*|ask\w*)\b|^(?:If|When|Every|In (?:past|earlier|previous))\b|\bthan ever\b/;

const general =
  /\b(?:can (?:lead|cause|help|reduce|prevent|protect|affect|damage)|leads? to|causes?|(?<!\b(?:more|less|fewer|rather|other) )than(?! \d)|whereas|(?<!the )increases?|reduces?|found that|shows? that|linked to|likely to|prevents?|because of|more and more|too (?:many|much|few|little))\b/i;

const kinds =
  /^(?:(?:most|many|some|all|few) )?(?:\p{L}+ )?(?:people|workers|students|children|teenagers|adults|parents|teachers|companies|businesses|governments|countries|citizens|voters|consumers|customers|patients|doctors|scientists|men|women|families|communities|societies|cities|schools|users|individuals|employees|managers|organi[sz]ations|journalists|friends|groups|human beings|humans)\b/iu;

/** What the text says of people in general can be held against one's own experience. */
export const applyRule: PromptMaker = ({ analysis, passages, contested }) =>
  passages
    .filter(
      (passage) =>
        isShort(passage) &&
        passage.voice === 'article' &&
        !passage.speaker &&
        passage.tokens.every(({ pos }) => pos !== 'PROPN') &&
        !/\b(?:is|are|was|were) \p{L}+ing\b/u.test(passage.text) &&
        kinds.test(passage.text) &&
        !isPast(passage) &&
        words(passage.text) <= 26 &&
        !/\d|\bhad\b|^both\b|\bsays?, |\b(?:has|have) (?:been|had|recently)\b/i.test(passage.text),
    )
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'general-rule',
      prompt: `${bring(passage, analysis)} Find a case that you know of where this holds and one where it does not. What makes the difference?`,
      bloom: 'apply',
      protocol: 'think-pair-share',
      minutes: 8,
      sentenceStems: ['It holds for …, because …', 'It does not hold for …', 'The difference is …'],
      followUps: [
        'How would you change the sentence so that it fits both cases?',
        'What would one have to count to know how often it holds?',
      ],
      teacherNote: `The sentence stands in ${place(passage)}.${contested ? ' Cases may come from books, films or the news: nobody has to speak of their own family.' : ' Cases may come from school, work, books or the news.'}`,
    }));
