/** A list whose items can be moved, dropped and added. */
import type { ComponentChildren } from 'preact';
import { WorkButton } from './work-button.js';

interface Props<Item> {
  readonly title: string;
  /** One of them, as in "Add a word". */
  readonly one: string;
  readonly items: readonly Item[];
  /** Stays with an item while it is changed and moved. */
  readonly keyOf: (item: Item, index: number) => string;
  readonly headOf: (item: Item, index: number) => string;
  readonly show: (item: Item, index: number) => ComponentChildren;
  readonly onItems: (items: readonly Item[], dropped?: Item) => void;
  readonly make: () => Item;
  /** As many as there may be. */
  readonly most?: number;
  /** Makes them all anew of the article; throws `Refused`. */
  readonly again?: () => Promise<void>;
}

export function ItemList<Item>(props: Props<Item>) {
  const { title, one, items, keyOf, headOf, show, onItems, make, again, most = Infinity } = props;
  return (
    <details class="group" open={items.length <= 8}>
      <summary>
        <h2>{title}</h2> <span class="soft">{String(items.length)}</span>
      </summary>
      <ol class="items">
        {items.map((item, index) => (
          <li key={keyOf(item, index)} class="item">
            <div class="item-head">
              <h3>{headOf(item, index)}</h3>
              <Movers {...{ items, index, onItems }} name={headOf(item, index)} />
            </div>
            {show(item, index)}
          </li>
        ))}
      </ol>
      <div class="row">
        {items.length < most && (
          <button
            type="button"
            onClick={() => {
              onItems([...items, make()]);
            }}
          >
            Add {one}
          </button>
        )}
        {again && (
          <WorkButton
            label="Make all anew from the article"
            about={title}
            work={async () => {
              await again();
              return 'Made anew. Undo brings back what stood here.';
            }}
          />
        )}
      </div>
    </details>
  );
}

interface MoversProps<Item> extends Pick<Props<Item>, 'items' | 'onItems'> {
  readonly index: number;
  readonly name: string;
}

function Movers<Item>({ items, index, name, onItems }: MoversProps<Item>) {
  const move = (by: -1 | 1) => () => {
    const [item, other] = [items[index], items[index + by]];
    if (item === undefined || other === undefined) return;
    const moved = [...items];
    moved[index] = other;
    moved[index + by] = item;
    onItems(moved);
  };
  return (
    <div class="movers">
      <button type="button" class="small" disabled={index === 0} onClick={move(-1)}>
        <span aria-hidden="true">↑</span>
        <span class="hidden">Move {name} up</span>
      </button>
      <button type="button" class="small" disabled={index === items.length - 1} onClick={move(1)}>
        <span aria-hidden="true">↓</span>
        <span class="hidden">Move {name} down</span>
      </button>
      <button
        type="button"
        class="small"
        onClick={() => {
          onItems(
            items.filter((_, at) => at !== index),
            items[index],
          );
        }}
      >
        Drop<span class="hidden"> {name}</span>
      </button>
    </div>
  );
}

/** `items` with the one at `index` changed. */
export function changed<Item>(
  items: readonly Item[],
  index: number,
  change: Partial<Item>,
): Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}
