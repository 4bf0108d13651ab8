import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from './passage.js';
import { writeVoices } from './write-voices.js';

const tagger = createTagger();
const analyse = (...paragraphs: readonly (readonly string[])[]) =>
  analyseArticle(articleOf('Lock on the Arle Stays Shut', paragraphs), tagger);
const told = (...sentences: readonly string[]) =>
  findPassages(analyse(sentences)).map(({ text }) => text);

describe('findPassages', () => {
  it('cuts a long lead after its news', () => {
    expect(
      told(
        'The council of Arle voted on Tuesday to keep the lock on the old canal shut until the end of next winter, after engineers who had spent three weeks inside the drained chamber found that both of its gates had rotted below the line of the water.',
      ),
    ).toEqual([
      'The council of Arle voted to keep the lock on the old canal shut until the end of next winter.',
    ]);
  });

  it.each([
    'The lock on the Arle that can lift two boats at once has been shut after the flood.',
    'The ancient locks on our rivers were built without a single nail, a study of the Arle says.',
  ])('takes a first sentence for news that says what the headline does, or “our”: %s', (text) => {
    expect(told(text, 'The council of the town met on Tuesday.')[0]).toBe(text);
  });

  it('leaves a long sentence alone where a condition would go', () => {
    const text =
      'The council of Arle will open the lock on the old canal to every boat that has paid the toll of the upper river and waits below the stone bridge at noon on a market day, if the engineers agree.';
    expect(told(text)).toEqual([text]);
  });

  it.each([
    'The engineer said that the gate had rotted and that nobody had looked at it for years.',
    'The water fell so slowly that the boats below the lock kept afloat.',
    'Boats on the upper river paid a toll, while those on the lower river did not.',
    'The lock stayed shut for a winter, even though the boatmen had paid for the repair.',
    'The lower gate was too heavy to lift by hand.',
    'Soldiers from the northern forts opened the gates of the lock every morning.',
    'Both the board and the boatmen wanted the lock to stay open.',
  ])('takes what points at nothing outside: %s', (text) => {
    expect(told(text)).toEqual([text]);
  });

  it.each([
    'In June, two of those boatmen came back to the lock with a petition.',
    'The lower gate of the lock was too.',
    'The boatmen of the lower river made a fortune out of that toll in the end.',
    'Boats came down the upper river and stopped at the lock then.',
    'Here the boatmen of the lower river paid for the gates of the lock.',
    'Both men opened the gates of the lock every morning.',
  ])('refuses what points outside: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('refuses what people say of something else', () => {
    const first = 'The lock on the Arle stays shut.';
    expect(told(first, 'The engineers say it will be shut for the whole of the winter.')).toEqual([
      first,
    ]);
  });

  it('leaves out half of a saying that is taken back, and the credit of a picture', () => {
    expect(
      told(
        'Tom Weir/Arle Post The lower gate of the lock has rotted below the water.',
        '“The lock has served the boatmen of the river well,” said Ada Brenn, an engineer at the river board of the two counties.',
        '“But the gates of the lock have rotted below the water, and the council of the old town of Arle will now have to pay for the new ones before the winter.”',
      ).join(' '),
    ).not.toMatch(/served the boatmen|Arle Post/);
  });

  it('takes nothing for the subject of what is possible', () => {
    const text = 'It is possible boats will wait at the lower gate of the lock until the spring.';
    expect(told('The council of Arle agreed to repair the lock.', text).slice(1)).not.toContain(
      text.replace('It', 'The council of Arle'),
    );
  });

  it('cuts nothing out of a list that goes on', () => {
    const list =
      'According to the engineers of the river board, combined savings from the upper lock, the neighbouring mill, where the board owns nearly all of the old buildings, and the ferry could pay for about half of all the gates that rotted.';
    expect(told(list).filter((one) => one.endsWith('mill.'))).toEqual([]);
  });

  it('does not take for the subject what was done to something else', () => {
    expect(
      told(
        'The council of Arle agreed to replace the lock with an open channel.',
        'It was drawn by engineers from the river board in the spring of 2019.',
      ),
    ).toEqual(['The council of Arle agreed to replace the lock with an open channel.']);
  });
});

describe('a saying of two sentences', () => {
  const halves = [
    '“The board did not lose the key to the lock,” said Ada Brenn, a boatman.',
    '“It hid the key in a drawer.”',
  ] as const;
  const whole = 'The board did not lose the key to the lock. It hid the key in a drawer.';

  it('stays whole, with both sentences as its evidence', () => {
    const [passage] = findPassages(analyse(halves));
    expect(passage?.text).toBe(whole);
    expect(passage?.evidence.quote).toBe(
      'The board did not lose the key to the lock,” said Ada Brenn, a boatman. “It hid the key in a drawer.',
    );
  });

  it('is said once by its speaker', () => {
    const analysis = analyse(halves);
    expect(writeVoices(findPassages(analysis), analysis)[0]?.says.map(({ text }) => text)).toEqual([
      `“${whole}”`,
    ]);
  });
});

describe('writeVoices', () => {
  const heard = (...sentences: readonly string[]) => {
    const analysis = analyse(sentences);
    return writeVoices(findPassages(analysis), analysis).map(({ name }) => name);
  };
  const tail = 'the lower gate of the lock is too heavy to lift by hand.';

  it('hears who says something of the matter', () => {
    expect(heard(`Ada Brenn, a pilot, said that ${tail}`)).toEqual(['Ada Brenn']);
    expect(heard(`Engineers said that ${tail}`)).toEqual(['Engineers']);
  });

  it.each([
    `The cases said that ${tail}`,
    '“We stand ready to assist the lock in any way possible,” said Ada Brenn, a pilot.',
    'Ada Brenn, a pilot, said that soldiers had cleared the bridge beside the lock of the town.',
    '“Has the board of the river lost the key of the lock?” Ada Brenn asked.',
  ])('hears nobody in: %s', (sentence) => {
    expect(heard(sentence)).toEqual([]);
  });
});

it.each([
  ['But a lock that stays shut costs the town far more than that.', 2],
  ['A lock that stays shut costs the town far more than that.', 0],
])('knows what an author grants by the turn behind it: %s', (end, granted) => {
  const article = articleOf('We Should Open the Lock', [
    ['The town should open the old lock on the canal again before the winter comes.'],
    [
      'It is true that an open lock will cost the town some money.',
      'Somebody must look after the gates of the lock at night.',
      end,
    ],
  ]);
  const passages = findPassages({ ...analyseArticle(article, tagger), genre: 'opinion' });
  expect(passages.filter((one) => one.granted)).toHaveLength(granted);
});
