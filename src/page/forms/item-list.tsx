/** A list whose items can be moved, dropped and added. The focus goes where the item went. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { WithCode } from '../parts/with-code.js';
import { itemAt, problemAt, type Place } from './place.js';
import { nameOf, useOpen } from './sought-field.js';
import { WorkButton } from './work-button.js';

interface Props<Item> {
  readonly of: Place<Item[]>;
  readonly title: string;
  /** One of them, as in "Add a word". */
  readonly one: string;
  readonly headOf: (item: Item, index: number) => string;
  readonly make: () => NoInfer<Item>;
  readonly children: (item: Place<Item>, index: number) => ComponentChildren;
  /** As many as there may be. */
  readonly most?: number;
  /** For what else of the lesson names it. */
  readonly onDrop?: (item: Item) => void;
  /** Makes them all anew of the article; throws `Refused`. */
  readonly again?: () => Promise<void>;
  readonly isOpen?: boolean;
  /** Within an item of another list. */
  readonly isInner?: boolean;
}

/** ` of Claim 1 of Claims`: what tells buttons in items of the same name apart when they are read aloud. */
const OfItem = createContext('');

export const useOfItem = () => useContext(OfItem);

export function ItemList<Item>(props: Props<Item>) {
  const { title, of, isInner = false, isOpen = of.value.length <= 8 && !isInner } = props;
  const [isShown, setShown] = useOpen(of.path, isOpen);
  const id = useId();
  // Of the list as a whole; what is wrong within an item is said there.
  const problem = of.problem?.path?.length === of.path.length ? problemAt(of) : undefined;
  return (
    <details
      class={isInner ? 'inner' : 'group'}
      open={isShown}
      onToggle={({ currentTarget }) => {
        setShown(currentTarget.open);
      }}
    >
      <summary data-field={nameOf(of.path)} aria-describedby={problem && id}>
        {isInner ? <span>{title}</span> : <h2>{title}</h2>}{' '}
        <span class="soft">{String(of.value.length)}</span>
      </summary>
      {problem && (
        <p class="field-problem" id={id}>
          <WithCode text={problem.message} />
        </p>
      )}
      {isShown && <Opened {...props} />}
    </details>
  );
}

type Act = 'up' | 'down' | 'drop' | 'add';

interface Acted {
  readonly act: Act;
  readonly index: number;
}

function Opened<Item>(props: Props<Item>) {
  const { of, one, headOf, make, children, most = Infinity, onDrop, isInner } = props;
  const list = useRef<HTMLOListElement>(null);
  const ofItem = useOfItem();
  const acted = useRef<Acted | undefined>(undefined);
  useLayoutEffect(() => {
    if (acted.current && list.current) focusAfter(list.current, acted.current);
    acted.current = undefined;
  }, [of.value]);
  const act = (name: Act, index: number, change: (now: Item[]) => Item[]) => {
    acted.current = { act: name, index };
    of.change(change);
  };
  const Head = isInner ? 'h4' : 'h3';
  return (
    <>
      <ol class="items" ref={list}>
        {of.value.map((item, index) => (
          <li key={keyOf(item, index)} class="item">
            <div class="item-head">
              <Head>{headOf(item, index)}</Head>
              <Movers
                name={`${headOf(item, index)}${ofItem}`}
                isFirst={index === 0}
                isLast={index === of.value.length - 1}
                onMove={(by) => {
                  act(by < 0 ? 'up' : 'down', index + by, (now) => moved(now, index, by));
                }}
                onDrop={() => {
                  act('drop', index, (now) => now.filter((_, at) => at !== index));
                  onDrop?.(item);
                }}
              />
            </div>
            <OfItem.Provider value={` of ${headOf(item, index)}${ofItem}`}>
              {children(itemAt(of, index), index)}
            </OfItem.Provider>
          </li>
        ))}
      </ol>
      <div class="row">
        {of.value.length < most && (
          <button
            type="button"
            data-act="add"
            onClick={() => {
              act('add', of.value.length, (now) => [...now, make()]);
            }}
          >
            Add {one}
            {isInner && <span class="hidden">{ofItem.replace(' of', ' to')}</span>}
          </button>
        )}
        <Again {...props} />
      </div>
    </>
  );
}

function Again({ again, title }: Pick<Props<unknown>, 'again' | 'title'>) {
  if (again === undefined) return null;
  return (
    <WorkButton
      label="Make all anew from the article"
      about={title}
      work={async () => {
        await again();
        return 'Made anew. Undo brings back what stood here.';
      }}
    />
  );
}

/** Stays with an item while it is changed, and moves with one that has an id. */
function keyOf(item: unknown, index: number): string {
  const { id } = (item ?? {}) as { id?: string };
  return id ?? String(index);
}

function moved<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const rest = items.filter((_, at) => at !== index);
  return rest.toSpliced(index + by, 0, ...items.slice(index, index + 1));
}

function focusAfter(list: HTMLElement, { act, index }: Acted): void {
  const item = list.children[act === 'drop' ? Math.min(index, list.children.length - 1) : index];
  const within = (selector: string) => item?.querySelector<HTMLElement>(selector);
  const movers = '.item-head button:not(:disabled)';
  const target =
    act === 'add'
      ? within('.item-head ~ * :is(input, textarea, select)')
      : (within(`.item-head [data-act=${act}]:not(:disabled)`) ?? within(movers));
  (
    target ?? list.parentElement?.querySelector<HTMLElement>(':scope > .row [data-act=add]')
  )?.focus();
}

interface MoversProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDrop: () => void;
}

function Movers({ name, isFirst, isLast, onMove, onDrop }: MoversProps) {
  const mover = (act: 'up' | 'down', arrow: string, by: -1 | 1, isOff: boolean) => (
    <button
      type="button"
      class="small"
      data-act={act}
      disabled={isOff}
      onClick={() => {
        onMove(by);
      }}
    >
      <span aria-hidden="true">{arrow}</span>
      <span class="hidden">
        Move {name} {act}
      </span>
    </button>
  );
  return (
    <div class="movers">
      {mover('up', '↑', -1, isFirst)}
      {mover('down', '↓', 1, isLast)}
      <button type="button" class="small" data-act="drop" onClick={onDrop}>
        Drop<span class="hidden"> {name}</span>
      </button>
    </div>
  );
}
