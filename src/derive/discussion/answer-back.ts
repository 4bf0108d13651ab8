/** Prompts that answer one sentence of the text: with another word, with a question. */
import { isShort } from '../overview/passage.js';
import { onPassage, type PromptDraft, type PromptMaker } from './prompt-draft.js';
import { bring, place, who } from './quote-passage.js';
import { capital } from '../statements/sentence-case.js';

/** Words that judge where a report could do without. */
const loaded =
  /\b(astounding|heartbreaking|chaotic|disastrous|shameful|outrageous|ridiculous|absurd|greed\w*|mayhem|unruly|ploy|scam|crackdown|terrorized|uncompromising|radical|notorious|nightmare|skyrocket\w*|slashe[sd]|sprawling|havoc|stunning|shocking|alarming|mocked)\b/i;

export const weighWording: PromptMaker = ({ analysis, passages }) =>
  passages.flatMap((passage): PromptDraft[] => {
    const word = loaded.exec(passage.text)?.[1];
    if (word === undefined || !isShort(passage) || passage.speaker || /["“‘]/.test(passage.text))
      return [];
    return [
      {
        ...onPassage(passage),
        kind: 'wording',
        prompt: `${bring(passage, analysis)} What does the word “${word}” do to the reader? Write the sentence again so that someone who disagrees could accept it. What is lost?`,
        bloom: 'create',
        protocol: 'think-pair-share',
        minutes: 8,
        sentenceStems: [
          `“${capital(word)}” makes the reader feel …`,
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

export const askBack: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter((passage) => passage.speaker?.entity !== undefined && isShort(passage))
    .filter(({ text }) => !/\b(?:I|my|me)\b|\b(?:thought|felt|knew)\b/.test(text))
    .filter((passage) => isPerson(passage.speaker?.entity, analysis))
    .map((passage) => {
      const name = who(passage, analysis);
      return {
        ...onPassage(passage),
        kind: 'question-back',
        prompt: `${bring(passage, analysis)} You may ask ${name} one question about this. What do you ask, and what in the text makes you ask it?`,
        bloom: 'evaluate',
        protocol: 'written-reflection',
        minutes: 6,
        sentenceStems: [
          `I would ask ${name}: …`,
          'Paragraph … makes me ask, because …',
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
