import { expect, it } from 'vitest';
import { optionRules } from '../check/rules/option-form.js';
import { optionWordRules } from '../check/rules/option-words.js';
import { wrongMeanings } from '../derive/items/vocabulary-in-context.js';
import { allSenses, type Sense } from '../derive/vocabulary/glossary.js';

const senses = allSenses();

/** What the linter says of a word's meaning among the wrong ones, in an article that has none of their words. */
function foundIn({ spellings: [word = ''], definition, example: sentence, partOfSpeech }: Sense) {
  const entry = { word, definition, sentence, paragraph: 'p1', partOfSpeech };
  const wrong = wrongMeanings(entry, senses, new Set()).map((other) => ({
    text: other.definition,
  }));
  const question = {
    id: 'q1',
    type: 'choice' as const,
    points: 1,
    stem: `What does “${word}” mean here?`,
    evidence: [],
    options: [{ text: definition, correct: true as const }, ...wrong],
  };
  const item = { question, article: [], english: true };
  return [...optionRules, ...optionWordRules]
    .filter((rule) => rule.find(item).length > 0)
    .map(({ code }) => `${word} (${partOfSpeech}): ${code}`);
}

it('finds no fault with the options of any word of the glossary', () => {
  const asked = senses.filter(({ distractors }) => distractors.length > 0);
  expect(asked.length).toBeGreaterThan(1400);
  expect(asked.flatMap(foundIn)).toEqual([]);
});
