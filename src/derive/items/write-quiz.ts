/** Authors propose, the verifier objects, the selection chooses: the questions of a lesson. */
import type { Verifier } from '../../core/ports.js';
import type { Diagnostic } from '../../core/problem.js';
import type { LessonParagraph } from '../../model/lesson.js';
import { questionSchema, type Question } from '../../model/question.js';
import type { Analysis } from '../analysis/analysis.js';
import { isCoarse } from '../statements/coarse.js';
import { authors } from './authors.js';
import type { Author, Draft } from './draft.js';
import { placeKeys } from './place-keys.js';
import { selectDrafts } from './select-drafts.js';

export interface QuizPorts {
  readonly verify: Verifier;
  readonly paragraphs: readonly LessonParagraph[];
  /** Hexadecimal; the same digest places the keys the same way. */
  readonly digest: string;
  /** Is told all that was proposed. */
  readonly watch?: ((drafts: readonly Draft[]) => void) | undefined;
}

export function writeQuiz(
  analysis: Analysis,
  ports: QuizPorts,
  more: readonly Author[] = [],
): Question[] {
  const drafts = [...authors, ...more]
    .flatMap((author) => author(analysis))
    .filter(({ question }) => !isCoarse(JSON.stringify(question)));
  ports.watch?.(drafts);
  const chosen = selectDrafts(drafts, analysis, (draft) => approve(draft, ports));
  const questions = chosen.map((draft, at) => asQuestion(draft, `q${at + 1}`));
  return placeKeys(questions, ports.digest);
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
