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

it('does not part a headline of several sentences, whatever its quotation marks', () => {
  const then = 'Then note one thing that you know about ferries already, and say how you know it.';
  for (const [open, close] of [
    ['“', '.”'],
    ['„', '“.'],
    ['« ', ' ».'],
  ] as const) {
    const headline = `The headline is ${open}The last ferry. Who pays? Nobody, says Bell${close}`;
    const { head, steps } = splitTask(`${headline} ${then}`, 'en');
    expect(head).toBe(headline);
    expect(steps).toEqual([then]);
  }
});

it('parts a task whose quotation never ends', () => {
  const [head, ...steps] = [
    'The headline is “The last ferry.',
    'Who pays for it?',
    'Note one thing that you know about ferries already, and say how you know that it is true.',
  ];
  expect(splitTask([head, ...steps].join(' '), 'en')).toEqual({ head, steps });
});
