/** The quiz and the words of a lesson as files for the systems that teachers already work with. */
import { diagnostic, type Diagnostic } from '../../core/problem.js';
import type { StageResult } from '../../core/stage.js';
import type { Artifact } from '../../model/artifact.js';
import type { Lesson } from '../../model/lesson.js';
import type { OutputFormat } from '../../model/output-format.js';
import type { Exported, FormatWriter, Sources } from './exported.js';
import { describeLosses } from './losses.js';
import { storableLesson } from './storable-lesson.js';

interface Format {
  /** As its makers write it. */
  readonly name: string;
  /** What it is not made to hold, told with what it holds. */
  readonly holds?: string;
  /** Loaded when it is asked for: most runs need none of them. */
  readonly load: () => Promise<FormatWriter>;
}

const formats: Partial<Readonly<Record<OutputFormat, Format>>> = {
  gift: { name: 'GIFT', load: async () => (await import('./gift.js')).writeGift },
  moodle: { name: 'Moodle XML', load: async () => (await import('./moodle.js')).writeMoodle },
  qti21: { name: 'QTI 2.1', load: async () => (await import('./qti.js')).writeQti21 },
  qti3: { name: 'QTI 3', load: async () => (await import('./qti.js')).writeQti3 },
  kahoot: { name: 'Kahoot', load: async () => (await import('./kahoot.js')).writeKahoot },
  blooket: { name: 'Blooket', load: async () => (await import('./blooket.js')).writeBlooket },
  'google-forms': {
    name: 'Google Forms',
    load: async () => (await import('./google-forms.js')).writeGoogleForms,
  },
  scorm: {
    name: 'SCORM',
    holds: 'all of the quiz; the platform is told the points, not what each student answered',
    load: async () => (await import('./scorm.js')).writeScorm,
  },
  pptx: {
    name: 'PowerPoint',
    holds:
      'all that stands on the slides and in their notes; the fonts of Office stand in, and the player with its clock and countdowns stays behind',
    load: async () => (await import('./pptx.js')).writePptx,
  },
  anki: {
    name: 'Anki',
    holds: 'all of the words; the quiz stays behind',
    load: async () => (await import('./anki.js')).writeAnki,
  },
};

/** In the order of `wanted`, formats that others make left aside. */
export async function exportFormats(
  lesson: Lesson,
  wanted: readonly OutputFormat[],
  sources: Sources,
): Promise<StageResult<readonly Artifact[]>> {
  const storable = storableLesson(lesson);
  const value: Artifact[] = [];
  const diagnostics: Diagnostic[] = [];
  const ordered: string[] = [];
  const carried: Format[] = [];
  for (const format of new Set(wanted)) {
    const found = formats[format];
    if (found === undefined) continue;
    const write = await found.load();
    const exported = await write(storable, sources);
    value.push(...exported.artifacts);
    const told = tell(found.name, exported, lesson.slug);
    diagnostics.push(...told);
    if (told.length === 0) carried.push(found);
    if (exported.artifacts.length > 0 && !formless.includes(format)) ordered.push(found.name);
  }
  diagnostics.push(
    ...tellForms(ordered, sources, lesson.slug),
    ...tellCarried(carried, lesson.slug),
  );
  return { value, diagnostics };
}

function tellCarried(carried: readonly Format[], slug: string): readonly Diagnostic[] {
  const whole = carried.filter(({ holds }) => holds === undefined).map(({ name }) => name);
  const messages = [
    ...(whole.length === 0 ? [] : [`${whole.join(', ')}: nothing was left out or changed.`]),
    ...carried.flatMap(({ name, holds }) => (holds === undefined ? [] : [`${name}: ${holds}.`])),
  ];
  return messages.map((message) =>
    diagnostic('info', {
      code: 'export/carried',
      message,
      hint: 'Look through it once after importing, as a student would.',
      where: { item: slug },
    }),
  );
}

/** What has the forms itself, or no questions. */
const formless: readonly OutputFormat[] = ['scorm', 'anki', 'pptx'];

function tellForms(
  names: readonly string[],
  { quizPages = [] }: Sources,
  slug: string,
): readonly Diagnostic[] {
  const forms = quizPages.flatMap(({ form }) => form ?? []);
  if (forms.length === 0 || names.length === 0) return [];
  return [
    diagnostic('warning', {
      code: 'export/forms-not-carried',
      message: `${names.join(', ')}: the questions stand in the order of the lesson, not in those of forms ${forms.join(', ')}.`,
      hint: 'Pages, PDFs and SCORM packages come in forms. Let the other system put questions and options into other orders.',
      where: { item: slug },
    }),
  ];
}

function tell(name: string, { artifacts, losses }: Exported, slug: string): readonly Diagnostic[] {
  if (artifacts.length === 0) {
    const why = losses.length === 0 ? '' : `: ${describeLosses(losses)}`;
    return [
      diagnostic('warning', {
        code: 'export/nothing-to-carry',
        message: `${name}: no file of “${slug}”, because nothing in it fits${why}.`,
        hint: 'Add questions or words of a kind that the format holds; README has the list.',
        where: { item: slug },
      }),
    ];
  }
  if (losses.length === 0) return [];
  return [
    diagnostic('warning', {
      code: 'export/not-carried',
      message: `${name}: ${describeLosses(losses)}.`,
      hint: 'The pages and the PDFs hold everything. Look through what is named here after importing.',
      where: { item: slug },
    }),
  ];
}
