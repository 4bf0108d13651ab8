/** A question as an item of QTI: what is asked, how it is scored, and what is said afterwards. */
import { knownLanguage } from '../../core/text-direction.js';
import { feedbackLines } from './feedback.js';
import type { Dialect } from './qti-dialect.js';
import { interactionOf, lines, type Interaction } from './qti-interaction.js';
import type { Task } from './task.js';
import { tag, xmlFile, type Xml } from './xml.js';

export function qtiItem(task: Task, dialect: Dialect, language: string, name: string): Uint8Array {
  const { element: q, namespace } = dialect;
  const interactions =
    task.kind === 'two-part'
      ? task.parts.map((part, at) => interactionOf(part, dialect, language, `R${at + 1}`))
      : [interactionOf(task, dialect, language, 'RESPONSE')];
  const isByHand = interactions.some(({ scoring }) => scoring === 'hand');
  const said = sayings(task, interactions);
  const outcomes = new Map(said.map(({ outcome, cardinality }) => [outcome, cardinality]));
  return xmlFile(
    q(
      'assessmentItem',
      {
        xmlns: namespace,
        identifier: name,
        title: task.stem.replace(/\s+/g, ' ').trim(),
        adaptive: false,
        timeDependent: false,
        'xml:lang': knownLanguage(language),
      },
      ...interactions.map(({ declaration }) => declaration),
      q(
        'outcomeDeclaration',
        {
          identifier: 'SCORE',
          cardinality: 'single',
          baseType: 'float',
          normalMaximum: task.points,
          ...(isByHand && dialect.version === '3.0' ? { externalScored: 'human' } : {}),
        },
        q('defaultValue', {}, q('value', {}, '0')),
      ),
      ...Array.from(outcomes, ([identifier, cardinality]) =>
        q('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' }),
      ),
      q('itemBody', {}, ...interactions.flatMap(({ body }) => body)),
      q('responseProcessing', {}, ...processing(q, task, interactions)),
      ...said.map(({ outcome, identifier, text }) =>
        q(
          'modalFeedback',
          { outcomeIdentifier: outcome, identifier, showHide: 'show' },
          ...dialect.body(tag('p', {}, ...lines(text))),
        ),
      ),
    ),
  );
}

/** Shown where an outcome has that value. */
interface Saying {
  readonly outcome: string;
  readonly cardinality: Interaction['cardinality'];
  readonly identifier: string;
  readonly text: string;
}

const solution = { outcome: 'SOLUTION', cardinality: 'single', identifier: 'SHOWN' } as const;
const feedbackOf = ({ response }: Interaction) => `${response}-FEEDBACK`;

function sayings(task: Task, interactions: readonly Interaction[]): readonly Saying[] {
  const choices = interactions.flatMap((interaction) =>
    interaction.feedback.map(([identifier, text]) => ({
      outcome: feedbackOf(interaction),
      cardinality: interaction.cardinality,
      identifier,
      text,
    })),
  );
  const text = feedbackLines(task).join('\n');
  return text === '' ? choices : [...choices, { ...solution, text }];
}

function processing(
  q: Dialect['element'],
  task: Task,
  interactions: readonly Interaction[],
): readonly Xml[] {
  const named = (name: string, identifier: string) => q(name, { identifier });
  const set = (identifier: string, value: Xml) => q('setOutcomeValue', { identifier }, value);
  const isRight = ({ response }: Interaction) =>
    q('match', {}, named('variable', response), named('correct', response));
  const when = (condition: Xml, ...rules: readonly Xml[]) =>
    q('responseCondition', {}, q('responseIf', {}, condition, ...rules));
  const points = (value: number) => set('SCORE', q('baseValue', { baseType: 'float' }, `${value}`));
  const [first, second] = interactions;
  const scoring = (): readonly Xml[] => {
    if (first === undefined || first.scoring === 'hand') return [];
    if (second !== undefined)
      return [
        when(isRight(first), points(task.points / 2)),
        // The second part counts where the first is right.
        when(q('and', {}, isRight(first), isRight(second)), points(task.points)),
      ];
    if (first.scoring === 'mapped') return [set('SCORE', named('mapResponse', first.response))];
    return [when(isRight(first), points(task.points))];
  };
  const said = sayings(task, interactions).map(({ outcome }) => outcome);
  const chosen = interactions
    .filter((interaction) => said.includes(feedbackOf(interaction)))
    .map((interaction) => set(feedbackOf(interaction), named('variable', interaction.response)));
  const always = said.includes(solution.outcome)
    ? [set(solution.outcome, q('baseValue', { baseType: 'identifier' }, solution.identifier))]
    : [];
  return [...scoring(), ...chosen, ...always];
}
