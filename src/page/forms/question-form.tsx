/** A question to rewrite: its stem, and what its type has of its own. */
import type { Option, Question } from '../../model/question.js';
import { ChoiceField, LinesField, NumberField, TextField } from './fields.js';
import { changed } from './item-list.js';
import { withText } from './lesson-changes.js';
import { WorkButton } from './work-button.js';

interface Props {
  readonly question: Question;
  readonly language: string;
  readonly onChange: (question: Question) => void;
  /** Puts another wrong answer there; returns words to say where there is none. */
  readonly onSwap: (option: number) => Promise<string | undefined>;
}

export function QuestionForm(props: Props) {
  const { question, language, onChange } = props;
  return (
    <>
      <TextField
        label="Question"
        value={question.stem}
        language={language}
        isLong
        onChange={(stem) => {
          onChange({ ...question, stem });
        }}
      />
      <Answers {...props} />
      {'rationale' in question && (
        <TextField
          label="Why the answer is right"
          value={question.rationale}
          language={language}
          isLong
          onChange={(text) => {
            onChange(withText(question, 'rationale', text));
          }}
        />
      )}
      <NumberField
        label="Points"
        value={question.points}
        min={1}
        max={100}
        onChange={(points) => {
          onChange({ ...question, points });
        }}
      />
    </>
  );
}

function Answers({ question, language, onChange, onSwap }: Props) {
  switch (question.type) {
    case 'choice':
    case 'multiple':
    case 'evidence':
      return (
        <Options
          name={question.id}
          options={question.options}
          many={question.type === 'multiple'}
          language={language}
          onSwap={onSwap}
          onOptions={(options) => {
            onChange({ ...question, options });
          }}
        />
      );
    case 'true-false':
      return (
        <ChoiceField
          label="The statement is"
          value={question.answer ? 'true' : 'false'}
          choices={[
            ['true', 'True'],
            ['false', 'False'],
          ]}
          onChange={(value) => {
            onChange({ ...question, answer: value === 'true' });
          }}
        />
      );
    default:
      return <WrittenAnswer question={question} language={language} onChange={onChange} />;
  }
}

type Written = Exclude<Question, { readonly options: unknown } | { readonly type: 'true-false' }>;

interface WrittenProps extends Omit<Props, 'onSwap'> {
  readonly question: Written;
}

function WrittenAnswer({ question, language, onChange }: WrittenProps) {
  switch (question.type) {
    case 'cloze':
      return (
        <LinesField
          label="Words to accept"
          lines={question.answers}
          language={language}
          onChange={(answers) => {
            onChange({ ...question, answers });
          }}
        />
      );
    case 'short':
      return (
        <TextField
          label="An answer that gets full points"
          value={question.modelAnswer}
          language={language}
          isLong
          onChange={(modelAnswer) => {
            onChange({ ...question, modelAnswer });
          }}
        />
      );
    case 'order':
      return (
        <LinesField
          label="In the right order"
          lines={question.items}
          language={language}
          onChange={(items) => {
            onChange({ ...question, items });
          }}
        />
      );
    case 'match':
      return (
        <Pairs
          pairs={question.pairs}
          language={language}
          onPairs={(pairs) => {
            onChange({ ...question, pairs });
          }}
        />
      );
  }
}

interface OptionsProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly many: boolean;
  readonly language: string;
  readonly onSwap: (option: number) => Promise<string | undefined>;
  readonly onOptions: (options: Option[]) => void;
}

function Options({ name, options, many, language, onSwap, onOptions }: OptionsProps) {
  const mark = (index: number, isRight: boolean) => {
    onOptions(
      options.map(({ correct, ...rest }, at) => {
        const isKey = at === index ? isRight : many && correct === true;
        return isKey ? { ...rest, correct: true } : rest;
      }),
    );
  };
  return (
    <fieldset class="options">
      <legend class="label">Answers; the right one is marked</legend>
      {options.map((option, index) => (
        <div key={index} class="option">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={`key ${name}`}
            aria-label={`Answer ${String(index + 1)} is right`}
            checked={option.correct === true}
            onChange={({ currentTarget }) => {
              mark(index, currentTarget.checked);
            }}
          />
          <TextField
            label={`Answer ${String(index + 1)}`}
            value={option.text}
            language={language}
            isLong
            onChange={(text) => {
              onOptions(changed(options, index, { text }));
            }}
          />
          {option.correct !== true && (
            <WorkButton
              label="Another"
              about={`wrong answer instead of answer ${String(index + 1)}`}
              isSmall
              work={() => onSwap(index)}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

interface PairsProps {
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly language: string;
  readonly onPairs: (pairs: { left: string; right: string }[]) => void;
}

function Pairs({ pairs, language, onPairs }: PairsProps) {
  return (
    <fieldset class="options">
      <legend class="label">What belongs together</legend>
      {pairs.map((pair, index) => (
        <div key={index} class="pair">
          {(['left', 'right'] as const).map((side) => (
            <TextField
              key={side}
              label={`${side === 'left' ? 'Left' : 'Right'} ${String(index + 1)}`}
              value={pair[side]}
              language={language}
              isLong
              onChange={(text) => {
                onPairs(changed(pairs, index, { [side]: text }));
              }}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
