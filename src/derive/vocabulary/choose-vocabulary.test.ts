import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import type { Article } from '../../model/article.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { chooseVocabulary } from './choose-vocabulary.js';

const tagger = createTagger();

/** One paragraph for each sentence. */
function articleOf(sentences: readonly string[]): Article {
  return {
    id: 'a',
    title: 'The bridge',
    language: 'en',
    excerpt: false,
    words: sentences.join(' ').split(' ').length,
    paragraphs: sentences.map((text, at) => ({
      id: `p${at + 1}`,
      kind: 'paragraph',
      text,
      sentences: [{ id: `p${at + 1}s1`, text }],
    })),
  };
}

const chosen = (...sentences: string[]) =>
  chooseVocabulary(analyseArticle(articleOf(sentences), tagger));
const glosses = (sentence: string) =>
  chosen(sentence).map(({ word, definition }) => `${word}: ${definition ?? ''}`);
const wordsIn = (sentence: string) => chosen(sentence).map(({ word }) => word);

describe('chooseVocabulary', () => {
  it('gives the base form, the part of speech, the sentence and where it stands', () => {
    expect(chosen('After a long night the mayor conceded that the plan was too dear.')).toEqual([
      {
        word: 'concede',
        partOfSpeech: 'verb',
        definition: 'admit, though unwillingly',
        paragraph: 'p1',
        sentence: 'After a long night the mayor conceded that the plan was too dear.',
        example: 'After an hour he conceded that she was right.',
        definitionFrom: 'Lessonpress glossary',
      },
    ]);
  });

  it.each([
    ['The council breached its contract with the two bus firms.', 'breach', /a law, promise/],
    ['In the night the river breached the old dam above the town.', 'breach', /through/],
    ['The shop dismissed four of its workers from their job in May.', 'dismiss', /job/],
    ['The coach dismissed reports that he would leave the club soon.', 'dismiss', /seriously/],
    ['The study established a link between sleep and a healthy heart.', 'establish', /find out/],
    ['Black roofs reflect less sunlight than the white ones do.', 'reflect', /throw back/],
    ['The driver sustained a broken leg and a head injury in the crash.', 'sustain', /suffer/],
    ['A fall in prices would sustain growth in the poor districts.', 'sustain', /keep going/],
  ])('tells the meaning from the words around: %s', (sentence, word, definition) => {
    expect(chosen(sentence).find((entry) => entry.word === word)?.definition).toMatch(definition);
  });

  it('leaves a word with several meanings without one where nothing tells them apart', () => {
    expect(glosses('On Monday evening the whole thing sustained them for a while.')).toEqual([
      'sustain: ',
    ]);
  });

  it('keeps away from names, compounds and addresses', () => {
    expect(wordsIn('The people of Resilient Hills walked to Federal Street in the rain.')).toEqual(
      [],
    );
    expect(wordsIn('They sat on a non-toxic mat in the garden all day long.')).toEqual([]);
    expect(wordsIn('You can read all of it at example.com/vulnerable today and tomorrow.')).toEqual(
      [],
    );
  });

  it('asks for the part of speech of the glossary', () => {
    expect(wordsIn('The doctor looked after the elderly, and nobody else came by.')).toEqual([]);
    expect(wordsIn('The engineers who assess have a year to look at the bridge.')).toEqual([
      'assess',
    ]);
  });

  it('keeps away from set phrases', () => {
    expect(wordsIn('It became a vicious circle that nobody in town could leave.')).toEqual([]);
  });

  it.each([
    ['pose', 'Two of the questions posed by the pupils came from the youngest class.'],
    ['compel', 'She went home early and felt compelled to write down all she had seen.'],
    ['coordinate', 'They drew the line from converted coordinates on a map of the bay.'],
    ['address', 'You need a verified address in the town to get a card from the library.'],
    ['fatal', 'The joke was fatal on the campaign trail, and nobody voted for him.'],
    ['redundant', 'The hospital keeps redundant infrastructure for the days of the flood.'],
    ['terminate', 'Until being terminated in May he had driven the bus to the school.'],
  ])('does not take %s for what it is not: %s', (word, sentence) => {
    expect(wordsIn(sentence)).not.toContain(word);
  });

  it('takes a word or its family once, in reading order, and ten at most', () => {
    const many = chosen(
      'The council was reluctant to pay for the bridge this year.',
      'The reluctant members did it reluctantly in the end, people say.',
      'The engineers verified each of the numbers in the long list.',
      'A vague letter from the county did not help them at all.',
      'The bridge is vulnerable to floods in the early spring.',
      'The builders will renovate the towers before the next winter.',
      'The mayor vowed to open the bridge before the summer ends.',
      'A swift answer is crucial for the shops on the other bank.',
      'Some residents were adamant that they would never use it.',
      'The price is likely to exceed what the town can pay.',
      'The old one was obsolete, and its pillars were fragile.',
      'A rigorous test is mandatory before the first bus may cross.',
      'The town thrived when the ferry still ran every hour.',
    );
    expect(many.length).toBeLessThanOrEqual(10);
    expect(many.length).toBeGreaterThanOrEqual(6);
    expect(many.filter(({ word }) => word.startsWith('reluctant'))).toHaveLength(1);
    const places = many.map(({ paragraph }) => Number(paragraph?.slice(1)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('gives nothing for short, shouted or unfinished lines', () => {
    expect(wordsIn('Vulnerable people wait.')).toEqual([]);
    expect(wordsIn('THE VULNERABLE TOWN WAITS FOR HELP FROM THE STATE.')).toEqual([]);
    expect(wordsIn('a list of vulnerable towns that wait for help from us')).toEqual([]);
  });
});
