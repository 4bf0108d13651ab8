/** Keeps a frame at what the server has: asks what changed, once at a time. */
import type { PreviewChange } from '../../preview/wire.js';
import { ask, remarkOf } from '../api.js';
import type { DeviceName } from './devices.js';
import type { PreviewFrames } from './preview-frames.js';

interface Watched {
  readonly id: string;
  readonly document: string;
  readonly device: DeviceName;
}

/** Call what it returns when something may have changed; what is told meanwhile is asked for after. */
export function followPreview(
  frames: PreviewFrames,
  watched: Watched,
  onChange: (change: PreviewChange) => void,
): () => void {
  let isBusy = false;
  let isDue = false;
  const run = async (): Promise<void> => {
    if (isBusy) {
      isDue = true;
      return;
    }
    isBusy = true;
    await look(frames, watched, onChange).catch((error: unknown) => {
      const etag = frames.etag === undefined ? {} : { etag: frames.etag };
      onChange({ change: 'none', problems: [remarkOf(error)], notes: [], ...etag });
    });
    isBusy = false;
    if (!isDue) return;
    isDue = false;
    await run();
  };
  return () => void run();
}

async function look(
  frames: PreviewFrames,
  { id, document: name, device }: Watched,
  onChange: (change: PreviewChange) => void,
): Promise<void> {
  const at = encodeURIComponent(id);
  const from = frames.etag === undefined ? '' : `?from=${frames.etag}`;
  const change = await ask<PreviewChange>(`/api/lessons/${at}/preview/${name}${from}`);
  onChange(change);
  const paper = device === 'paper' ? '&paper=1' : '';
  const address = `/preview/${at}/${name}?v=${change.etag ?? ''}${paper}`;
  // On a phone slides are as high as their text, which the player measures as it starts.
  const isWhole = change.change === 'slides' && device === 'phone';
  await frames.show(isWhole ? { ...change, change: 'page' } : change, address);
}
