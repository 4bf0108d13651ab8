/** What the lesson looks like in class: each document, on a projector, a phone or paper. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentLink, PreviewChange, Remark } from '../../preview/wire.js';
import { listen } from '../live.js';
import { KitLink } from '../parts/kit-link.js';
import { RemarkNote, type ShowerOf } from '../parts/remarks.js';
import { Tabs } from '../parts/tabs.js';
import { devices, devicesFor, type DeviceName } from './devices.js';
import { followPreview } from './preview-follow.js';
import { PreviewFrames } from './preview-frames.js';

interface Props {
  readonly id: string;
  readonly documents: readonly DocumentLink[];
  readonly showerOf: ShowerOf;
  /** The document to begin with. */
  readonly first?: string | undefined;
}

export function PreviewPane({ id, documents, showerOf, first = 'deck' }: Props) {
  const [wanted, setWanted] = useState(first);
  const shown = documents.some(({ name }) => name === wanted) ? wanted : 'deck';
  const [device, setDevice] = useState<DeviceName>(innerWidth < 600 ? 'phone' : 'projector');
  const [change, setChange] = useState<PreviewChange>();
  const allowed = devicesFor(shown);
  const used = allowed.includes(device) ? device : (allowed[0] ?? device);
  const sizes = allowed.map((name) => ({ name, label: devices[name].label }));
  return (
    <section class="preview" aria-label="Preview">
      <div class="bar">
        <select
          class="which"
          aria-label="Document"
          value={shown}
          onChange={({ currentTarget }) => {
            setWanted(currentTarget.value);
          }}
        >
          {documents.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <Tabs label="Shown on" tabs={sizes} chosen={used} onChoose={setDevice} isSmall />
        <Ways id={id} document={shown} />
      </div>
      {change !== undefined && change.problems.length > 0 && (
        <Stale problems={change.problems} isEmpty={change.etag === undefined} showerOf={showerOf} />
      )}
      <Screen
        key={`${shown} ${used}`}
        id={id}
        document={shown}
        label={documents.find(({ name }) => name === shown)?.label ?? shown}
        device={used}
        onChange={setChange}
      />
    </section>
  );
}

function Ways({ id, document: name }: { id: string; document: string }) {
  const at = encodeURIComponent(id);
  return (
    <div class="ways">
      <a href={`/preview/${at}/${name}`} target="_blank" rel="noopener">
        Own tab
      </a>
      <a href={`/api/lessons/${at}/pdf/${name}`} target="_blank" rel="noopener">
        PDF
      </a>
      <KitLink id={id}>
        ZIP<span class="hidden"> of the whole kit</span>
      </KitLink>
    </div>
  );
}

interface StaleProps {
  readonly problems: readonly Remark[];
  readonly isEmpty: boolean;
  readonly showerOf: ShowerOf;
}

function Stale({ problems, isEmpty, showerOf }: StaleProps) {
  const [first, ...others] = problems;
  return (
    <div class={isEmpty ? 'stale blank' : 'stale'} role="alert">
      <p>
        {isEmpty
          ? 'There is nothing to show yet.'
          : 'You see the last version that could be shown.'}
        {others.length > 0 && ` ${String(others.length + 1)} things to mend; the first:`}
      </p>
      {first && <RemarkNote remark={first} onShow={showerOf(first)} />}
    </div>
  );
}

interface ScreenProps {
  readonly id: string;
  readonly document: string;
  readonly label: string;
  readonly device: DeviceName;
  readonly onChange: (change: PreviewChange) => void;
}

function Screen({ id, document: name, label, device, onChange }: ScreenProps) {
  const room = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (holder.current === null || room.current === null) return;
    const free = fitScreen(room.current, holder.current, device);
    const frames = new PreviewFrames(holder.current, `${label} as students see it`);
    const follow = followPreview(frames, { id, document: name, device }, onChange);
    follow();
    const deaf = listen((event) => {
      const isOther = event.type === 'lesson' && event.id !== id;
      if (event.type !== 'library' && !isOther) follow();
    });
    return () => {
      deaf();
      frames.close();
      free();
    };
  }, []);
  return (
    <div class={`room ${device}`} ref={room}>
      <div class="screen" ref={holder} />
    </div>
  );
}

/** The screen keeps the size of the device and is drawn as large as the room allows. */
function fitScreen(room: HTMLElement, screen: HTMLElement, device: DeviceName): () => void {
  const { width, height } = devices[device];
  const fit = () => {
    const wide = Math.min(1, room.clientWidth / width);
    const scale = height === undefined ? wide : Math.min(wide, room.clientHeight / height);
    const high = height ?? Math.max(400, room.clientHeight / scale);
    const inset = Math.max(0, (room.clientWidth - width * scale) / 2);
    Object.assign(screen.style, {
      width: `${String(width)}px`,
      height: `${String(high)}px`,
      transform: `scale(${String(scale)})`,
      marginInlineStart: `${String(inset)}px`,
      marginBlockEnd: `${String(high * (scale - 1))}px`,
    });
  };
  const observer = new ResizeObserver(fit);
  observer.observe(room);
  return () => {
    observer.disconnect();
  };
}
