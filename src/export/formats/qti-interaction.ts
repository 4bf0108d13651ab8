/** What a student works with in QTI, and what counts as right: one kind of task, one interaction. */
import { messagesFor } from '../../messages/messages.js';
import { writeStem } from './feedback.js';
import type { Dialect } from './qti-dialect.js';
import type {
  ChooseTask,
  FillTask,
  JudgeTask,
  MatchTask,
  OrderTask,
  SingleTask,
  WriteTask,
} from './task.js';
import { tag, type Xml } from './xml.js';

export interface Interaction {
  readonly response: string;
  readonly cardinality: Declared['cardinality'];
  readonly declaration: Xml;
  readonly body: readonly Xml[];
  /** `mapped`: points for each part of an answer; `whole`: all or none; `hand`: a person gives them. */
  readonly scoring: 'mapped' | 'whole' | 'hand';
  /** Names of choices, with what is said to whoever chooses them. */
  readonly feedback: readonly (readonly [choice: string, text: string])[];
}

/** `response` names the answer; choices are named after it, so that no two in an item are alike. */
export function interactionOf(
  task: SingleTask,
  { element, version }: Dialect,
  language: string,
  response: string,
): Interaction {
  const q: Element = element;
  switch (task.kind) {
    case 'choose':
      return choose(q, task, response);
    case 'judge':
      return judge(q, task, language, response);
    case 'fill':
      return fill(q, task, response);
    case 'write':
      return write(q, task, response, version);
    case 'match':
      return match(q, task, response);
    case 'order':
      return order(q, task, response);
  }
}

type Element = Dialect['element'];

/** Lines of text, with breaks between them. */
export function lines(text: string): readonly (Xml | string)[] {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [tag('br'), line]));
}

const prompt = (q: Element, text: string) => q('prompt', {}, ...lines(text));

interface Declared {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'string' | 'directedPair';
  readonly correct: readonly string[];
  readonly mapping?: Xml;
}

function declare(
  q: Element,
  identifier: string,
  { cardinality, baseType, correct, mapping }: Declared,
) {
  const values = correct.map((value) => q('value', {}, value));
  return q(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    ...(values.length === 0 ? [] : [q('correctResponse', {}, ...values)]),
    ...(mapping === undefined ? [] : [mapping]),
  );
}

/** An even share of the points, rounded up: the sum is cut at the points there are. */
const share = (points: number, parts: number) => Math.ceil((points / parts) * 10_000) / 10_000;

function mapping(
  q: Element,
  points: number,
  entries: readonly (readonly [key: string, value: number])[],
  attributes: Readonly<Record<string, boolean>> = {},
): Xml {
  return q(
    'mapping',
    { lowerBound: 0, upperBound: points, defaultValue: 0 },
    ...entries.map(([mapKey, mappedValue]) =>
      q('mapEntry', { mapKey, mappedValue, ...attributes }),
    ),
  );
}

function choose(q: Element, task: ChooseTask, response: string): Interaction {
  const named = task.choices.map((choice, at) => ({ ...choice, id: `${response}-${at + 1}` }));
  const keys = named.filter(({ correct }) => correct).map(({ id }) => id);
  const each = share(task.points, keys.length);
  // Each wrong option takes away what a right one gives, as on the quiz page.
  const map = () =>
    mapping(
      q,
      task.points,
      named.map(({ id, correct }) => [id, correct ? each : -each]),
    );
  const cardinality = task.many ? 'multiple' : 'single';
  return {
    response,
    cardinality,
    declaration: declare(q, response, {
      cardinality,
      baseType: 'identifier',
      correct: keys,
      ...(task.many ? { mapping: map() } : {}),
    }),
    body: [
      q(
        'choiceInteraction',
        { responseIdentifier: response, shuffle: task.shuffle, maxChoices: task.many ? 0 : 1 },
        prompt(q, task.stem),
        ...named.map(({ id, text }) => q('simpleChoice', { identifier: id }, ...lines(text))),
      ),
    ],
    scoring: task.many ? 'mapped' : 'whole',
    feedback: named.flatMap(({ id, feedback }) => (feedback === undefined ? [] : [[id, feedback]])),
  };
}

