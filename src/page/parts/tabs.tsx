/** A row of choices, one of them taken. */

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly isSmall?: boolean;
}

export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, isSmall }: Props<Name>) {
  return (
    <div class={isSmall ? 'tabs small' : 'tabs'} role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          aria-pressed={tab.name === chosen}
          onClick={() => {
            onChoose(tab.name);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
