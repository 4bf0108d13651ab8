/** What holds a lesson together: ids, references, minutes, language. */
import { stemmer } from 'stemmer';
import { when, type Path, type Remark, type Rule, type Whole } from '../rule.js';
import { looksEnglish } from '../text/english.js';
import { foldText, shorten } from '../text/fold-text.js';
import { wordsOf } from '../text/words.js';
import { idRange } from './evidence.js';
import { planRules } from './lesson-plan.js';

/** Questions; at a minute each a whole lesson. Ours. */
const longQuiz = 40;

const duplicateId: Rule<Whole> = {
  code: 'check/duplicate-id',
  severity: 'error',
  find: ({ lesson }) =>
    (['objectives', 'article', 'questions', 'discussion'] as const).flatMap((section) => {
      const seen = new Set<string>();
      return lesson[section].flatMap(({ id }, index): readonly Remark[] => {
        const again = seen.has(id);
        seen.add(id);
        return when(again, () => ({
          path: [section, index, 'id'],
          message: `The id "${shorten(id, 30)}" stands at two items of \`${section}\`, so that it no longer tells which is meant.`,
          hint: 'Give one of them an id of its own.',
        }));
      });
    }),
};

const unknownObjective: Rule<Whole> = {
  code: 'check/unknown-objective',
  severity: 'error',
  find: ({ lesson }) => {
    const ids = lesson.objectives.map(({ id }) => id);
    return lesson.questions.flatMap(({ objective }, index) =>
      when(objective !== undefined && !ids.includes(objective), () => ({
        path: ['questions', index, 'objective'],
        message: `There is no objective "${shorten(objective ?? '', 30)}" in this lesson.`,
        hint:
          ids.length > 0
            ? `The objectives are ${ids.join(', ')}.`
            : 'Add it under `objectives:`, or delete this line.',
      })),
    );
  },
};

const emptyArticle: Rule<Whole> = {
  code: 'check/empty-article',
  severity: 'error',
  find: ({ lesson }) =>
    when(
      !lesson.article.some(({ kind, text }) => kind !== 'heading' && /[\p{L}\p{N}]/u.test(text)),
      () => ({
        path: ['article'],
        message: 'The article has headings at most and no text to ask about.',
        hint: 'Add the paragraphs of the article, each with an id: p1, p2, ….',
      }),
    ),
};

const unknownLanguage: Rule<Whole> = {
  code: 'check/language',
  severity: 'warning',
  find: ({ lesson: { language: tag } }) =>
    when(!isLanguage(tag), () => ({
      path: ['language'],
      message: `"${shorten(tag, 40)}" is the tag of no language that is known here. Screen readers and spelling checks go by it.`,
      hint: 'Set `language:` to the language of the article: en, es, fr, de, ar, zh-Hans, ….',
    })),
};

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A BCP 47 tag of a language that has a name. */
function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}

const language: Rule<Whole> = {
  code: 'check/language',
  severity: 'warning',
  find: ({ lesson }) =>
    when(isTaggedEnglish(lesson.language) && !looksEnglish(articleText(lesson)), () => ({
      path: ['language'],
      message:
        'The lesson is marked as English, and its article does not look like English. Screen readers and spelling checks go by the mark.',
      hint: 'Set `language:` to the language of the article: es, fr, de, ar, zh-Hans, ….',
    })),
};

export const isTaggedEnglish = (tag: string) => /^en\b/i.test(tag);

export const articleText = ({
  article,
}: {
  readonly article: readonly { readonly text: string }[];
}) => article.map(({ text }) => text).join(' ');

const date: Rule<Whole> = {
  code: 'check/date',
  severity: 'warning',
  find: ({ lesson: { source } }) =>
    when(source.published !== undefined && !isDay(source.published), () => ({
      path: ['source', 'published'],
      message: `"${shorten(source.published ?? '', 40)}" is no date as it is written here, and it stands on every sheet.`,
      hint: 'Write it as year, month and day: published: "2024-03-13".',
    })),
};

const isDay = (text: string) =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(text) && !Number.isNaN(Date.parse(text));

