/** Passages of the article that something rests on, and sentences with such passages. */
import type { Evidence } from '../../model/question.js';
import { Choice, Text } from './fields.js';
import { ItemList } from './item-list.js';
import { part, type Place } from './place.js';

export function EvidenceList({ of }: { of: Place<Evidence[]> }) {
  const [first] = of.lesson.article;
  return (
    <ItemList
      of={of}
      title="Passages of the article"
      one="a passage"
      headOf={(_, index) => `Passage ${String(index + 1)}`}
      make={() => ({ paragraph: first?.id ?? '', quote: first?.text ?? '' })}
      isInner
    >
      {(passage) => (
        <>
          <ParagraphChoice of={part(passage, 'paragraph')} />
          <Text of={part(passage, 'quote')} label="Word for word" isLong />
        </>
      )}
    </ItemList>
  );
}

const shown = 32;

export function ParagraphChoice({ of }: { of: Place<string> }) {
  const { article } = of.lesson;
  const choices = article.map(({ id, text }) => {
    const start = text.length > shown ? `${text.slice(0, shown)}…` : text;
    return [id, `${id}: ${start}`] as const;
  });
  const isKnown = article.some(({ id }) => id === of.value);
  const unknown = [[of.value, `${of.value}: not in the article`]] as const;
  return (
    <Choice
      of={of}
      label="Paragraph"
      choices={isKnown ? choices : [...unknown, ...choices]}
      isLong
    />
  );
}

interface Point {
  text: string;
  evidence: Evidence[];
}

export const newPoint = (): Point => ({ text: 'What the article says', evidence: [] });

interface PointsProps {
  readonly of: Place<Point[]>;
  readonly title: string;
  readonly one: string;
}

/** Short sentences, each with the passages it rests on. */
export function PointList({ of, title, one }: PointsProps) {
  return (
    <ItemList
      of={of}
      title={title}
      one={one}
      headOf={(_, index) => `${title} ${String(index + 1)}`}
      make={newPoint}
      isInner
    >
      {(point) => <PointFields of={point} label="In one sentence" />}
    </ItemList>
  );
}

export function PointFields({ of, label }: { of: Place<Point>; label: string }) {
  return (
    <>
      <Text of={part(of, 'text')} label={label} isLong />
      <EvidenceList of={part(of, 'evidence')} />
    </>
  );
}
