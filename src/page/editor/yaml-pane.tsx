/** Room for the text editor, kept in step with the session. */
import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Remark } from '../../preview/wire.js';
import { ask, remarkOf } from '../api.js';
import { RemarkNote, Waiting } from '../parts/remarks.js';
import type { EditSession } from './edit-session.js';
import type { Schema } from './schema-completion.js';

interface Props {
  readonly session: EditSession;
  /** A line to go to; a new object each time. */
  readonly goal?: { readonly line: number } | undefined;
}

export function YamlPane({ session, goal }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const show = useRef<((line: number) => void) | undefined>(undefined);
  const [state, setState] = useState<'waiting' | 'open' | Remark>('waiting');
  useEffect(() => {
    let close: (() => void) | undefined;
    let isGone = false;
    const open = async () => {
      const [{ openYamlEditor }, schema] = await Promise.all([
        import('./yaml-editor.js'),
        ask<Schema>('/api/lesson-schema'),
      ]);
      if (isGone || holder.current === null) return;
      const editor = openYamlEditor(holder.current, {
        text: session.text.peek(),
        schema,
        onEdit: (text) => {
          session.edit(text);
        },
        onUndo: () => {
          session.undo();
        },
        onRedo: () => {
          session.redo();
        },
      });
      const stopText = effect(() => {
        editor.setText(session.text.value);
      });
      const stopRemarks = effect(() => {
        const { value } = session.state;
        // Until the server has read what is written now, the marks move along with the text.
        if (value?.text === session.text.value) editor.setRemarks(value.remarks);
      });
      show.current = editor.show;
      close = () => {
        stopText();
        stopRemarks();
        editor.close();
      };
      setState('open');
    };
    open().catch((error: unknown) => {
      setState(remarkOf(error));
    });
    return () => {
      isGone = true;
      close?.();
    };
  }, [session]);
  useEffect(() => {
    if (goal !== undefined) show.current?.(goal.line);
  }, [goal, state]);
  return (
    <div class="yaml">
      {state === 'waiting' && <Waiting text="Opening the editor…" />}
      {typeof state === 'object' && <RemarkNote remark={state} />}
      <div class="yaml-holder" ref={holder} />
    </div>
  );
}
