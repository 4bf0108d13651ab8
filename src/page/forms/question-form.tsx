/** A question to rewrite: its stem, and what its type has of its own. */
import type { Option, Question } from '../../model/question.js';
import { EvidenceList } from './evidence-list.js';
import { Choice, choicesOf, Count, Lines, MaybeText, Text } from './fields.js';
import { useOfItem } from './item-list.js';
import { asTyped, itemAt, part, type Place } from './place.js';
import { nameOf } from './sought-field.js';
import { WorkButton } from './work-button.js';

interface Props {
  readonly of: Place<Question>;
  /** Puts another wrong answer there; returns words to say where there is none. */
  readonly onSwap: (option: number) => Promise<string | undefined>;
}

export function QuestionForm({ of, onSwap }: Props) {
  return (
    <>
      <Text of={part(of, 'stem')} label="Question" isLong />
      <Answers of={of} onSwap={onSwap} />
      <Count of={part(of, 'points')} label="Points" most={100} />
      <EvidenceList of={part(of, 'evidence')} />
    </>
  );
}

function Answers({ of, onSwap }: Props) {
  const { value: question } = of;
  switch (question.type) {
    case 'choice':
    case 'multiple':
    case 'evidence':
      return (
        <Options
          of={part(asTyped(of, question), 'options')}
          name={question.id}
          many={question.type === 'multiple'}
          onSwap={onSwap}
        />
      );
    case 'short': {
      const answer = part(asTyped(of, question), 'modelAnswer');
      return <Text of={answer} label="An answer that gets full points" isLong />;
    }
    default:
      return (
        <>
          <Key of={of} question={question} />
          <MaybeText
            of={part(asTyped(of, question), 'rationale')}
            label="Why the answer is right"
            isLong
          />
        </>
      );
  }
}

interface KeyProps {
  readonly of: Place<Question>;
  readonly question: Extract<Question, { type: 'true-false' | 'cloze' | 'order' | 'match' }>;
}

function Key({ of, question }: KeyProps) {
  switch (question.type) {
    case 'true-false':
      return <TrueOrFalse of={part(asTyped(of, question), 'answer')} />;
    case 'cloze':
      return <Lines of={part(asTyped(of, question), 'answers')} label="Words to accept" />;
    case 'order':
      return <Lines of={part(asTyped(of, question), 'items')} label="In the right order" />;
    case 'match':
      return <Pairs of={part(asTyped(of, question), 'pairs')} />;
  }
}

function TrueOrFalse({ of: { value, change, ...place } }: { of: Place<boolean> }) {
  const asWord: Place<'true' | 'false'> = {
    ...place,
    value: value ? 'true' : 'false',
    change: (make) => {
      change((now) => make(now ? 'true' : 'false') === 'true');
    },
  };
  return <Choice of={asWord} label="The statement is" choices={verdicts} />;
}

const verdicts = choicesOf<'true' | 'false'>(['true', 'false']);

interface OptionsProps {
  readonly of: Place<Option[]>;
  readonly name: string;
  readonly many: boolean;
  readonly onSwap: (option: number) => Promise<string | undefined>;
}

function Options({ of, name, many, onSwap }: OptionsProps) {
  const ofItem = useOfItem();
  const mark = (index: number, isRight: boolean) => {
    of.change((now) =>
      now.map(({ correct, ...rest }, at) => {
        const isKey = at === index ? isRight : many && correct === true;
        return isKey ? { ...rest, correct: true } : rest;
      }),
    );
  };
  return (
    <fieldset class="options" data-field={nameOf(of.path)}>
      <legend class="label">Answers; the right one is marked</legend>
      {of.value.map(({ correct }, index) => (
        <div key={index} class="option">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={`key ${name}`}
            aria-label={`Answer ${String(index + 1)} is right`}
            checked={correct === true}
            onChange={({ currentTarget }) => {
              mark(index, currentTarget.checked);
            }}
          />
          <Text of={part(itemAt(of, index), 'text')} label={`Answer ${String(index + 1)}`} isLong />
          {correct !== true && (
            <WorkButton
              label="Another"
              about={`wrong answer instead of answer ${String(index + 1)}${ofItem}`}
              isSmall
              work={() => onSwap(index)}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

function Pairs({ of }: { of: Place<{ left: string; right: string }[]> }) {
  return (
    <fieldset class="options" data-field={nameOf(of.path)}>
      <legend class="label">What belongs together</legend>
      {of.value.map((_, index) => (
        <div key={index} class="pair">
          <Text of={part(itemAt(of, index), 'left')} label={`Left ${String(index + 1)}`} isLong />
          <Text of={part(itemAt(of, index), 'right')} label={`Right ${String(index + 1)}`} isLong />
        </div>
      ))}
    </fieldset>
  );
}
