import { expect, it } from 'vitest';
import { hotlineLesson } from '../../test/hotline-lesson.js';
import { makeDocument } from '../../test/make-document.js';
import { readPptx } from '../../test/read-pptx.js';
import { exportFormats } from '../formats/export-formats.js';

it('sets a figure alone large above its sentence', async () => {
  const text = 'The old rule cost $186,000 a year.';
  const keyPoints = [{ text, evidence: [{ paragraph: 'p1', quote: text }] }];
  const lesson = hotlineLesson({ article: [{ id: 'p1', text }], keyPoints });
  const { html: deckPage } = await makeDocument('deck', lesson);
  const { value } = await exportFormats(lesson, ['pptx'], { deckPage, date: '2017-07-14' });
  const { slides } = readPptx(value[0]?.bytes ?? new Uint8Array());
  const slide = slides.find(({ text }) => text.includes('$186,000\n'));
  expect(slide?.xml.deep('a:tbl')).toHaveLength(0);
  const sizes = slide?.xml.deep('a:rPr').map(({ attributes }) => Number(attributes['sz'] ?? 0));
  expect(Math.max(...(sizes ?? []))).toBeGreaterThan(6_000);
});
