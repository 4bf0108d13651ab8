/** Fields of a form: what is typed stays as typed until the field is left. */
import { useState } from 'preact/hooks';

interface TextProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly language?: string;
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value = '', language, isLong, onChange }: TextProps) {
  // The file trims what it is given; the field shows that only when nobody writes in it.
  const [typed, setTyped] = useState<string>();
  const common = {
    value: typed ?? value,
    lang: language,
    dir: 'auto' as const,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setTyped(currentTarget.value);
      onChange(currentTarget.value);
    },
    onBlur: () => {
      setTyped(undefined);
    },
  };
  return (
    <label class="field">
      <span>{label}</span>
      {isLong ? <textarea rows={2} {...common} /> : <input type="text" {...common} />}
    </label>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

export function NumberField({ label, value, min, max, onChange }: NumberProps) {
  return (
    <label class="field short">
      <span>{label}</span>
      <input
        type="number"
        value={value}
        min={min}
        max={max}
        onChange={({ currentTarget }) => {
          const given = Math.round(currentTarget.valueAsNumber);
          const fits = Number.isNaN(given) ? value : Math.min(max, Math.max(min, given));
          currentTarget.value = String(fits);
          onChange(fits);
        }}
      />
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, choices, onChange } = props;
  return (
    <label class="field short">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value as Value);
        }}
      >
        {choices.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[] | undefined;
  readonly language: string;
  readonly onChange: (lines: string[]) => void;
}

/** A list of short texts, one a line. */
export function LinesField({ label, lines = [], language, onChange }: LinesProps) {
  return (
    <TextField
      label={`${label}, one a line`}
      value={lines.join('\n')}
      language={language}
      isLong
      onChange={(text) => {
        onChange(text.split('\n').filter((line) => line.trim() !== ''));
      }}
    />
  );
}
