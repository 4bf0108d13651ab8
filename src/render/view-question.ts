/** A question as a template shows it: lettered, arranged, with its key in words. */
import type { Lesson } from '../model/lesson.js';
import type { Option, Question } from '../model/question.js';
import { arrange } from '../core/arrange.js';
import { messagesFor } from '../messages/messages.js';
import { sayIn } from '../messages/say-in.js';
import { letter } from './letter.js';
import { viewEvidence, type EvidenceView } from './view-text.js';

export interface OptionView {
  readonly letter: string;
  readonly text: string;
  readonly correct: boolean;
  readonly rationale?: string;
}

/** One left side of a matching question, or one thing to put in order. */
export interface RowView {
  readonly text: string;
  /** The letter of the right side that belongs to it, or its place, from 1. */
  readonly answer: string;
}

export interface QuestionView {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly type: Question['type'];
  readonly stem: string;
  readonly points: number;
  readonly hint?: string;
  readonly bloom?: string;
  /** The words of the objective that it assesses. */
  readonly objective?: string;
  /** What the student chooses from; empty where there is nothing to choose. */
  readonly options: readonly OptionView[];
  /** Part B of an evidence question. */
  readonly evidenceStem?: string;
  readonly sentences: readonly OptionView[];
  /** Left sides to match, or things to put in order. */
  readonly rows: readonly RowView[];
  /** What each row can be answered with: letters or places. */
  readonly answers: readonly string[];
  /** Right sides to match, lettered. */
  readonly rights: readonly OptionView[];
  /** Lines to write on; 0 where nothing is written. */
  readonly lines: number;
  /** Spellings and wordings that count as right, for what is written. */
  readonly accepted: readonly string[];
  readonly sentenceStem?: string;
  readonly lookFor: readonly string[];
  /** The answer in short: `B`, `A, C`, `True`, `1 C, 2 A`. */
  readonly key: string;
  /** The right options, or what is to be written. */
  readonly keys: readonly { readonly letter?: string; readonly text: string }[];
  readonly wrong: readonly OptionView[];
  /** Why the answer is right. */
  readonly rationale?: string;
  readonly evidence: readonly EvidenceView[];
}

/** `form`: what is arranged for showing stands in an order of its own in each. */
export function viewQuestions(lesson: Lesson, form?: string): readonly QuestionView[] {
  const { questions, objectives } = lesson;
  return questions.map((question, at) => {
    const objective = objectives.find(({ id }) => id === question.objective)?.text;
    const view = viewQuestion(question, at + 1, lesson, form);
    return objective === undefined ? view : { ...view, objective };
  });
}

type Own = Partial<QuestionView> & Pick<QuestionView, 'key'>;

function viewQuestion(
  question: Question,
  number: number,
  { slug, language }: Lesson,
  form: string | undefined,
): QuestionView {
  const { id, type, stem, points, hint, bloom } = question;
  const seed = form === undefined ? `${slug}/${id}` : `${slug}/form ${form}/${id}`;
  const own = viewOwn(question, seed, language);
  const options = own.options ?? [];
  return {
    id,
    number,
    type,
    stem,
    points,
    ...(hint === undefined ? {} : { hint }),
    ...(bloom === undefined ? {} : { bloom }),
    ...rationaleOf(question),
    options,
    sentences: [],
    rows: [],
    answers: [],
    rights: [],
    lines: 0,
    accepted: [],
    lookFor: [],
    keys: options.filter(({ correct }) => correct),
    wrong: options.filter(({ correct }) => !correct),
    evidence: viewEvidence(question.evidence),
    ...own,
  };
}

/** Said for the whole question, or at its key. */
function rationaleOf(question: Question): { rationale?: string } {
  const key = 'options' in question ? question.options.find(({ correct }) => correct) : question;
  const rationale = key !== undefined && 'rationale' in key ? key.rationale : undefined;
  return rationale === undefined ? {} : { rationale };
}

