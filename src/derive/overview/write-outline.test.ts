import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { writeOverview } from './write-overview.js';

const tagger = createTagger();
const filling = 'The old lock lifts boats, and the miller counts them all day long.';
const paragraph = (first: string) => [first, ...Array.from({ length: 3 }, () => filling)];

/** What is asked of the last of some parts. */
function askOf(...last: readonly string[]) {
  return askOfParagraphs(...last.map((one) => [filling, one, filling, filling]));
}

function askOfParagraphs(...last: readonly (readonly string[])[]) {
  const first = Array.from({ length: 6 }, () => paragraph(filling));
  const article = articleOf('A Lock and Its Miller', [...first, ...last]);
  return writeOverview(analyseArticle(article, tagger), tagger).parts.outline?.at(-1)?.question;
}

it('asks for the one place where a part turns', () => {
  expect(askOf('But the lower gate has leaked for years.')).toContain('Where does this part turn?');
});

it('does not ask for it where there are several', () => {
  const turns = askOf(
    'But the lower gate has leaked for years.',
    'However, the upper gate holds as well as it ever did.',
  );
  expect(turns).toBeUndefined();
});

it('does not ask for it where the part itself turns against the one before', () => {
  expect(askOfParagraphs(paragraph('But the lower gate has leaked for years.'))).toBeUndefined();
});

it('asks for what one speaker says only where that is more than a remark', () => {
  const said = '“The lower gate has leaked for years,” said Ada Brenn, who looks after it.';
  const short = Array.from({ length: 4 }, () => [filling]);
  expect(askOfParagraphs([said, filling, filling], ...short.slice(1))).toContain(
    'What does Ada Brenn say',
  );
  expect(askOfParagraphs([said, filling, filling], ...short)).toBeUndefined();
});
