/** Authors propose, the verifier objects, the selection chooses: the questions of a lesson. */
import type { Verifier } from '../../core/ports.js';
import type { LessonParagraph, Objective } from '../../model/lesson.js';
import { questionSchema, type Question } from '../../model/question.js';
import type { Analysis } from '../analysis/analysis.js';
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
  const drafts = [...authors, ...more].flatMap((author) => author(analysis));
  const sound = drafts.filter((draft) => isSound(draft, ports));
  const chosen = selectDrafts(sound, analysis);
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

function isSound(draft: Draft, ports: QuizPorts): boolean {
  const objections = ports.verify(asQuestion(draft, 'q1'), ports.paragraphs);
  return !objections.some((objection) => objection.severity === 'error');
}

const objectives: Readonly<Record<Goal, Omit<Objective, 'id'>>> = {
  facts: {
    text: 'Check statements against the text and correct those that are wrong',
    bloom: 'understand',
  },
  reasons: {
    text: 'Explain, in full sentences, the reasons, purposes and consequences the article names',
    bloom: 'understand',
  },
  relations: {
    text: 'Explain how the article sets ideas against each other, supports them and orders them',
    bloom: 'analyze',
  },
  sources: {
    text: 'Tell which person or body each claim in the article comes from',
    bloom: 'analyze',
  },
  viewpoints: {
    text: 'Sum up and compare the views of people in the article, with quotations as evidence',
    bloom: 'analyze',
  },
  'main-idea': {
    text: 'Tell the main idea of the article from its details',
    bloom: 'analyze',
  },
  vocabulary: {
    text: 'Explain key words of the article from the sentences they stand in',
    bloom: 'apply',
  },
};
