/** Key points of a lesson: what the article says, in a few sentences. */
import { deriveAgain } from './derive-again.js';
import { TextField } from './fields.js';
import { changed, ItemList } from './item-list.js';
import { withText } from './lesson-changes.js';
import type { PartProps } from './lesson-parts.js';

export function KeyPoints({ lesson, session }: PartProps) {
  const { keyPoints, language } = lesson;
  return (
    <ItemList
      title="Key points"
      one="a key point"
      again={() => deriveAgain(session, 'keyPoints')}
      items={keyPoints}
      keyOf={(_, index) => String(index)}
      headOf={(_, index) => `Key point ${String(index + 1)}`}
      make={() => ({ text: 'What the article says', evidence: [] })}
      onItems={(items) => {
        session.change((now) => ({ ...now, keyPoints: [...items] }));
      }}
      show={(point, index) => (
        <>
          <TextField
            label="Key point"
            value={point.text}
            language={language}
            isLong
            onChange={(text) => {
              session.change((now) => ({
                ...now,
                keyPoints: changed(now.keyPoints, index, { text }),
              }));
            }}
          />
          <TextField
            label="Who says so, if not the article"
            value={point.speaker}
            language={language}
            onChange={(text) => {
              session.change((now) => ({
                ...now,
                keyPoints: now.keyPoints.map((one, at) =>
                  at === index ? withText(one, 'speaker', text) : one,
                ),
              }));
            }}
          />
        </>
      )}
    />
  );
}