function judge(q: Element, task: JudgeTask, language: string, response: string): Interaction {
  const words = messagesFor(language).messages.sheet;
  const choices = [
    { text: words.true, correct: task.answer },
    { text: words.false, correct: !task.answer },
  ];
  return choose(q, { ...task, kind: 'choose', many: false, shuffle: false, choices }, response);
}

/** Capitals do not count. */
function fill(q: Element, task: FillTask, response: string): Interaction {
  const [before = '', after = ''] = task.stem.split(/_{3,}(.*)/s);
  const longest = Math.max(...task.answers.map(({ length }) => length));
  const entries = task.answers.map((answer) => [answer, task.points] as const);
  const field = q('textEntryInteraction', {
    responseIdentifier: response,
    expectedLength: longest,
  });
  return {
    response,
    cardinality: 'single',
    declaration: declare(q, response, {
      cardinality: 'single',
      baseType: 'string',
      correct: task.answers.slice(0, 1),
      mapping: mapping(q, task.points, entries, { caseSensitive: false }),
    }),
    body: [tag('p', {}, ...lines(before), field, ...lines(after))],
    scoring: 'mapped',
    feedback: [],
  };
}

function write(q: Element, task: WriteTask, response: string, version: string): Interaction {
  const marking = tag('div', {}, ...task.marking.map((line) => tag('p', {}, ...lines(line))));
  const rubric =
    version === '2.1'
      ? q('rubricBlock', { view: 'scorer' }, marking)
      : q('rubricBlock', { view: 'scorer', use: 'scoring' }, q('contentBody', {}, marking));
  return {
    response,
    cardinality: 'single',
    declaration: declare(q, response, { cardinality: 'single', baseType: 'string', correct: [] }),
    body: [
      rubric,
      q(
        'extendedTextInteraction',
        { responseIdentifier: response, expectedLines: task.lines },
        prompt(q, writeStem(task)),
      ),
    ],
    scoring: 'hand',
    feedback: [],
  };
}

function match(q: Element, task: MatchTask, response: string): Interaction {
  const rights = [
    ...new Set([...task.pairs.map(({ right }) => right), ...task.distractors]),
  ].sort();
  const left = (at: number) => `${response}-L${at + 1}`;
  const pairs = task.pairs.map(
    ({ right }, at) => `${left(at)} ${response}-R${rights.indexOf(right) + 1}`,
  );
  const each = share(task.points, pairs.length);
  const side = (identifier: string, matchMax: number, text: string) =>
    q('simpleAssociableChoice', { identifier, matchMax }, ...lines(text));
  return {
    response,
    cardinality: 'multiple',
    declaration: declare(q, response, {
      cardinality: 'multiple',
      baseType: 'directedPair',
      correct: pairs,
      mapping: mapping(
        q,
        task.points,
        pairs.map((pair) => [pair, each]),
      ),
    }),
    body: [
      q(
        'matchInteraction',
        { responseIdentifier: response, shuffle: false, maxAssociations: pairs.length },
        prompt(q, task.stem),
        q('simpleMatchSet', {}, ...task.pairs.map((pair, at) => side(left(at), 1, pair.left))),
        q(
          'simpleMatchSet',
          {},
          ...rights.map((text, at) => side(`${response}-R${at + 1}`, pairs.length, text)),
        ),
      ),
    ],
    scoring: 'mapped',
    feedback: [],
  };
}

function order(q: Element, task: OrderTask, response: string): Interaction {
  const id = (place: number) => `${response}-${task.shown.indexOf(place) + 1}`;
  return {
    response,
    cardinality: 'ordered',
    declaration: declare(q, response, {
      cardinality: 'ordered',
      baseType: 'identifier',
      correct: task.items.map((_, place) => id(place)),
    }),
    body: [
      q(
        'orderInteraction',
        { responseIdentifier: response, shuffle: false },
        prompt(q, task.stem),
        ...task.shown.map((place) =>
          q('simpleChoice', { identifier: id(place) }, ...lines(task.items[place] ?? '')),
        ),
      ),
    ],
    scoring: 'whole',
    feedback: [],
  };
}
