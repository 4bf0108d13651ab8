/** A discussion prompt to rewrite. */
import type { DiscussionPrompt, Protocol } from '../../model/lesson.js';
import { EvidenceList } from './evidence-list.js';
import { Choice, choicesOf, Lines, Minutes, Text } from './fields.js';
import { listAt, part, type Place } from './place.js';

export function PromptForm({ of }: { of: Place<DiscussionPrompt> }) {
  return (
    <>
      <Text of={part(of, 'prompt')} label="Prompt" isLong />
      <div class="row">
        <Choice of={part(of, 'protocol')} label="How" choices={protocols} />
        <Minutes of={part(of, 'minutes')} />
      </div>
      <Lines of={part(of, 'followUps')} label="Follow-up questions" />
      <Lines of={listAt(part(of, 'sentenceStems'))} label="Beginnings that help to speak" />
      <EvidenceList of={part(of, 'evidence')} />
    </>
  );
}

const protocols = choicesOf<Protocol>([
  'think-pair-share',
  'socratic-seminar',
  'structured-academic-controversy',
  'four-corners',
  'fishbowl',
  'gallery-walk',
  'small-group',
  'whole-class',
  'written-reflection',
]);
