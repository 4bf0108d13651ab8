/** Fields of a form, each bound to a place of the lesson. What is typed stays as typed until the field is left. */
import { useId, useState } from 'preact/hooks';
import { WithCode } from '../parts/with-code.js';
import { problemAt, type Place, type Spot } from './place.js';
import { nameOf } from './sought-field.js';

/** What a control says of its place and of why the value was not taken, and the words for that. */
function useProblem(of: Spot) {
  const problem = problemAt(of);
  const id = useId();
  return {
    marks: {
      'data-field': nameOf(of.path),
      'aria-invalid': problem !== undefined,
      'aria-describedby': problem && id,
    },
    note: problem && (
      <p class="field-problem" id={id}>
        <WithCode text={problem.message} />
      </p>
    ),
  };
}

interface TextProps {
  readonly of: Spot;
  readonly label: string;
  readonly value: string;
  readonly language: string;
  readonly isLong?: boolean | undefined;
  readonly onChange: (value: string) => void;
}

function TextField({ of, label, value, language, isLong, onChange }: TextProps) {
  // The file trims what it is given; the field shows that only when nobody writes in it.
  const [typed, setTyped] = useState<string>();
  const { marks, note } = useProblem(of);
  const common = {
    ...marks,
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
    <>
      <label class="field">
        <span>{label}</span>
        {isLong ? <textarea rows={2} {...common} /> : <input type="text" {...common} />}
      </label>
      {note}
    </>
  );
}

interface Bound<Value> {
  readonly of: Place<Value>;
  readonly label: string;
}

interface BoundText<Value> extends Bound<Value> {
  readonly isLong?: boolean;
}

export function Text({ of, ...props }: BoundText<string>) {
  const { value, lesson, change } = of;
  return (
    <TextField
      {...props}
      of={of}
      value={value}
      language={lesson.language}
      onChange={(text) => {
        change(() => text);
      }}
    />
  );
}

/** A text that is left out of the file where nothing is written. */
export function MaybeText({ of, ...props }: BoundText<string | undefined>) {
  const { value = '', lesson, change } = of;
  return (
    <TextField
      {...props}
      of={of}
      value={value}
      language={lesson.language}
      onChange={(text) => {
        change(() => (text.trim() === '' ? undefined : text));
      }}
    />
  );
}

/** Short texts, one a line. */
export function Lines({ of, label }: Bound<string[]>) {
  return (
    <TextField
      of={of}
      label={`${label}, one a line`}
      value={of.value.join('\n')}
      language={of.lesson.language}
      isLong
      onChange={(text) => {
        of.change(() => text.split('\n').filter((line) => line.trim() !== ''));
      }}
    />
  );
}

/** Ids of other parts of the lesson, with commas between. */
export function Names({ of, label }: Bound<string[]>) {
  return (
    <TextField
      of={of}
      label={label}
      value={of.value.join(', ')}
      language="en"
      onChange={(text) => {
        const names = text.split(',').map((name) => name.trim());
        of.change(() => names.filter((name) => name !== ''));
      }}
    />
  );
}

interface NumberProps extends Bound<number> {
  readonly most: number;
}

/** A whole number from 1. */
export function Count({ of, label, most }: NumberProps) {
  const { marks, note } = useProblem(of);
  return (
    <>
      <label class="field short">
        <span>{label}</span>
        <input
          {...marks}
          type="number"
          value={of.value}
          min={1}
          max={most}
          onChange={({ currentTarget }) => {
            const given = Math.round(currentTarget.valueAsNumber);
            const fits = Number.isNaN(given) ? of.value : Math.min(most, Math.max(1, given));
            currentTarget.value = String(fits);
            of.change(() => fits);
          }}
        />
      </label>
      {note}
    </>
  );
}

export function Minutes({
  of,
  label = 'Minutes',
}: Omit<Bound<number>, 'label'> & { label?: string }) {
  return <Count of={of} label={label} most={240} />;
}

interface ChoiceProps<Value extends string> extends Bound<Value> {
  readonly choices: readonly (readonly [Value, string])[];
  /** Its words take the whole width. */
  readonly isLong?: boolean;
}

export function Choice<Value extends string>({
  of,
  label,
  choices,
  isLong = false,
}: ChoiceProps<Value>) {
  const { marks, note } = useProblem(of);
  return (
    <>
      <label class={isLong ? 'field' : 'field short'}>
        <span>{label}</span>
        <select
          {...marks}
          value={of.value}
          onChange={({ currentTarget }) => {
            of.change(() => currentTarget.value as Value);
          }}
        >
          {choices.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {note}
    </>
  );
}

/** Names of the format as choices: `warm-up` reads as Warm up. */
export function choicesOf<Name extends string>(names: readonly Name[]) {
  return names.map((name) => {
    const words = name.replaceAll('-', ' ');
    return [name, words.charAt(0).toUpperCase() + words.slice(1)] as const;
  });
}
