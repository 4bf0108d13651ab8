/** Authors propose, the verifier objects, the selection chooses: the questions of a lesson. */
import type { Verifier } from '../../core/ports.js';
import type { Diagnostic } from '../../core/problem.js';
import type { LessonParagraph, Objective } from '../../model/lesson.js';
import { questionSchema, type Question } from '../../model/question.js';
import type { Analysis } from '../analysis/analysis.js';
import { isCoarse } from '../statements/coarse.js';
import { authors } from './authors.js';
import type { Author, Draft, Goal } from './draft.js';
import { placeKeys } from './place-keys.js';
import { selectDrafts } from './select-drafts.js';

export interface Quiz {
  readonly questions: readonly Question[];
  readonly objectives: readonly Objective[];
}

export interface QuizPorts {
  readonly verify: Verifier;
  readonly paragraphs: readonly LessonParagraph[];
  /** Hexadecimal; the same digest places the keys the same way. */
  readonly digest: string;
}

export function writeQuiz(
  analysis: Analysis,
  ports: QuizPorts,
  more: readonly Author[] = [],
): Quiz {
  const drafts = [...authors, ...more]
    .flatMap((author) => author(analysis))
    .filter(({ question }) => !isCoarse(JSON.stringify(question)));
  const chosen = selectDrafts(drafts, analysis, (draft) => approve(draft, ports));
  const goals = [...new Set(chosen.map((draft) => draft.goal))];
  const questions = chosen.map((draft, at) => asQuestion(draft, `q${at + 1}`));
  return {
    questions: placeKeys(questions, ports.digest),
    objectives: goals.map((goal) => ({ id: goal, ...objectives[goal] })),
  };
}

function asQuestion(draft: Draft, id: string): Question {
  const { question, goal, strategy } = draft;
  return questionSchema.parse({ ...question, id, objective: goal, strategy });
}

/**
 * What a teacher would be warned of is no better for having been derived. An author may waive a rule
 * that its kind of question breaks by nature; waivers that are not needed are dropped.
 */
function approve(draft: Draft, ports: QuizPorts): Draft | undefined {
  const { waive = [], ...question } = draft.question;
  const objections = ports.verify(asQuestion({ ...draft, question }, 'q1'), ports.paragraphs);
  const needed = waive.filter(({ rule }) => objections.some(({ code }) => code === rule));
  const isWaived = ({ severity, code }: Diagnostic) =>
    severity === 'info' || (severity === 'warning' && needed.some(({ rule }) => rule === code));
  if (!objections.every(isWaived)) return undefined;
  return { ...draft, question: needed.length > 0 ? { ...question, waive: needed } : question };
}

const objectives: Readonly<Record<Goal, Omit<Objective, 'id'>>> = {
  points: {
    text: 'Tell what the whole article is about, and what is a detail of it',
    bloom: 'analyze',
  },
  reasons: {
    text: 'Explain, in full sentences, what would follow from what the article names',
    bloom: 'understand',
  },
  relations: {
    text: 'Explain how the article sets ideas against each other, supports them and orders them',
    bloom: 'analyze',
  },
  sources: {
    text: 'Tell opinions from facts that can be checked',
    bloom: 'analyze',
  },
  viewpoints: {
    text: 'Sum up and compare the views of people in the article, with quotations as evidence',
    bloom: 'analyze',
  },
  vocabulary: {
    text: 'Explain key words of the article from the sentences they stand in',
    bloom: 'apply',
  },
};
