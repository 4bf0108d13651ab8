/** What the article says, as the lesson has it: its key points and its claims. */
import { deriveAgain } from './derive-again.js';
import { MaybeText, Text } from './fields.js';
import { ItemList } from './item-list.js';
import type { EditSession } from '../editor/edit-session.js';
import type { PartProps } from './lesson-parts.js';
import { part } from './place.js';

export function KeyPoints({ of, session }: PartProps & { session: EditSession }) {
  return (
    <ItemList
      of={part(of, 'keyPoints')}
      title="Key points"
      one="a key point"
      again={() => deriveAgain(session, 'keyPoints')}
      headOf={(_, index) => `Key point ${String(index + 1)}`}
      make={() => ({ text: 'What the article says', evidence: [] })}
    >
      {(point) => (
        <>
          <Text of={part(point, 'text')} label="Key point" isLong />
          <MaybeText of={part(point, 'speaker')} label="Who says so, if not the article" />
        </>
      )}
    </ItemList>
  );
}

export function Claims({ of }: PartProps) {
  return (
    <ItemList
      of={part(of, 'claims')}
      title="Claims of the article"
      one="a claim"
      headOf={(_, index) => `Claim ${String(index + 1)}`}
      make={() => ({ text: 'A claim', evidence: [], support: [] })}
    >
      {(claim) => (
        <>
          <Text of={part(claim, 'text')} label="Claim" isLong />
          <MaybeText of={part(claim, 'speaker')} label="Who claims it, if not the article" />
        </>
      )}
    </ItemList>
  );
}
