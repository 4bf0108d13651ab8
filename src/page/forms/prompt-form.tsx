/** A discussion prompt to rewrite. */
import type { DiscussionPrompt, Protocol } from '../../model/lesson.js';
import { ChoiceField, LinesField, NumberField, TextField } from './fields.js';

interface Props {
  readonly prompt: DiscussionPrompt;
  readonly language: string;
  readonly onChange: (prompt: DiscussionPrompt) => void;
}

export function PromptForm({ prompt, language, onChange }: Props) {
  return (
    <>
      <TextField
        label="Prompt"
        value={prompt.prompt}
        language={language}
        isLong
        onChange={(text) => {
          onChange({ ...prompt, prompt: text });
        }}
      />
      <div class="row">
        <ChoiceField
          label="How"
          value={prompt.protocol}
          choices={protocols.map((name) => [name, nameOf(name)])}
          onChange={(protocol) => {
            onChange({ ...prompt, protocol });
          }}
        />
        <NumberField
          label="Minutes"
          value={prompt.minutes}
          min={1}
          max={240}
          onChange={(minutes) => {
            onChange({ ...prompt, minutes });
          }}
        />
      </div>
      <LinesField
        label="Follow-up questions"
        lines={prompt.followUps}
        language={language}
        onChange={(followUps) => {
          onChange({ ...prompt, followUps });
        }}
      />
    </>
  );
}

const protocols: readonly Protocol[] = [
  'think-pair-share',
  'socratic-seminar',
  'structured-academic-controversy',
  'four-corners',
  'fishbowl',
  'gallery-walk',
  'small-group',
  'whole-class',
  'written-reflection',
];

function nameOf(protocol: Protocol): string {
  const words = protocol.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
