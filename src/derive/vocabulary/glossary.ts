/** The glossary as one index: which senses a word has as this part of speech. */
import { keptFor } from '../../core/kept-for.js';
import { adjectivesAToH } from './glossary/adjectives-a-h.js';
import { adjectivesIToZ } from './glossary/adjectives-i-z.js';
import { adverbs } from './glossary/adverbs.js';
import { commonAdjectives } from './glossary/common-adjectives.js';
import { commonNouns } from './glossary/common-nouns.js';
import { commonVerbs } from './glossary/common-verbs.js';
import { nounsAToB } from './glossary/nouns-a-b.js';
import { nounsC } from './glossary/nouns-c.js';
import { nounsDToE } from './glossary/nouns-d-e.js';
import { nounsFToI } from './glossary/nouns-f-i.js';
import { nounsJToO } from './glossary/nouns-j-o.js';
import { nounsP } from './glossary/nouns-p.js';
import { nounsQToR } from './glossary/nouns-q-r.js';
import { nounsSToZ } from './glossary/nouns-s-z.js';
import { verbsAToD } from './glossary/verbs-a-d.js';
import { verbsEToO } from './glossary/verbs-e-o.js';
import { verbsPToZ } from './glossary/verbs-p-z.js';

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/** One meaning of a word, in words that a student knows. */
export interface Sense {
  /** Base form in its spellings: `defense`, `defence`. */
  readonly spellings: readonly string[];
  readonly partOfSpeech: PartOfSpeech;
  /** Can stand in a sentence in place of the base form. */
  readonly definition: string;
  /** A sentence from everyday life with a form of the word. */
  readonly example: string;
  /** One of these must match; none for a word that has but one meaning in the news. */
  readonly cues: readonly string[];
  /** None of these may match: idioms, and meanings the glossary leaves out. */
  readonly vetoes: readonly string[];
  /**
   * Names of senses of this part of speech that could stand in its place and would be wrong, the
   * best first: `adopt`, or `reflect#2` for the second sense of a word. Empty for a word that is
   * too well known to be asked for.
   */
  readonly distractors: readonly string[];
  /** Most students know it: taught where a text has few harder words. */
  readonly common: boolean;
}

/** By spelling and part of speech: `senses.get('levy noun')`. */
export type Glossary = ReadonlyMap<string, readonly Sense[]>;

/**
 * Reads a table of senses, one a line: word | definition | example | cues | vetoes | distractors.
 * Lists have commas between their parts; a word with several meanings takes several lines.
 */
function readSenses(table: string, partOfSpeech: PartOfSpeech, common = false): Sense[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [words = '', definition = '', example = '', ...lists] = line
        .split('|')
        .map((cell) => cell.trim());
      const [cues, vetoes, distractors] = [0, 1, 2].map((at) => listOf(lists[at] ?? ''));
      return {
        spellings: listOf(words),
        partOfSpeech,
        definition,
        example,
        cues: cues ?? [],
        vetoes: vetoes ?? [],
        distractors: distractors ?? [],
        common: common || !distractors?.length,
      };
    });
}

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(/\s*,\s*/));

const nouns = [nounsAToB, nounsC, nounsDToE, nounsFToI, nounsJToO, nounsP, nounsQToR, nounsSToZ];

let read: readonly Sense[] | undefined;

/** Every sense, in the order of the tables, which are read once. */
export const allSenses = (): readonly Sense[] => (read ??= readTables());

function readTables(): Sense[] {
  return [
    ...[verbsAToD, verbsEToO, verbsPToZ].flatMap((table) => readSenses(table, 'verb')),
    ...[adjectivesAToH, adjectivesIToZ].flatMap((table) => readSenses(table, 'adjective')),
    ...readSenses(adverbs, 'adverb'),
    ...nouns.flatMap((table) => readSenses(table, 'noun')),
    ...readSenses(commonVerbs, 'verb', true),
    ...readSenses(commonAdjectives, 'adjective', true),
    ...readSenses(commonNouns, 'noun', true),
  ];
}

export const indexSenses = keptFor((senses: readonly Sense[]): Glossary => {
  const glossary = new Map<string, Sense[]>();
  for (const sense of senses)
    for (const spelling of sense.spellings) {
      const key = `${spelling} ${sense.partOfSpeech}`;
      const known = glossary.get(key);
      if (known) known.push(sense);
      else glossary.set(key, [sense]);
    }
  return glossary;
});

/** The sense an entry of a vocabulary was written from. */
export const senseOf = (
  entry: { word: string; partOfSpeech: string; definition: string },
  senses: readonly Sense[],
): Sense | undefined =>
  senses.find(
    ({ spellings, partOfSpeech, definition }) =>
      partOfSpeech === entry.partOfSpeech &&
      spellings.includes(entry.word) &&
      definition === entry.definition,
  );

/** The senses that a sense names as its distractors. */
export function distractorsOf(sense: Sense, senses: readonly Sense[]): Sense[] {
  return sense.distractors.flatMap((name) => {
    const [word, number = '1'] = name.split('#');
    const named = senses.filter(
      ({ spellings, partOfSpeech }) => spellings[0] === word && partOfSpeech === sense.partOfSpeech,
    )[Number(number) - 1];
    return named ? [named] : [];
  });
}
