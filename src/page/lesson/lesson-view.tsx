/** One lesson: what it is, what to look at in it, and its preview. */
import { useEffect, useState } from 'preact/hooks';
import type { LessonState, Remark } from '../../preview/wire.js';
import { ask, remarkOf } from '../api.js';
import { listen } from '../live.js';
import { RemarkNote } from '../parts/remarks.js';
import { PreviewPane } from './preview-pane.js';

export function LessonView({ id }: { id: string }) {
  const [state, setState] = useState<LessonState>();
  const [problem, setProblem] = useState<Remark>();
  useEffect(() => {
    const load = async () => {
      try {
        setState(await ask<LessonState>(`/api/lessons/${encodeURIComponent(id)}`));
        setProblem(undefined);
      } catch (error) {
        setProblem(remarkOf(error));
      }
    };
    void load();
    return listen((event) => {
      if (event.type === 'again' || (event.type === 'lesson' && event.id === id)) void load();
    });
  }, [id]);
  const title = state?.title ?? id;
  document.title = `${title} – Lessonpress`;
  return (
    <div class="lesson">
      <div class="lesson-head">
        <h1 lang={state?.language} dir="auto">
          {title}
        </h1>
        {state && state.remarks.length > 0 && <Remarks remarks={state.remarks} />}
      </div>
      {problem && <RemarkNote remark={problem} />}
      {state && <PreviewPane id={id} documents={state.documents} />}
    </div>
  );
}

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  return (
    <details class="notes">
      <summary>{remarks.length === 1 ? '1 note' : `${String(remarks.length)} notes`}</summary>
      <div class="notes-list">
        {remarks.map((remark) => (
          <RemarkNote
            key={`${remark.code} ${String(remark.line)} ${remark.message}`}
            remark={remark}
          />
        ))}
      </div>
    </details>
  );
}