/** What a type has of its own. */
function viewOwn(question: Question, seed: string, language: string): Own {
  switch (question.type) {
    case 'choice':
    case 'multiple': {
      const options = lettered(question.options);
      return { options, key: keyOf(options) };
    }
    case 'true-false':
      return viewTrueFalse(question.answer, language);
    case 'cloze':
      return viewCloze(question, seed);
    case 'short': {
      const { modelAnswer, accept = [], lookFor = [], lines, sentenceStem } = question;
      const written = { lines, lookFor, key: modelAnswer, keys: [{ text: modelAnswer }] };
      const accepted = accept.length === 0 ? [] : [modelAnswer, ...accept];
      return { ...written, accepted, ...(sentenceStem === undefined ? {} : { sentenceStem }) };
    }
    case 'match':
      return viewMatch(question, seed);
    case 'order':
      return viewOrder(question.items, seed);
    case 'evidence': {
      const options = lettered(question.options);
      const sentences = lettered(question.sentences);
      const key = sayIn(language, 'sheet')('partKeys', { a: keyOf(options), b: keyOf(sentences) });
      return { options, sentences, evidenceStem: evidenceStemOf(question, language), key };
    }
  }
}

/** The question that the format asks where the lesson does not, in the lesson's language. */
function evidenceStemOf({ evidenceStem }: OfType<'evidence'>, language: string): string {
  const isDefault = evidenceStem === messagesFor('en').messages.sheet.evidenceStem;
  return isDefault ? messagesFor(language).messages.sheet.evidenceStem : evidenceStem;
}

function lettered(options: readonly Option[]): readonly OptionView[] {
  return options.map(({ text, correct, rationale }, at) => ({
    letter: letter(at),
    text,
    correct: correct === true,
    ...(rationale === undefined ? {} : { rationale }),
  }));
}

function keyOf(options: readonly OptionView[]): string {
  return options
    .filter(({ correct }) => correct)
    .map((option) => option.letter)
    .join(', ');
}

function viewTrueFalse(answer: boolean, language: string): Own {
  const { true: yes, false: no } = messagesFor(language).messages.sheet;
  const options = lettered([
    { text: yes, ...(answer ? { correct: true } : {}) },
    { text: no, ...(answer ? {} : { correct: true }) },
  ]);
  return { options, key: answer ? yes : no };
}

type OfType<Type extends Question['type']> = Extract<Question, { type: Type }>;

function viewCloze({ answers, distractors = [] }: OfType<'cloze'>, seed: string): Own {
  const key = answers[0] ?? '';
  if (distractors.length === 0) return { key, keys: [{ text: key }], lines: 1, accepted: answers };
  const words: Option[] = [{ text: key, correct: true }, ...distractors.map((text) => ({ text }))];
  const options = lettered(arrange(words, seed));
  return { options, key: keyOf(options) };
}

function viewMatch({ pairs, distractors = [] }: OfType<'match'>, seed: string): Own {
  // Two left sides may share a right side: it stands there once.
  const texts = [...new Set([...pairs.map(({ right }) => right), ...distractors])];
  const rights = lettered(arrange(texts, seed).map((text) => ({ text })));
  const rows = pairs.map(({ left, right }) => ({
    text: left,
    answer: rights.find(({ text }) => text === right)?.letter ?? '',
  }));
  const key = rows.map(({ answer }, at) => `${at + 1} ${answer}`).join(', ');
  return { rights, rows, answers: rights.map((right) => right.letter), key, keys: pairsOf(pairs) };
}

function pairsOf(pairs: OfType<'match'>['pairs']): QuestionView['keys'] {
  return pairs.map(({ left, right }) => ({ text: `${left}: ${right}` }));
}

function viewOrder(items: readonly string[], seed: string): Own {
  const rows = arrange(
    items.map((text, at) => ({ text, answer: String(at + 1) })),
    seed,
  );
  const key = rows.map(({ answer }) => answer).join(', ');
  const answers = items.map((_, at) => String(at + 1));
  return { rows, answers, key, keys: items.map((text, at) => ({ letter: String(at + 1), text })) };
}
