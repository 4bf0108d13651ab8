/** Which word of a paragraph has this meaning? The other words stand in the same paragraph. */
import type { Token } from '../../core/ports.js';
import type { VocabularyEntry } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { senseOf, type Sense } from '../vocabulary/glossary.js';
import { areClose } from '../vocabulary/kinship.js';
import { isPlainly } from '../vocabulary/word-class.js';
import { isFamily } from '../vocabulary/word-family.js';
import type { Author, Draft } from './draft.js';
import { isGlossed, sharesWord, soundSentence, type Glossed } from './glossed-entry.js';
import { paragraphName } from '../statements/phrases.js';

const distractors = 3;
/** What a noun's meaning begins with, by the kind of thing it names; all else is no thing that can be seen. */
const kinds = {
  person:
    /^(?:(?:an?|one|the|very|rich|and|powerful|poor|young|new|former|experienced|dishonest|main|armed) )*(?:person|man|woman|someone|somebody|member|leader|lawyer|worker|officer|high official|opponent|assistant|soldier|ruler|reporter|voter|fighter|farmer|politician|enemy|expert)\b/,
  group:
    /^(?:(?:an?|the|all|very|large|small|elected|armed|official|smaller) )*(?:group|people|government|shop|company|organisation|body|judges|court|union|office|department|country|town|part of the population)\b/,
  thing:
    /^(?:(?:an?|the|all|tiny|large|small|living|old|poisonous) )*(?:animals?|plant|living|thing, such|medicine|injection|illness|disease|solid|liquid|gas|gases|building|place|home|area|land|cloth|clothes|goods|weapons|ship|vehicles|ships|machine|document|book|food|rubbish|pieces of|broken stones|line between)\b/,
};
const tags: Readonly<Record<string, string>> = {
  noun: 'NOUN',
  verb: 'VERB',
  adjective: 'ADJ',
  adverb: 'ADV',
};

export function wordForMeaning(
  entries: readonly VocabularyEntry[],
  senses: readonly Sense[],
): Author {
  return (analysis) => entries.filter(isGlossed).flatMap((entry) => ask(entry, senses, analysis));
}

function ask(entry: Glossed, senses: readonly Sense[], analysis: Analysis): Draft[] {
  const sentence = soundSentence(entry, analysis);
  const place = paragraphName(entry.paragraph);
  const kind = kindOf(entry.definition);
  const all = neighbours(entry, senses, analysis).filter(
    (other) => kind === 'person' || other.kind !== 'person',
  );
  const alike = all.filter((other) => other.kind === kind);
  // Among ideas, a word for a person is found without the text.
  if (entry.partOfSpeech === 'noun' && alike.length < (kind === 'person' ? 2 : 1)) return [];
  const found = [...alike, ...all.filter((other) => other.kind !== kind)].slice(0, distractors);
  const wrong = found.map(({ lemma: text }) => ({
    text,
    rationale: `“${text}” stands in ${place} too, but it does not mean this.`,
  }));
  const isTooEasy = senseOf(entry, senses)?.distractors.length === 0;
  if (!sentence || isTooEasy || wrong.length < distractors) return [];
  return [
    {
      strategy: 'word-for-meaning',
      goal: 'vocabulary',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'choice',
        stem: `Look at ${place} again. Which of these ${entry.partOfSpeech}s is used there with the meaning “${entry.definition}”?`,
        bloom: 'understand',
        evidence: [{ paragraph: entry.paragraph, quote: entry.sentence }],
        options: [
          {
            text: entry.word,
            correct: true,
            rationale: `In ${place} “${entry.word}” has this meaning.`,
          },
          ...wrong,
        ],
      },
    },
  ];
}

/** Words of the paragraph and of its part of speech, all known and none close in meaning. */
function neighbours(entry: Glossed, senses: readonly Sense[], analysis: Analysis) {
  const tag = tags[entry.partOfSpeech];
  const lemmas = new Set(
    analysis.sentences
      .filter(({ paragraph }) => paragraph === entry.paragraph)
      .flatMap(({ tokens }) =>
        tokens.filter(
          (token, at) =>
            token.pos === tag &&
            isPlain(token) &&
            isPlainly(entry.partOfSpeech, tokens, at) &&
            !isOther(token, tokens[at + 1]),
        ),
      )
      .map(({ lemma }) => lemma),
  );
  const clashes = sharesWord(`${entry.word} ${entry.definition}`);
  return [...lemmas].flatMap((lemma) => {
    const meanings = senses.filter(
      ({ spellings, partOfSpeech }) =>
        partOfSpeech === entry.partOfSpeech && spellings.includes(lemma),
    );
    const apart =
      !isFamily(lemma, entry.word) &&
      !areClose(entry, lemma) &&
      !meanings.some(({ definition }) => clashes(definition));
    const [first] = meanings;
    return first && apart ? [{ lemma, kind: kindOf(first.definition) }] : [];
  });
}

const kindOf = (definition: string) =>
  Object.entries(kinds).find(([, opening]) => opening.test(definition))?.[0];

/** `some blame it`, `further compromise privacy`, `endangered species`: however the first word is tagged. */
const isOther = ({ pos, text }: Token, next: Token | undefined) =>
  /^(?:it|them|him|her|me|us)$/i.test(next?.text ?? '') ||
  (next?.pos === 'NOUN' && (pos === 'NOUN' || (pos === 'VERB' && /(?:ed|ing)$/.test(text))));

/** A word as a dictionary lists it, long enough to be thought about, and in the article's spelling. */
function isPlain({ lemma, text }: Token): boolean {
  if (!/^\p{Ll}{4,}$/u.test(lemma)) return false;
  const [stem, last] = [lemma.slice(0, -1), lemma.slice(-1)];
  return new RegExp(`^${stem}(?:${last}{1,2}(?:s|es|d|ed|ing)?|ie[sd]|e[sd]|ing)$`).test(text);
}
