/** Prompts that answer the text: a fairer headline, a missing voice, another word, a question. */
import { isShort } from '../overview/passage.js';
import { inner, quoteTitle } from '../overview/tell-passage.js';
import { listed } from '../overview/write-objectives.js';
import { onPassage, type PromptDraft, type PromptMaker } from './prompt-draft.js';
import { bring, place, who } from './quote-passage.js';

export const rewriteHeadline: PromptMaker = ({ analysis, keyPoints }) => {
  const { title } = analysis.article;
  const late = [...keyPoints].reverse().find((passage) => isShort(passage) && passage.exact);
  if (/…$|[.:] \p{Lu}\p{L}+ and \p{Lu}|Interview/u.test(title) || !late) return [];
  if (title.split(' ').length < 5) return [];
  return [
    {
      kind: 'headline',
      prompt: `The headline is ${quoteTitle(title)} What does it stress, and what does it leave out? Write another of at most twelve words that is fair to the whole text.`,
      bloom: 'create',
      protocol: 'gallery-walk',
      minutes: 10,
      sentenceStems: [
        'The headline makes the reader expect …',
        'It leaves out …',
        'Ours is fairer, because …',
      ],
      followUps: [
        'Who would like the old headline better, and who the new one?',
        `Does your headline still fit ${place(late)}?`,
      ],
      teacherNote: `One thing that the new headline should not contradict stands in ${place(late)}: “${inner(late.text)}”`,
      evidence: [late.evidence],
      sentences: [],
      weight: 1,
    },
  ];
};

/** Whose voice is missing, where the article quotes people by name. */
export const missingVoice: PromptMaker = ({ analysis }) => {
  const said = [...analysis.quotations, ...analysis.attributions];
  const people = analysis.entities.filter(
    ({ kind, id }) => kind === 'person' && said.some(({ speaker }) => speaker?.entity === id),
  );
  if (people.length === 0 || analysis.genre !== 'report') return [];
  const names = people.slice(0, 5).map(({ name }) => name);
  const first = said.find(({ speaker }) => speaker?.entity === people[0]?.id);
  const quote = analysis.sentences.find(({ id }) => id === first?.sentence);
  const whose =
    people.length === 1
      ? `Of the people in this text we hear only ${names[0] ?? ''}.`
      : `In this text we hear ${listed(names)}${people.length > names.length ? ', among others' : ''}.`;
  return [
    {
      kind: 'voices',
      prompt: `${whose} Who else is affected and is not heard? Write what that person might add, and say what it would change.`,
      bloom: 'create',
      protocol: 'gallery-walk',
      minutes: 10,
      sentenceStems: [
        'Someone we do not hear is …',
        'That person might say: “…”',
        'It would change the picture, because …',
      ],
      followUps: [
        'Why might the writer not have asked them?',
        `What would ${names[0] ?? ''} answer?`,
      ],
      teacherNote: `Heard in the text: ${listed(names)}. What students invent for a missing person is marked as their own idea, and no group is made a caricature.`,
      evidence: quote ? [{ paragraph: quote.paragraph, quote: quote.text }] : [],
      sentences: [],
      weight: 1,
    },
  ];
};

/** Words that judge where a report could do without. */
const loaded =
  /\b(groundbreaking|astounding|mysteriously|heartbreaking|chaotic|disastrous|disaster|shameful|outrageous|ridiculous|absurd|brutal\w*|greed\w*|panic|mayhem|unruly|ploy|scam|crackdown|terrorized|uncompromising|fierce|radical|notorious|so-called|miracle|nightmare|skyrocket\w*|slashe[sd]|massive|sprawling|havoc|stunning|shocking|alarming|lifelines?|mocked|blamed|fox|weapon of choice)\b/i;

export const weighWording: PromptMaker = ({ analysis, passages }) =>
  passages.flatMap((passage): PromptDraft[] => {
    const word = loaded.exec(passage.text)?.[1];
    if (word === undefined || !isShort(passage) || !passage.exact) return [];
    return [
      {
        ...onPassage(passage),
        kind: 'wording',
        prompt: `${bring(passage, analysis)} What does the word “${word}” do to the reader? Write the sentence again so that someone who disagrees could accept it. What is lost?`,
        bloom: 'create',
        protocol: 'think-pair-share',
        minutes: 8,
        sentenceStems: [
          `“${capitalised(word)}” makes the reader feel …`,
          'A more neutral way to say it is …',
          'What is lost is …',
        ],
        followUps: [
          'Which other words of the text judge rather than report?',
          'Is there a case in which the strong word is the honest one?',
        ],
        teacherNote: `The word stands in ${place(passage)}. A neutral word is not always the truer one: let students defend the original as well.`,
      },
    ];
  });

const capitalised = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const askBack: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter((passage) => passage.speaker?.entity !== undefined && isShort(passage))
    .filter((passage) => isPerson(passage.speaker?.entity, analysis))
    .map((passage) => {
      const name = who(passage, analysis);
      return {
        ...onPassage(passage),
        kind: 'question-back',
        prompt: `${bring(passage, analysis)} You may ask ${name} one question about this. Which question, and which answer would change your mind?`,
        bloom: 'evaluate',
        protocol: 'written-reflection',
        minutes: 6,
        sentenceStems: [
          `I would ask ${name}: …`,
          'If the answer is … , I would think …',
          'I ask this because the text does not say …',
        ],
        followUps: ['Who else could answer the question, and would you trust them more?'],
        teacherNote: `The words stand in ${place(passage)}. A good question cannot be answered from the text and is not a reproach in disguise.`,
      };
    });

const isPerson = (
  id: string | undefined,
  { entities }: { readonly entities: readonly { readonly id: string; readonly kind: string }[] },
) => entities.some((entity) => entity.id === id && entity.kind === 'person');
