/** How the lesson begins and ends: a guess before reading, an exit ticket on what was read. */
import type { Argument, Lesson } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { listed, paragraphName } from '../statements/phrases.js';
import { findTopic, topicWords } from './find-topic.js';
import type { Passage } from './passage.js';
import { quoteTitle, tellInFull } from './tell-passage.js';

type Prompt = NonNullable<Lesson['warmUp']>;

/** From the headline, the words of the text and what readers know, never from a claim of the text. */
export function writeWarmUp(analysis: Analysis): Prompt {
  const words = topicWords(analysis, 4);
  const given =
    words.length >= 3
      ? ` These words stand in the text: ${listed(words.map((word) => `“${word}”`))}.`
      : '';
  const use = given === '' ? '' : ', using two of the words';
  return {
    prompt: `${opening(analysis)}${given} Before you read, write one sentence that says what you expect the text to tell${use}. ${experience(analysis)}`,
    minutes: 5,
    lookFor:
      'Any guess will do; nothing is marked. Hear three or four. After the reading, students underline what they had guessed and name what surprised them most.',
  };
}

/** What an aggregator sends without a headline opens with its own first words. */
function opening({ article }: Analysis): string {
  const { title } = article;
  return title.endsWith('…')
    ? `The text begins: “${title}”`
    : `The headline is ${quoteTitle(title)}`;
}

function experience(analysis: Analysis): string {
  const topic = findTopic(analysis);
  if (analysis.genre === 'opinion')
    return topic === undefined
      ? 'Then note what you think about the matter yourself, with one reason.'
      : `The writer argues for a view: note what you think about ${topic} yourself, with one reason.`;
  return topic === undefined
    ? 'Then note one thing that you know about the matter already, and one question.'
    : `Then note one thing that you know about ${topic} already, and one question.`;
}

/** Asks for a claim and its support in the student's words. */
export function writeExitTicket(
  analysis: Analysis,
  points: readonly Passage[],
  argument?: Argument,
): Prompt {
  const topic = findTopic(analysis);
  const about = topic === undefined ? '' : ` about ${topic}`;
  if (analysis.genre === 'opinion')
    return {
      prompt: `In your own words: what does the author want readers to believe${about}? Give the best reason or example from the text, with its paragraph, and say in one sentence whether it convinces you.`,
      minutes: 5,
      lookFor: `A claim that the author makes, not only a topic; support that stands in the paragraph named; a judgement with a reason.${given(points, analysis, argument)}`,
    };
  const several = analysis.article.paragraphs.filter(({ kind }) => kind === 'paragraph').length > 1;
  const covers = several ? ' that covers more than one paragraph' : '';
  return {
    prompt: `Without copying: write in one sentence the most important thing that the text says${about}. Then name one fact, example or quotation from the text that shows it, with its paragraph.`,
    minutes: 5,
    lookFor: `A statement in the student’s own words${covers}, and support that stands in the paragraph named.${given(points, analysis)}`,
  };
}

function given(points: readonly Passage[], analysis: Analysis, argument?: Argument): string {
  const thesis = argument ? ` The main claim: ${argument.thesis.text}` : '';
  const told = [...points]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .sort((a, b) => a.index - b.index)
    .map((point) => `${tellInFull(point, analysis)} (${paragraphName(point.paragraph)})`);
  return told.length === 0 ? thesis : `${thesis} Passages to start from: ${told.join(' ')}`;
}
