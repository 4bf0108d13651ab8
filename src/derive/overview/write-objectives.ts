/** What students can do after the lesson, made from what the lesson really holds. */
import type { Objective } from '../../model/lesson.js';
import type { Question } from '../../model/question.js';
import { asksFor } from './choose-for-time.js';
import { listed, paragraphList } from '../statements/phrases.js';

interface Parts {
  readonly title: string;
  /** What the text is about, as `about …` goes on. */
  readonly topic?: string | undefined;
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

const about = ({ topic }: Parts) => (topic === undefined ? '' : ` about ${topic}`);

const other: Writer = (questions, { title }) => ({
  text: `Answer questions on “${title}” and point to the passage in ${places(questions)} that answers them`,
  bloom: 'understand',
});

const writers: Readonly<Partial<Record<string, Writer>>> = {
  points: (_, parts) => ({
    text: `Tell the main idea of ${subject(parts)} from its details`,
    bloom: 'analyze',
  }),
  reasons: (questions) => ({
    text: `Explain in full sentences what would follow if the condition in ${places(questions)} came true`,
    bloom: 'understand',
  }),
  relations: (questions, parts) => ({
    text: `Show how ${subject(parts)} ${listed(ways(questions))} (${places(questions)})`,
    bloom: 'analyze',
  }),
  sources: (_, parts) => ({
    text: `Tell opinions${about(parts)} from facts that can be checked`,
    bloom: 'analyze',
  }),
  viewpoints: (questions, parts) => ({
    text: `Sum up in your own words the answers${about(parts)} given in ${places(questions)}`,
    bloom: 'analyze',
  }),
  vocabulary: (questions, { vocabulary }) => ({
    text: `Explain ${words(questions, vocabulary)} from the sentences they stand in`,
    bloom: 'apply',
  }),
};

/** A long headline makes no objective. */
function subject({ topic, title }: Parts): string {
  if (topic !== undefined) return `the text on ${topic}`;
  return title.split(' ').length <= 7 ? `“${title}”` : 'the text';
}

/** What the questions ask of the way in which the text is put together. */
function ways(questions: readonly Question[]): string[] {
  const found = questions.map(({ strategy }) => wayOf[strategy ?? ''] ?? 'links its ideas');
  return [...new Set(found)];
}

const wayOf: Readonly<Record<string, string>> = {
  'replace-connective': 'links its ideas with connecting words',
  'relate-sentences': 'leads from one sentence to the next',
  'order-of-events': 'tells events in their order',
};

/** Those that the quiz asks for come first. */
function words(questions: readonly Question[], vocabulary: Parts['vocabulary']): string {
  const isAsked = ({ word }: { readonly word: string }) => asksFor(questions, word);
  const named = [...vocabulary.filter(isAsked), ...vocabulary.filter((entry) => !isAsked(entry))];
  if (named.length < 2) return 'words of the text';
  return `words such as ${listed(named.slice(0, 3).map(({ word }) => `“${word}”`))}`;
}

function places(questions: readonly Question[]): string {
  const ids = questions.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph));
  return ids.length === 0 ? 'its paragraphs' : paragraphList(ids);
}
