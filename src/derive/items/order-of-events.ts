/** Past events in order, where each is told with its own year. */
import type { Statement } from '../analysis/analysis.js';
import type { Author } from './draft.js';

interface Event {
  readonly year: number;
  /** Without the year. */
  readonly text: string;
  readonly statement: Statement;
}

export const orderOfEvents: Author = (analysis) => {
  const events = distinctYears(analysis.statements.flatMap(eventOf)).slice(0, 5);
  if (events.length < 3) return [];
  const ordered = [...events].sort((a, b) => a.year - b.year);
  return [
    {
      strategy: 'order-of-events',
      goal: 'relations',
      sentences: ordered.map((event) => event.statement.sentence),
      weight: 0.5,
      question: {
        type: 'order',
        stem: 'Put these events in the order in which they happened, the earliest first.',
        bloom: 'understand',
        evidence: ordered.map((event) => event.statement.evidence),
        items: ordered.map((event) => event.text),
        rationale: `The article dates them ${ordered.map((event) => String(event.year)).join(', ')}.`,
      },
    },
  ];
};

/** `In 1987, S.` with a verb in the past and no other year. */
function eventOf(statement: Statement): Event[] {
  const match = /^In (?:\p{Lu}\p{L}+ )?((?:1[5-9]|20)\d\d), (.+)$/u.exec(statement.text);
  const [, year = '', rest = ''] = match ?? [];
  if (!match || statement.clause.verb.tense !== 'past' || /\b(?:1[5-9]|20)\d\d\b/.test(rest))
    return [];
  if (/\b(?:later|earlier|since|already|again|then|therefore|still)\b/.test(rest)) return [];
  return [
    { year: Number(year), text: rest.replace(/^\p{Ll}/u, (l) => l.toUpperCase()), statement },
  ];
}

function distinctYears(events: readonly Event[]): Event[] {
  return events.filter((event) => events.filter((other) => other.year === event.year).length === 1);
}
