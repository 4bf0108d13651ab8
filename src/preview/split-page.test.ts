import { expect, it } from 'vitest';
import { firstChange, splitPage } from './split-page.js';

const deckOf = (...texts: readonly string[]) => {
  const slides = texts.map(
    (text, at) =>
      `<svg data-marpit-svg=""><section id="${at + 1}" data-marpit-pagination="${at + 1}" data-marpit-pagination-total="${texts.length}">${text}</section></svg><aside>${texts.join()}</aside>`,
  );
  return splitPage(`<body><main class="deck">\n${slides.join('\n')}</main></body>`);
};
const quizOf = (...stems: readonly string[]) =>
  splitPage(
    `<title>${stems.length}</title><body><h1>Quiz</h1>${stems.map((stem, at) => `<p id="q${at + 1}">${stem}</p>`).join('')}</body>`,
  );

it('finds the slide that changed, and the one that is new, whatever the numbers', () => {
  expect(firstChange(deckOf('a', 'b', 'c'), deckOf('a', 'b', 'x'))).toBe('#3');
  expect(firstChange(deckOf('a', 'b', 'c'), deckOf('a', 'x', 'b', 'c'))).toBe('#2');
  expect(firstChange(deckOf('a', 'b'), deckOf('a', 'b'))).toBeUndefined();
});

it('finds the question that changed', () => {
  expect(firstChange(quizOf('Who?', 'When?'), quizOf('Who?', 'Where?'))).toBe('#q2');
  expect(firstChange(quizOf('Who?'), quizOf('Who?', 'When?'))).toBe('#q1');
  expect(firstChange(quizOf('Who?'), quizOf('Who?'))).toBeUndefined();
});
