/** The article and what it says, as the lesson has it: parts, key points, voices, claims, argument. */
import type { LessonParagraph } from '../../model/lesson.js';
import type { EditSession } from '../editor/edit-session.js';
import { deriveAgain } from './derive-again.js';
import { EvidenceList, newPoint, PointFields, PointList } from './evidence-list.js';
import { Choice, choicesOf, MaybeText, Names, Text } from './fields.js';
import { ItemList } from './item-list.js';
import { freeId } from './lesson-changes.js';
import type { PartProps } from './lesson-parts.js';
import { oneAt, part } from './place.js';

export function Article({ of }: PartProps) {
  const { article } = of.value;
  return (
    <ItemList
      of={part(of, 'article')}
      title="The article"
      one="a paragraph"
      isOpen={false}
      headOf={({ id }) => id}
      make={(): LessonParagraph => ({
        id: freeId('p', article),
        kind: 'paragraph',
        text: 'A new paragraph.',
      })}
    >
      {(paragraph) => (
        <>
          <Choice of={part(paragraph, 'kind')} label="Kind" choices={kinds} />
          <Text of={part(paragraph, 'text')} label="Text" isLong />
        </>
      )}
    </ItemList>
  );
}

const kinds = choicesOf<'paragraph' | 'heading' | 'quote' | 'list'>([
  'paragraph',
  'heading',
  'quote',
  'list',
]);

export function Outline({ of }: PartProps) {
  const ids = of.value.article.map(({ id }) => id);
  return (
    <ItemList
      of={part(of, 'outline')}
      title="Parts of the article"
      one="a part"
      isOpen={false}
      headOf={({ heading }, index) => heading ?? `Part ${String(index + 1)}`}
      make={() => ({ text: 'What this part says', paragraphs: ids.slice(0, 1) })}
    >
      {(one) => (
        <>
          <MaybeText of={part(one, 'heading')} label="Heading, where the article has one" />
          <MaybeText of={part(one, 'text')} label="What this part says" isLong />
          <MaybeText of={part(one, 'question')} label="What to look for while reading" isLong />
          <Names of={part(one, 'paragraphs')} label="Its paragraphs, such as p1, p2" />
        </>
      )}
    </ItemList>
  );
}

export function KeyPoints({ of, session }: PartProps & { session: EditSession }) {
  return (
    <ItemList
      of={part(of, 'keyPoints')}
      title="Key points"
      one="a key point"
      again={() => deriveAgain(session, 'keyPoints')}
      headOf={(_, index) => `Key point ${String(index + 1)}`}
      make={newPoint}
    >
      {(point) => (
        <>
          <Text of={part(point, 'text')} label="Key point" isLong />
          <MaybeText of={part(point, 'speaker')} label="Who says so, if not the article" />
          <EvidenceList of={part(point, 'evidence')} />
        </>
      )}
    </ItemList>
  );
}

export function Voices({ of }: PartProps) {
  return (
    <ItemList
      of={part(of, 'voices')}
      title="Who says what"
      one="a voice"
      isOpen={false}
      headOf={({ name }) => name}
      make={() => ({ name: 'A name', says: [newPoint()] })}
    >
      {(voice) => (
        <>
          <Text of={part(voice, 'name')} label="Name" />
          <MaybeText of={part(voice, 'role')} label="Who that is, in the article’s words" />
          <PointList of={part(voice, 'says')} title="Says" one="a sentence" />
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
          <EvidenceList of={part(claim, 'evidence')} />
          <PointList
            of={part(claim, 'support')}
            title="What the article offers for it"
            one="a support"
          />
        </>
      )}
    </ItemList>
  );
}

/** Of an opinion piece. */
export function ArgumentOf({ of }: PartProps) {
  return (
    <ItemList
      of={oneAt(part(of, 'argument'))}
      title="Argument of the author"
      one="the argument"
      most={1}
      isOpen={false}
      headOf={() => 'Argument'}
      make={() => ({ thesis: newPoint(), reasons: [], concessions: [] })}
    >
      {(argument) => (
        <>
          <PointFields
            of={part(argument, 'thesis')}
            label="What the author wants readers to believe or do"
          />
          <PointList of={part(argument, 'reasons')} title="Reasons" one="a reason" />
          <PointList
            of={part(argument, 'concessions')}
            title="What is granted to the other side"
            one="a concession"
          />
          <MaybeText
            of={part(argument, 'unanswered')}
            label="An objection left without an answer"
            isLong
          />
        </>
      )}
    </ItemList>
  );
}
