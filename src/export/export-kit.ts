/** Decks to the files of a kit: HTML, PDF, Marp Markdown, and the manifest that names them. */
import { sha256 } from '../core/digest.js';
import type { Printer } from '../core/ports.js';
import type { StageResult } from '../core/stage.js';
import type { Artifact } from '../model/artifact.js';
import type { Deck } from '../model/deck.js';
import type { Lesson } from '../model/lesson.js';
import type { KitManifest } from '../model/kit-manifest.js';
import type { OutputFormat } from '../model/output-format.js';
import { print, toDiagnostics, toHtml, toMarkdown } from './export-decks.js';
import type { QuizMode } from './formats/exported.js';
import { exportFormats } from './formats/export-formats.js';

export interface ExportOptions {
  readonly lesson: Lesson;
  /** Of the documents. */
  readonly language: string;
  /** ISO 8601: stands in the PDFs. */
  readonly date: string;
  readonly formats: readonly OutputFormat[];
  /** Name and version of this program. */
  readonly program: string;
  readonly inputs: KitManifest['inputs'];
  readonly quizMode?: QuizMode;
  /** What connects the quiz page with a learning platform. */
  readonly scormScript?: string | undefined;
}

/**
 * Documents without HTML: the teacher's, for what is one file to open is soon passed on to a class,
 * and the sheet that differs from the quiz on paper alone.
 */
const onPaper: ReadonlySet<string> = new Set([
  ...(['answer-key', 'plan', 'quiz-supported'] as const),
  ...(['deck-notes', 'deck-handout'] as const),
]);

/** Made of the same Markdown as the deck. */
const copies: ReadonlySet<string> = new Set(['deck-student', 'deck-notes', 'deck-handout']);

/**
 * Every file of the kit, the manifest last. A PDF that cannot be made is a diagnostic and the rest
 * is returned.
 */
export async function exportKit(
  decks: readonly Deck[],
  options: ExportOptions,
  ports: { readonly browser?: Printer },
): Promise<StageResult<readonly Artifact[]>> {
  const wants = (format: OutputFormat) => options.formats.includes(format);
  const pages = decks.filter(({ name }) => wants('html') && !onPaper.has(name)).map(toHtml);
  const printed = await Promise.all(
    decks
      .filter(({ name }) => wants('pdf') && name !== 'deck-student')
      .map((deck) => print(deck, options.date, ports.browser)),
  );
  const sources = decks.filter(({ name }) => wants('md') && !copies.has(name)).map(toMarkdown);
  const pdfs = printed.flatMap(({ artifact }) => artifact ?? []);
  const quizPages = decks.filter(({ name }) => name === 'quiz');
  const deckPage = decks.find(({ name }) => name === 'deck')?.html;
  const { lesson, formats, quizMode, scormScript, date } = options;
  const made = { quizPages, quizMode, deckPage, scormScript, date };
  const carried = await exportFormats(lesson, formats, made);
  const files = [...pages, ...pdfs, ...sources, ...carried.value];
  const hasPage = quizPages.length > 0 && (wants('html') || wants('scorm'));
  const quiz = hasPage ? (quizMode ?? 'practice') : undefined;
  return {
    value: [...files, toManifest(files, quiz, options)],
    diagnostics: [...toDiagnostics(printed, options.lesson.title), ...carried.diagnostics],
  };
}

function toManifest(
  files: readonly Artifact[],
  quiz: KitManifest['quiz'],
  options: ExportOptions,
): Artifact {
  const { inputs, program, language, lesson } = options;
  const { slug, title } = lesson;
  const manifest: KitManifest = {
    lessonpress: program,
    slug,
    title,
    language,
    inputs,
    ...(quiz === undefined ? {} : { quiz }),
    files: files.map(({ path, mediaType, bytes }) => ({
      path,
      mediaType,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  return {
    path: 'kit.json',
    mediaType: 'application/json',
    bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
  };
}
