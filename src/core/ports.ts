/** The outside world as tiny interfaces: the stages see these, `io` implements them. */
import type { Artifact } from '../model/artifact.js';
import type { FeedSource } from '../model/feed-source.js';
import type { KitManifest } from '../model/kit-manifest.js';
import type { LessonParagraph } from '../model/lesson.js';
import type { Question } from '../model/question.js';
import type { Diagnostic } from './problem.js';

export interface FetchLimits {
  /** Bytes after decompression. */
  readonly maxBytes: number;
  /** Milliseconds for the whole exchange, redirects included. */
  readonly deadlineMs: number;
}

/** Reads a source the user named, or a page an item points to. Throws `KitError`. */
export interface SourceReader {
  /** `name` is a URL, a path, or `-` for standard input. */
  read(name: string): Promise<FeedSource>;
  /** Only http and https; private addresses are refused unless the user allowed the host. */
  fetchPage(url: string): Promise<FeedSource>;
}

export type Paper = 'letter' | 'a4';

export interface PdfJob {
  /** A whole HTML document that needs nothing from outside. At most 3 MB. */
  readonly html: string;
  readonly title: string;
  /** ISO 8601; stands as CreationDate and ModDate so that the same input gives the same bytes. */
  readonly date: string;
  /** Set smaller until it fits one page. */
  readonly onePage?: boolean;
  /** Milliseconds. */
  readonly deadlineMs?: number;
}

/** What of a slide sticks out furthest. */
export interface Overflow {
  /** CSS pixels of the slide's own, of which it is 720 high; 0 where everything fits. */
  readonly pixels: number;
  /** Past what: the slide's foot, one of its edges, or a box on it that cuts off what it holds. */
  readonly past?: 'foot' | 'bottom' | 'top' | 'left' | 'right' | 'box';
  /** Name of the element, and how its text begins. */
  readonly element?: string;
  readonly text?: string;
}

/** How a slide comes out at the sizes that were tried on it. */
export interface Gauged {
  /** The first size at which nothing runs over; `undefined` where there is none. */
  readonly fit: number | undefined;
  /** At the smallest size, where none fits. */
  readonly over: Overflow;
}

/** A slide and the sizes to try on it. */
export interface Trial {
  /** The HTML of the one slide. */
  readonly html: string;
  /** Values of `--fit`, the largest first. What fits at one of them is taken to fit at every smaller one. */
  readonly sizes: readonly number[];
}

/** Finds the first size at which each slide fits. */
export type Gauge = (trials: readonly Trial[]) => Promise<readonly Gauged[]>;

/**
 * How well a picture is seen on white: the contrast (WCAG 2.2) of its darkest part with it, from 1
 * to 21. A picture that does not open is taken to be seen.
 */
export type ContrastOnWhite = (address: string) => Promise<number>;

export interface LayoutJob {
  /** A whole HTML document whose `main` takes the slides in. */
  readonly html: string;
  readonly title: string;
  /** Milliseconds. */
  readonly deadlineMs?: number;
}

/** The browser, owned in one place: started when it is sure to be needed, closed once. */
export interface Browser extends AsyncDisposable {
  /** Starts it, for there will be a job; what comes of that the first job is told. */
  begin(): void;
  /** Prints with the document's own `@page` size. Throws `KitError`. */
  pdf(job: PdfJob): Promise<Uint8Array>;
  /** Hands `work` a gauge that lays slides out in the page of `job`, and an eye for pictures. Throws `KitError`. */
  layOut<T>(
    job: LayoutJob,
    work: (gauge: Gauge, contrastOnWhite: ContrastOnWhite) => Promise<T>,
  ): Promise<T>;
}

/** All that an export needs of it. */
export type Printer = Pick<Browser, 'pdf'>;

/** A kit that another has taken the place of. */
export interface FormerKit {
  /** How many of its files were removed with nothing in their place. */
  readonly removed: number;
  readonly quiz?: KitManifest['quiz'];
}

/** Puts a whole kit in place, or nothing. Throws `KitError`. */
export interface KitWriter {
  /** `undefined` where no kit stood there. */
  writeKit(slug: string, artifacts: readonly Artifact[]): Promise<FormerKit | undefined>;
  /**
   * A single file beside the kits, such as the index page. With `keepOld`, what stands there with
   * other bytes is kept beside it as `.bak` (`.bak-2` and so on), whose path is returned.
   */
  writeFile(
    artifact: Artifact,
    options?: { readonly keepOld: boolean },
  ): Promise<string | undefined>;
  /** The manifests of every kit that stands in the folder, by slug; what cannot be read is left out. */
  manifests(): Promise<readonly KitManifest[]>;
}

/** A kit as it was made, for telling of it again. */
export interface KnownKit {
  readonly slug: string;
  /** Names of its files. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What is known of the kits that stand in the output folder. It saves work and nothing else hangs
 * on it: what it cannot read or write it does not know.
 */
export interface KitMemory {
  /**
   * The kit that was made from exactly this, if every file of it stands there as it was written.
   * `digest` is of all it was made from.
   */
  recall(digest: string): KnownKit | undefined;
  /** Told of a kit that has just been put in place. */
  remember(
    digest: string,
    kit: Omit<KnownKit, 'files'> & { readonly artifacts: readonly Artifact[] },
  ): Promise<void>;
  /** What failed in the run before, under the names that run gave it. */
  failed(): readonly string[];
  rememberFailed(names: readonly string[]): Promise<void>;
}

/** The folder of lesson definitions. Every method throws `KitError` where the disk refuses. */
export interface LessonStore {
  /** Paths of what the user named (files, folders or slugs); of every lesson where nothing is named. */
  find(names: readonly string[]): Promise<readonly string[]>;
  pathOf(slug: string): string;
  /** `undefined` where there is no such file. */
  read(path: string): Promise<string | undefined>;
  /** Milliseconds since 1970; 0 where there is no such file. */
  changedAt(path: string): Promise<number>;
  /** The whole file or nothing. */
  write(path: string, text: string): Promise<void>;
}

/** A single file of text. Both methods throw `KitError` where the disk refuses. */
export interface TextFile {
  /** `undefined` where there is no such file. */
  read(): Promise<string | undefined>;
  /** The whole file or nothing. */
  write(text: string): Promise<void>;
}

/** One word or mark with its Universal Dependencies part of speech (universaldependencies.org/u/pos). */
export interface Token {
  readonly text: string;
  readonly lemma: string;
  readonly pos: string;
  /** Offsets into the analysed text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface TaggedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Splits English text into tagged sentences. Deterministic. */
export interface Tagger {
  tag(text: string): readonly TaggedSentence[];
}

/**
 * Says what speaks against a question, given the text it is asked on. The same for a question that
 * was derived and one that a teacher wrote.
 */
export type Verifier = (
  question: Question,
  article: readonly LessonParagraph[],
) => readonly Diagnostic[];
