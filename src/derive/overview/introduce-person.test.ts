import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { introducer } from './introduce-person.js';

const introduce = (...sentences: readonly string[]) =>
  introducer(analyseArticle(articleOf('Lock on the Arle Stays Shut', [sentences]), createTagger()));

describe('introducer', () => {
  it('says once what the article says a speaker is', () => {
    const { sentence } = introduce(
      '“The gates have rotted,” said Ada Brenn, an engineer at the river board.',
      'Brenn looked at both gates of the lock for three weeks.',
    );
    expect(sentence('Ada Brenn said the lower gate was too heavy.')).toBe(
      'Ada Brenn, an engineer at the river board, said the lower gate was too heavy.',
    );
    expect(sentence('Ada Brenn said the upper gate was too light.')).toBe(
      'Ada Brenn said the upper gate was too light.',
    );
  });

  it('takes no “however” for what somebody is', () => {
    const { sentence } = introduce(
      '“The gates have rotted,” said Ada Brenn.',
      'Brenn, however, looked at both gates of the lock for three weeks.',
    );
    const told = 'Ada Brenn said the lower gate was too heavy.';
    expect(sentence(told)).toBe(told);
  });

  it('knows titles before a name, and names after what they said', () => {
    const { speaker, sentence } = introduce(
      'The board asked harbour pilot Tom Weir about the lock.',
      '“Nobody needs the lock,” said Nils Oke, who runs the ferry to the mill.',
    );
    expect(speaker('Tom Weir')).toBe('Harbour pilot Tom Weir');
    expect(sentence('Nobody needs the lock, said Nils Oke.')).toBe(
      'Nobody needs the lock, said Nils Oke, who runs the ferry to the mill.',
    );
  });

  it('takes offices, and of a long description what comes first', () => {
    const { speaker } = introduce(
      'River Board President Ada Brenn wants the lock to stay open.',
      '“The gates have rotted,” said Tom Weir, an expert in timber at the School of Rivers of the University of the North who drew them.',
      'Nobody asked Mr. Nils Oke.',
    );
    expect(speaker('Ada Brenn')).toBe('River Board President Ada Brenn');
    expect(speaker('Tom Weir')).toBe('Tom Weir, an expert in timber');
    expect(speaker('Nils Oke')).toBe('Nils Oke');
  });

  it('breaks off in the middle of no name', () => {
    const { speaker } = introduce(
      '“The gates have rotted,” said Tom Weir, an adviser in the Old Timber Program at the Center for River and Harbour Studies.',
    );
    expect(speaker('Tom Weir')).toBe('Tom Weir, an adviser in the Old Timber Program');
  });

  it('takes no half of an office, and no part of a list of what somebody does', () => {
    const { speaker } = introduce(
      'Arle Dry Dock Owner Tom Weir wants the lock to stay open.',
      '“Boats pay,” said Nils Oke, head of river, canal and harbour sales at the board.',
      '“Gates rot,” said Ada Brenn, the secretary of the board for gates, locks, and weirs.',
    );
    expect(speaker('Ada Brenn')).toBe('Ada Brenn');
    expect(speaker('Tom Weir')).not.toBe('Dock Owner Tom Weir');
    expect(speaker('Nils Oke')).toBe('Nils Oke');
  });

  it('takes no part of a word of the title for a name, and no kin for a title', () => {
    const { speaker } = introduce(
      '“Nobody needs the lock,” said Ann Hut, who runs the ferry to the mill.',
      'She asked her brother Tom Weir about the lock.',
    );
    expect(speaker('Ann Hut')).toBe('Ann Hut, who runs the ferry to the mill');
    expect(speaker('Tom Weir')).toBe('Tom Weir');
  });

  it('leaves alone whom the title names, and who is introduced already', () => {
    const { sentence } = introduce('Lock Arle, a pilot of the harbour, came to the gates.');
    expect(sentence('Lock Arle said that the gates were heavy.')).toBe(
      'Lock Arle said that the gates were heavy.',
    );
    const known = introduce('The gates were drawn by Ada Brenn, an engineer at the river board.');
    const text = 'Ada Brenn, the engineer, said the gates were heavy.';
    expect(known.sentence(text)).toBe(text);
  });
});
