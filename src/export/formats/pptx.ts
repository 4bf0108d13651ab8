/** The slides as a PowerPoint file that a teacher can change: texts, tables and shapes, no pictures. */
import type { Lesson } from '../../model/lesson.js';
import { sayIn } from '../../messages/say-in.js';
import { divideSlide } from '../pptx/divide-slide.js';
import { makePresentation } from '../pptx/make-presentation.js';
import { readLook } from '../pptx/read-look.js';
import { readSlides } from '../pptx/read-slides.js';
import type { Exported, Sources } from './exported.js';
import type { Loss } from './losses.js';

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides as the deck has them, its answers behind each question and its notes with them. */
export async function writePptx(lesson: Lesson, { deckPage, date }: Sources): Promise<Exported> {
  if (deckPage === undefined) return { artifacts: [], losses: [] };
  const { language, direction, isWide, slides } = readSlides(deckPage);
  const page = {
    width: isWide ? 960 : 720,
    height: 540,
    inset: isWide ? 60 : 39,
    isRtl: direction === 'rtl',
    language,
    say: sayIn(language, 'object'),
    look: readLook(deckPage),
  };
  const parts = slides.map((slide) => divideSlide(page, slide));
  const losses = parts
    .flat()
    .flatMap(({ content, arranged }, at): readonly Loss[] => [
      ...(content.pictures > 0 ? [{ kind: 'picture-dropped' as const, slide: at + 1 }] : []),
      ...(arranged.fits ? [] : [{ kind: 'overfull' as const, slide: at + 1 }]),
    ]);
  const { title, source } = lesson;
  const author = source.byline ?? source.outlet ?? '';
  const bytes = await makePresentation(page, parts.flat(), {
    title,
    author,
    program: 'Lessonpress',
    date: date ?? '1980-01-01T00:00:00Z',
  });
  return { artifacts: [{ path: 'deck.pptx', mediaType, bytes }], losses };
}
