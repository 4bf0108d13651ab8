import { expect, it } from 'vitest';
import { splitTask } from './split-task.js';

it('leaves a short task whole', () => {
  const text = 'What do you know about ferries? Tell a neighbour.';
  expect(splitTask(text, 'en')).toEqual({ head: text, steps: [] });
});

it('parts a long task at its sentences, and loses nothing', () => {
  const sentences = [
    'The headline is “The Last Ferry Leaves at Nine.”',
    'Before you read, write one sentence that says what you expect the text to tell.',
    'Then note one thing that you know about Mr. Bell and his ferries already.',
  ];
  const [head, ...steps] = sentences;
  expect(splitTask(sentences.join(' '), 'en')).toEqual({ head, steps });
});
