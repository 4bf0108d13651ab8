/** What students can do after the lesson, made from what the lesson really holds. */
import type { Objective } from '../../model/lesson.js';
import type { Question } from '../../model/question.js';

interface Parts {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly vocabulary: readonly { readonly word: string }[];
}

/** One for every goal that a question assesses, in the order of the questions. */
export function writeObjectives(parts: Parts): Objective[] {
  const goals = [...new Set(parts.questions.flatMap(({ objective }) => objective ?? []))];
  return goals.map((goal) => {
    const questions = parts.questions.filter(({ objective }) => objective === goal);
    const { text, bloom } = (writers[goal] ?? other)(questions, parts);
    return { id: goal, text, bloom };
  });
}

type Written = Omit<Objective, 'id'>;
type Writer = (questions: readonly Question[], parts: Parts) => Written;

const other: Writer = (_, { title }) => ({
  text: `Answer questions on “${title}” and point to the passage that answers them`,
  bloom: 'understand',
});

const writers: Readonly<Partial<Record<string, Writer>>> = {
  facts: (_, { title }) => ({
    text: `Tell which statements agree with “${title}”, and correct those that do not`,
    bloom: 'understand',
  }),
  reasons: (questions) => ({
    text: `Explain in full sentences the reasons, purposes and conditions that the text gives in ${places(questions)}`,
    bloom: 'understand',
  }),
  relations: (questions) => ({
    text: `Explain how the text sets ideas against each other and supports them in ${places(questions)}`,
    bloom: 'analyze',
  }),
  sources: () => ({
    text: 'Tell which person or body each claim in the text comes from',
    bloom: 'analyze',
  }),
  viewpoints: (questions) => ({
    text: `Sum up and compare the views given in ${places(questions)}, with quotations as evidence`,
    bloom: 'analyze',
  }),
  vocabulary: (_, { vocabulary }) => ({
    text:
      vocabulary.length > 1
        ? `Explain words such as ${listed(vocabulary.slice(0, 3).map(({ word }) => `“${word}”`))} from the sentences they stand in`
        : 'Explain words of the text from the sentences they stand in',
    bloom: 'apply',
  }),
};

/** `paragraphs 2, 5 and 9`. */
function places(questions: readonly Question[]): string {
  const numbers = questions
    .flatMap(({ evidence }) =>
      evidence.map(({ paragraph }) => Number(paragraph.replace(/\D+/, ''))),
    )
    .filter((number) => Number.isFinite(number));
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  if (sorted.length === 0) return 'its paragraphs';
  return `${sorted.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(sorted.map(String))}`;
}

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
