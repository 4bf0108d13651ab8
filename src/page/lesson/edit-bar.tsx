/** Whether what was changed stands in the file, the way back, and the question where two changes meet. */
import type { EditSession, SaveState } from '../editor/edit-session.js';
import type { Sought } from '../forms/sought-field.js';
import { RemarkNote } from '../parts/remarks.js';

const words: Readonly<Record<SaveState, string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  unreachable: 'Not saved yet, kept in this browser',
  refused: 'Not saved',
  asking: 'Not saved: choose below',
};

interface Props {
  readonly session: Pick<
    EditSession,
    'saveState' | 'problem' | 'conflicts' | 'canUndo' | 'canRedo' | 'undo' | 'redo' | 'answer'
  >;
  /** Leads to a field of a form. */
  readonly onSeek?: (path: Sought) => void;
}

export function EditBar({ session, onSeek }: Props) {
  const { value: saveState } = session.saveState;
  const isAsking = saveState === 'asking';
  return (
    <>
      <div class="edit-bar">
        <p class={`save-state ${saveState}`} role="status">
          {words[saveState]}
        </p>
        <button
          type="button"
          class="small"
          disabled={!session.canUndo.value || isAsking}
          onClick={() => {
            session.undo();
          }}
        >
          Undo
        </button>
        <button
          type="button"
          class="small"
          disabled={!session.canRedo.value || isAsking}
          onClick={() => {
            session.redo();
          }}
        >
          Redo
        </button>
      </div>
      {isAsking ? (
        <Question session={session} />
      ) : (
        <Trouble session={session} {...(onSeek && { onSeek })} />
      )}
    </>
  );
}

function Trouble({ session, onSeek }: Props) {
  const { value: problem } = session.problem;
  if (problem === undefined) return null;
  const { path } = problem;
  return (
    <div class="trouble" role="alert">
      <RemarkNote remark={problem} />
      {path !== undefined && onSeek && (
        <button
          type="button"
          class="small"
          onClick={() => {
            onSeek([...path]);
          }}
        >
          Go to the field
        </button>
      )}
    </div>
  );
}

function Question({ session }: Pick<Props, 'session'>) {
  return (
    <div class="trouble" role="alert">
      <div class="remark warning">
        <p class="what">
          <b>Two changes meet.</b> The file was changed by another program or another tab in the
          same place as here. Everything that does not meet is kept from both.
        </p>
        <div class="meeting" tabIndex={0} role="region" aria-label="Where they meet">
          {session.conflicts.value.map(({ mine, theirs }, at) => (
            <dl key={at}>
              <dt>Here</dt>
              <dd dir="auto">{mine || 'nothing'}</dd>
              <dt>In the file</dt>
              <dd dir="auto">{theirs || 'nothing'}</dd>
            </dl>
          ))}
        </div>
        <p class="choices">
          <button
            type="button"
            onClick={() => {
              session.answer('mine');
            }}
          >
            Keep what stands here
          </button>
          <button
            type="button"
            onClick={() => {
              session.answer('theirs');
            }}
          >
            Take what stands in the file
          </button>
        </p>
        <p class="next">Undo brings the other one back.</p>
      </div>
    </div>
  );
}