const noQuestions: Rule<Whole> = {
  code: 'check/no-questions',
  severity: 'warning',
  find: ({ lesson: { questions, discussion } }) =>
    when(questions.length === 0, () => ({
      path: ['questions'],
      ...(discussion.length === 0
        ? {
            message:
              'The lesson has no questions and no discussion, so that its kit holds no quiz and no answer key.',
            hint: 'Write some under `questions:` and `discussion:`, or teach it with its slides and sheets alone.',
          }
        : {
            message:
              'The lesson has no questions, so that its kit holds no quiz, and its answer key the notes for the teacher alone.',
            hint: 'Write some under `questions:`, or teach it with slides and discussion alone.',
          }),
    })),
};

const tooManyQuestions: Rule<Whole> = {
  code: 'check/too-many-questions',
  severity: 'warning',
  find: ({ lesson: { questions } }) =>
    when(questions.length > longQuiz, () => ({
      path: ['questions'],
      message: `The quiz has ${questions.length} questions; more than ${longQuiz} fill a whole lesson by themselves.`,
      hint: 'Keep the best of them, or split them over several lessons.',
    })),
};

/** Paragraphs that words and parts of the outline name; evidence is looked at with its quotation. */
const namedParagraph: Rule<Whole> = {
  code: 'check/unknown-paragraph',
  severity: 'error',
  find: ({ lesson: { vocabulary, glosses, outline, article } }) => {
    const named: readonly (readonly [id: string | undefined, path: Path])[] = [
      ...vocabulary.map(
        ({ paragraph }, at) => [paragraph, ['vocabulary', at, 'paragraph']] as const,
      ),
      ...glosses.map(({ paragraph }, at) => [paragraph, ['glosses', at, 'paragraph']] as const),
      ...outline.flatMap(({ paragraphs }, at) =>
        paragraphs.map((id, index) => [id, ['outline', at, 'paragraphs', index]] as const),
      ),
    ];
    return named.flatMap(([id, path]) =>
      when(id !== undefined && !article.some((paragraph) => paragraph.id === id), () => ({
        path,
        message: `There is no paragraph "${shorten(id ?? '', 20)}" in this lesson's article.`,
        hint: `The paragraphs are ${idRange(article)}.`,
      })),
    );
  },
};

const vocabularySentence: Rule<Whole> = {
  code: 'check/vocabulary-sentence',
  severity: 'warning',
  find: ({ lesson: { vocabulary, article }, english }) =>
    vocabulary.flatMap(({ word, sentence, paragraph }, index): readonly Remark[] => {
      if (sentence === undefined) return [];
      const path: Path = ['vocabulary', index, 'sentence'];
      const texts = article.filter(({ id }) => paragraph === undefined || id === paragraph);
      if (
        texts.length > 0 &&
        !texts.some(({ text }) => foldText(text).includes(foldText(sentence)))
      ) {
        return [
          {
            path,
            message: `The sentence does not stand in ${paragraph === undefined ? 'the article' : `paragraph ${paragraph}`} word for word.`,
            hint: 'Copy it from the article, or use `example:` for a sentence of your own.',
          },
        ];
      }
      return when(english && !hasForm(word, sentence), () => ({
        path,
        message: `"${shorten(word, 40)}" does not stand in its sentence.`,
        hint: 'Take a sentence of the article in which the word stands.',
      }));
    }),
};

/** The word or a form of it: the same stem, or the same first letters ("draw", "drawn"). */
function hasForm(word: string, sentence: string): boolean {
  const there = wordsOf(sentence);
  return wordsOf(word).some((part) =>
    there.some(
      (other) => stemmer(other) === stemmer(part) || other.slice(0, 3) === part.slice(0, 3),
    ),
  );
}

export const structureRules: readonly Rule<Whole>[] = [
  duplicateId,
  unknownObjective,
  emptyArticle,
  ...planRules,
  unknownLanguage,
  language,
  date,
  noQuestions,
  tooManyQuestions,
  namedParagraph,
  vocabularySentence,
];
