/** In an interview: what one would have asked next. */
import { turnLabel } from '../analysis/turns.js';
import { isShort, words } from '../overview/passage.js';
import { singleVoice } from '../overview/single-voice.js';
import { onPassage, type PromptDraft, type PromptMaker } from './prompt-draft.js';
import { place } from './quote-passage.js';
import { inner } from '../statements/phrases.js';

export const nextQuestion: PromptMaker = ({ analysis, passages }) => {
  const name = singleVoice(analysis);
  if (analysis.genre !== 'interview' || name === undefined) return [];
  const { paragraphs } = analysis.article;
  return paragraphs.flatMap((paragraph, at): PromptDraft[] => {
    const next = paragraphs[at + 1];
    const answer = passages.find(
      (passage) => passage.paragraph === next?.id && passage.exact && isShort(passage),
    );
    if (!/\?$/.test(paragraph.text) || words(paragraph.text) > 24 || !answer) return [];
    return [
      {
        ...onPassage(answer),
        kind: 'next-question',
        prompt: `The interviewer asks: “${inner(paragraph.text.replace(turnLabel, ''))}” ${name} says in answer: “${inner(answer.text)}” Is the question answered? Write the question that you would have asked next.`,
        bloom: 'create',
        protocol: 'think-pair-share',
        minutes: 8,
        sentenceStems: [
          'The question is answered so far as …',
          'What stays open is …',
          'I would have asked next: …',
        ],
        followUps: [
          'What makes a question hard to dodge?',
          `What might ${name} not want to be asked?`,
        ],
        teacherNote: `Question and answer stand at ${place(answer)}. Good questions take up a word of the answer.`,
      },
    ];
  });
};
