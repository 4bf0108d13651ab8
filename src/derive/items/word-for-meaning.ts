/** Which word of a paragraph has this meaning? The other words stand in the same paragraph. */
import type { Token } from '../../core/ports.js';
import type { VocabularyEntry } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { senseOf, type Sense } from '../vocabulary/glossary.js';
import { areClose } from '../vocabulary/kinship.js';
import { isFamily } from '../vocabulary/word-family.js';
import type { Author, Draft } from './draft.js';
import { isGlossed, sharesWord, soundSentence, type Glossed } from './glossed-entry.js';
import { paragraphName } from '../statements/phrases.js';

const distractors = 3;
const personal =
  /^(?:(?:an?|one|the|all|very|rich|and|powerful|poor|young|new|former|experienced|dishonest|main|armed) )*(?:person|people|man|woman|someone|somebody|member|leader|lawyer|worker|officer|high official|soldier|ruler|reporter|voter|fighter|farmer|politician|enemy|expert)\b/;
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
  const found = neighbours(entry, senses, analysis).slice(0, distractors);
  const wrong = found.map(({ lemma: text }) => ({
    text,
    rationale: `“${text}” stands in ${place} too, but it does not mean this.`,
  }));
  // Among things, the one word for a person is found without the text.
  if (personal.test(entry.definition) && !found.some(({ isPerson }) => isPerson)) return [];
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
          (token, at) => token.pos === tag && isPlain(token) && !isOther(token, tokens[at + 1]),
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
    const isPerson = meanings.some(({ definition }) => personal.test(definition));
    return meanings.length > 0 && apart ? [{ lemma, isPerson }] : [];
  });
}

/** `some blame it`, `further compromise privacy`, `endangered species`: however the first word is tagged. */
const isOther = ({ pos, text }: Token, next: Token | undefined) =>
  /^(?:it|them|him|her|me|us)$/i.test(next?.text ?? '') ||
  (next?.pos === 'NOUN' && (pos === 'NOUN' || (pos === 'VERB' && /(?:ed|ing)$/.test(text))));

/** A word as a dictionary lists it, long enough to be thought about. */
const isPlain = ({ lemma, text }: Token) =>
  /^\p{Ll}{4,}$/u.test(lemma) && text.startsWith(lemma.slice(0, -1));
