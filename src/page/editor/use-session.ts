/** A session that lasts as long as what shows it. */
import { useEffect, useState } from 'preact/hooks';
import type { EditedFile } from '../../preview/wire.js';
import type { EditSession } from './edit-session.js';

export function useSession<State extends EditedFile>(
  open: () => EditSession<State>,
): EditSession<State> {
  const [session] = useState(open);
  useEffect(
    () => () => {
      session.close();
    },
    [session],
  );
  return session;
}
