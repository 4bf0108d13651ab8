import { describe, expect, it } from 'vitest';
import { createTagger } from '../io/wink-tagger.js';
import { splitSentences } from './split-sentences.js';

const tagger = createTagger();

/** Expected sentences are parted by ` | `. */
function check(expected: string, language: string): void {
  const text = expected.replaceAll(' | ', ' ');
  expect(splitSentences(text, { language, tagger }).join(' | ')).toBe(expected);
}

describe('English sentences', () => {
  it.each([
    '“Stop!” he said. | Then he left.',
    '"Is it true?" she asked. | "No." | He went. | "I see." | They left.',
    '“What now?” Mr. Example asked. | Nobody knew.',
    '“Only one!” Ann gasped. | “Stop it!” Mr. Example called.',
    'He has a Ph.D. in physics. | Smith et al. found it.',
    'He lives in the U.S. | The law changed on Jan. 5 in the morning.',
    'The U.S. Senate voted. | Washington, D.C. police came.',
    'J.K. Rowling wrote it. | George R. R. Martin wrote, too.',
    'No. 5 is best. | It rose 3.5 percent.',
    'Wait ... what? | Nobody knew.',
    'He came (in 2015.) | They left.',
    'She said it was “over.” | The end came soon.',
    'See Fig. 3 and pp. 4-5. | Approx. 50 people came.',
    'Yahoo! bought it. | The price was high.',
    'They met at 5 p.m. Monday in the hall. | Nobody else came.',
    'He left. | iPhone sales rose. | They fell again.',
    'He wrote “it is.” | (It was.)',
    'It is full of them (see below). | The rest is not.',
    'Gov. Brown and Sen. Lee met Gen. Smith vs. St. Mary’s of Foo Corp. in August.',
    '1. First comes this. | 2. Second comes that.',
  ])('%s', (expected) => {
    check(expected, 'en');
  });

  it('parts sentences between which a space was lost', () => {
    const sentences = splitSentences('They left.She stayed.', { language: 'en', tagger });
    expect(sentences).toEqual(['They left.', 'She stayed.']);
  });

  it('does not part names with points in them', () => {
    check('Node.js is at example.com and costs 3.5 million.', 'en');
  });

  it('gives closing marks back to their sentence, at the distance they had', () => {
    const sentences = splitSentences('« Il vient. » Elle part.', { language: 'fr', tagger });
    expect(sentences).toEqual(['« Il vient. »', 'Elle part.']);
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'Am 5. Oktober kam Dr. Muster. | Er blieb z.B. in Bern.'],
    ['fr', 'M. Exemple est venu. | Il est resté à Paris.'],
    ['es', '¿Quién vino? | Nadie lo sabe.'],
    ['ru', 'Он пришёл. | Она осталась.'],
    ['ja', '市長は来ました。 | 市民は残りました。'],
    ['und', 'One sentence here. | Another one.'],
  ])('%s: %s', (language, expected) => {
    if (language !== 'ja') check(expected, language);
    const text = expected.replaceAll(' | ', language === 'ja' ? '' : ' ');
    expect(splitSentences(text, { language, tagger }).join(' | ')).toBe(expected);
  });
});
