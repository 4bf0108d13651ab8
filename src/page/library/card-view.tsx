/** A lesson in the library: its first slide, what it is, and the way to each output. */
import type { DocumentLink, LessonCard } from '../../preview/wire.js';
import { KitLink } from '../parts/kit-link.js';
import { WithCode } from '../parts/with-code.js';

interface Props {
  readonly card: LessonCard;
  readonly documents: readonly DocumentLink[];
}

export function CardView({ card, documents }: Props) {
  const address = `/lesson/${encodeURIComponent(card.id)}`;
  return (
    <li class="card">
      <Cover card={card} />
      <div class="about">
        <h2 lang={card.language} dir="auto">
          <a class="whole" href={address}>
            {card.title}
          </a>
        </h2>
        {card.isRead && <p class="facts">{factsOf(card).join(' · ')}</p>}
        <State card={card} />
        {card.isRead && card.problem === undefined && <Outputs card={card} documents={documents} />}
      </div>
    </li>
  );
}

/** A picture of the first slide: a page of its own without any script, so nothing in it can act. */
function Cover({ card }: { card: LessonCard }) {
  if (card.problem !== undefined || !card.isRead) {
    return (
      <div class="cover none" aria-hidden="true">
        <span>{card.isRead ? '?' : ''}</span>
      </div>
    );
  }
  return (
    <div class="cover" aria-hidden="true">
      <iframe
        src={`/cover/${encodeURIComponent(card.id)}?v=${card.version.slice(0, 12)}`}
        sandbox=""
        loading="lazy"
        tabIndex={-1}
        title=""
      />
    </div>
  );
}

function factsOf({ outlet, published, grade, level, minutes }: LessonCard): string[] {
  const date = published === undefined ? undefined : new Date(`${published}T00:00:00Z`);
  const shown =
    date === undefined || Number.isNaN(date.getTime())
      ? published
      : date.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  return [
    outlet,
    shown,
    level ?? (grade === undefined ? undefined : `Grade ${String(Math.round(grade))}`),
    minutes > 0 ? `${String(minutes)} min` : undefined,
  ].filter((fact) => fact !== undefined);
}

const counted = (count: number, noun: string) =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

function State({ card }: { card: LessonCard }) {
  const { errors, warnings, problem, questions, prompts, isRead } = card;
  if (!isRead) return <p class="state">Being read…</p>;
  if (problem !== undefined) {
    const at = problem.line === undefined ? '' : ` Line ${String(problem.line)}:`;
    return (
      <p class="state error">
        <b>{String(errors)} to mend.</b>
        {at} <WithCode text={problem.message} />
      </p>
    );
  }
  return (
    <p class="state">
      {`${counted(questions, 'question')}, ${counted(prompts, 'prompt')}`}
      {warnings > 0 && <span class="look">{String(warnings)} to look at</span>}
    </p>
  );
}

function Outputs({ card, documents }: Props) {
  const made = documents.filter(({ name }) => card.documents.includes(name));
  const id = encodeURIComponent(card.id);
  return (
    <details class="outputs">
      <summary>
        Open or print <span class="hidden">{card.title}</span>
      </summary>
      <ul>
        {made.map(({ name, label }) => (
          <li key={name}>
            <span>{label}</span>
            <a href={`/preview/${id}/${name}`} target="_blank" rel="noopener">
              Open<span class="hidden"> {label}</span>
            </a>
            <a href={`/api/lessons/${id}/pdf/${name}`} target="_blank" rel="noopener">
              PDF<span class="hidden"> of {label}</span>
            </a>
          </li>
        ))}
        <li>
          <span>Whole kit</span>
          <KitLink id={card.id}>
            ZIP<span class="hidden"> of the whole kit</span>
          </KitLink>
        </li>
      </ul>
    </details>
  );
}
