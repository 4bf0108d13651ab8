/** How the lesson begins and ends: a warm-up from the headline, an exit ticket on the argument. */
import type { Lesson } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Passage } from './passage.js';
import { isJudgement } from './stance.js';
import { quoteTitle, tellInFull } from './tell-passage.js';

type Prompt = NonNullable<Lesson['warmUp']>;

export function writeWarmUp(analysis: Analysis, points: readonly Passage[]): Prompt {
  const title = quoteTitle(analysis.article.title);
  const argues = analysis.genre === 'opinion';
  const about = points[0];
  const ask = argues
    ? 'What does the writer want you to think? Note one reason for that view and one against it before you read.'
    : 'What do you expect to read? Write down one thing you know about it and two questions that the text should answer.';
  return {
    prompt: `Read only the headline: ${title} ${ask}`,
    minutes: 5,
    ...(about && {
      lookFor: `Come back to these notes after reading. Early on the text makes this point: ${tellInFull(about, analysis)}`,
    }),
  };
}

export function writeExitTicket(analysis: Analysis, points: readonly Passage[]): Prompt {
  const heaviest = [...points].sort((a, b) => b.weight - a.weight);
  if (analysis.genre === 'opinion') {
    const claims = heaviest.filter((point) => isJudgement(point)).slice(0, 3);
    return {
      prompt:
        'In two or three sentences: what is the author’s main argument, and what is its weakest point? Name the paragraph you mean.',
      minutes: 5,
      lookFor: `One of the author’s claims, and a doubt that concerns that claim.${given(claims, analysis)}`,
    };
  }
  return {
    prompt:
      'In two or three sentences: what is the most important thing you learned from the text, and which question does it leave open? Name the paragraph you mean.',
    minutes: 5,
    lookFor: `A point of the text in the student’s own words, and a question that the text does not answer.${given(heaviest.slice(0, 3), analysis)}`,
  };
}

function given(points: readonly Passage[], analysis: Analysis): string {
  if (points.length === 0) return '';
  const told = [...points]
    .sort((a, b) => a.index - b.index)
    .map(
      (point) => `${tellInFull(point, analysis)} (${point.paragraph.replace('p', 'paragraph ')})`,
    );
  return ` The main points are: ${told.join(' ')}`;
}
