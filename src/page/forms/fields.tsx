/** Fields of a form, each bound to a place of the lesson. What is typed stays as typed until the field is left. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
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

interface Bound<Value> {
  readonly of: Place<Value>;
  readonly label: string;
}

interface TextProps<Value> extends Bound<Value> {
  readonly language: string;
  readonly isLong?: boolean | undefined;
  /** What is emptied leaves the file, with the comments on it, when the field is left. */
  readonly mayLack?: boolean;
  readonly show: (value: Value) => string;
  readonly read: (text: string) => Value;
}

interface Typed {
  readonly text: string;
  /** What the place has of it. */
  readonly standing: string;
  readonly isEmptied: boolean;
}

function TextField<Value>(props: TextProps<Value>) {
  const { of, label, language, isLong, mayLack = false, show, read } = props;
  // The file trims what it is given; the field shows that only when nobody writes in it.
  const [typed, setTyped] = useState<Typed>();
  const { marks, note } = useProblem(of);
  const value = show(of.value);
  const isOutdated = typed !== undefined && trimmed(typed.standing) !== trimmed(value);
  if (isOutdated) setTyped(undefined);
  const leave = useLeave(() => {
    if (typed?.isEmptied === true) of.change(() => read(typed.text));
    setTyped(undefined);
  });
  const common = {
    ...marks,
    value: typed === undefined || isOutdated ? value : typed.text,
    lang: language,
    dir: 'auto' as const,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const { value: text } = currentTarget;
      const shown = show(read(text));
      const isEmptied = mayLack && shown === '';
      setTyped({ text, standing: isEmptied ? value : shown, isEmptied });
      if (!isEmptied) of.change(() => read(text));
    },
    onBlur: leave,
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

/** Called as well when the field or the page goes while somebody writes in it. */
function useLeave(onLeave: () => void): () => void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  const [leave] = useState(() => () => {
    latest.current();
  });
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [leave]);
  return leave;
}

/** As the file has it. */
const trimmed = (text: string) => text.trim().replace(/[^\S\n]*\n[^\S\n]*/g, '\n');

interface BoundText<Value> extends Bound<Value> {
  readonly isLong?: boolean;
}

export function Text(props: BoundText<string>) {
  const { language } = props.of.lesson;
  return <TextField {...props} language={language} show={(text) => text} read={(text) => text} />;
}

/** A text that is left out of the file where nothing is written. */
export function MaybeText(props: BoundText<string | undefined>) {
  return (
    <TextField
      {...props}
      language={props.of.lesson.language}
      mayLack
      show={(text = '') => text}
      read={(text) => (text.trim() === '' ? undefined : text)}
    />
  );
}

/** Short texts, one a line. */
export function Lines({ of, label }: Bound<string[]>) {
  return (
    <TextField
      of={of}
      label={`${label}, one a line`}
      language={of.lesson.language}
      isLong
      mayLack
      show={(lines) => lines.join('\n')}
      read={(text) => text.split('\n').filter((line) => line.trim() !== '')}
    />
  );
}

/** Ids of other parts of the lesson, with commas between. */
export function Names(props: Bound<string[]>) {
  return (
    <TextField
      {...props}
      language="en"
      mayLack
      show={(names) => names.join(', ')}
      read={(text) => {
        const names = text.split(',').map((name) => name.trim());
        return names.filter((name) => name !== '');
      }}
    />
  );
}

interface NumberProps extends Bound<number> {
  readonly most: number;
}

/** A whole number from 1. */
export function Count({ of, label, most }: NumberProps) {
  const [typed, setTyped] = useState<string>();
  const { marks, note } = useProblem(of);
  return (
    <>
      <label class="field short">
        <span>{label}</span>
        <input
          {...marks}
          type="number"
          value={typed ?? of.value}
          min={1}
          max={most}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
          onChange={({ currentTarget }) => {
            const given = Math.round(currentTarget.valueAsNumber);
            const fits = Number.isNaN(given) ? of.value : Math.min(most, Math.max(1, given));
            setTyped(undefined);
            of.change(() => fits);
          }}
          onBlur={() => {
            setTyped(undefined);
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
