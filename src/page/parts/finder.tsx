/** What a list is narrowed with. */
import type { ComponentChildren } from 'preact';

interface SearchProps {
  readonly label?: string;
  readonly placeholder?: string;
  readonly class?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function SearchField({ label = 'Search', query, onQuery, ...rest }: SearchProps) {
  return (
    <label class={rest.class}>
      <span>{label}</span>
      <input
        type="search"
        value={query}
        placeholder={rest.placeholder}
        onInput={({ currentTarget }) => {
          onQuery(currentTarget.value);
        }}
      />
    </label>
  );
}

/** Each choice acts at once: there is nothing to send. */
export function Finder({ children }: { children: ComponentChildren }) {
  return (
    <form
      class="finder"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}
