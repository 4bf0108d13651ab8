/** Lessons in the making: how far it is, a way to stop it, and what came of it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Derivation, MadeLesson } from '../../preview/wire-feed.js';
import { RemarkNote } from '../parts/remarks.js';
import { WithCode } from '../parts/with-code.js';
import * as store from './feed-store.js';

export function DerivationView() {
  const { value: derivation } = store.derivation;
  const { value: problem } = store.derivationProblem;
  return (
    <>
      {problem && (
        <div role="alert">
          <RemarkNote remark={problem} />
        </div>
      )}
      {derivation && <Run key={derivation.id} derivation={derivation} />}
    </>
  );
}

function Run({ derivation }: { derivation: Derivation }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const isWorking = derivation.state === 'working';
  return (
    <section class="run" aria-labelledby="run">
      <h2 id="run" ref={heading} tabIndex={-1}>
        {headingOf(derivation)}
      </h2>
      {isWorking && <Progress derivation={derivation} />}
      <ul class="results">
        {derivation.made.map((made) => (
          <Made key={made.lesson} made={made} derivation={derivation} />
        ))}
        {derivation.failed.map(({ title, remark }, at) => (
          <li key={at} class="failed">
            {title !== '' && <h3 dir="auto">{title}</h3>}
            <RemarkNote remark={remark} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function headingOf({ state, made, failed, total }: Derivation): string {
  if (state === 'working') {
    return total === 1 ? 'Making the lesson' : `Making ${String(total)} lessons`;
  }
  const left = total - made.length - failed.length;
  const parts = [
    made.length === 1 ? '1 lesson is there' : `${String(made.length)} lessons are there`,
    failed.length > 0 && `${String(failed.length)} could not be made`,
    state === 'stopped' && left > 0 && `stopped before the other ${String(left)}`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function Progress({ derivation: { done, total, label = '' } }: { derivation: Derivation }) {
  return (
    <div class="progress">
      <progress aria-label="Lessons made" max={total} value={done} />
      <p class="soft">
        {`${String(Math.min(done + 1, total))} of ${String(total)}`}
        {label !== '' && <span dir="auto">{label}</span>}
      </p>
      <button type="button" onClick={() => void store.stopDerivation()}>
        Stop
      </button>
    </div>
  );
}

const outcomes = {
  written: 'New',
  unchanged: 'There already, the same',
  kept: 'You edited it: it stays as it is',
} as const;

function Made({ made, derivation }: { made: MadeLesson; derivation: Derivation }) {
  const { title, lesson, outcome } = made;
  const remarks = made.remarks.filter(({ code }) => code !== 'pipeline/edited-kept');
  const kept = made.remarks.find(({ code }) => code === 'pipeline/edited-kept');
  return (
    <li>
      <div class="result">
        <h3 dir="auto">
          <a href={`/lesson/${encodeURIComponent(lesson)}`}>{title}</a>
        </h3>
        <p class={`tag ${outcome}`}>{outcomes[outcome]}</p>
      </div>
      {kept && (
        <div class="result">
          <p class="soft">
            <WithCode text={kept.message.replace(/^.*?A new derivation/s, 'A new one')} />
          </p>
          <button
            type="button"
            disabled={derivation.state === 'working'}
            onClick={() =>
              void store.startDerivation(derivation.listing, [made], { replace: true })
            }
          >
            Replace yours (kept as .bak)
          </button>
        </div>
      )}
      {remarks.length > 0 && (
        <details>
          <summary>
            {remarks.length === 1 ? '1 note' : `${String(remarks.length)} notes`}
            <span class="hidden"> on {title}</span>
          </summary>
          {remarks.map((remark, at) => (
            <RemarkNote key={at} remark={remark} />
          ))}
        </details>
      )}
    </li>
  );
}
