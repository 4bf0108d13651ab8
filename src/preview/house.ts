/** What the server works with, handed in by whoever starts it: the disk and the browser as ports. */
import type { Browser, SourceReader, TextFile } from '../core/ports.js';
import type { Assets } from '../model/assets.js';
import type { TemplateSet } from '../model/template-set.js';
import type { Workshop } from '../pipeline/workshop.js';

/** Settings, templates and themes as they stood when they were last read. */
export interface Stock {
  readonly workshop: Workshop;
  readonly templates: TemplateSet;
  /** With the school's logo and fonts. */
  readonly assets: Assets;
}

/** A file of the page: its bytes are kept, so no request ever names a path. */
export interface PageFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface House {
  /** The teacher's folder, for people to read. */
  readonly folder: string;
  readonly pageFiles: readonly PageFile[];
  /** The list of feeds that the teacher keeps. */
  readonly feeds: TextFile;
  /** A template's file in the teacher's folder, there or not; none where the settings name no folder. */
  ownTemplate(stock: Stock, kind: keyof TemplateSet, name: string): TextFile | undefined;
  /** Ends every wait with the signal's reason. */
  openReader(stock: Stock, signal: AbortSignal): SourceReader;
  /** Reads settings, templates, themes and the school's files anew. Throws `KitError`. */
  restock(): Promise<Stock>;
  /** Tells the files that changed; the folders are those of lessons, templates, themes, settings and the school's files. */
  watch(stock: () => Stock, onChange: (paths: readonly string[]) => void): Promise<AsyncDisposable>;
  /** Starts nothing before slides are measured or a PDF is made. */
  openBrowser(stock: Stock): Browser;
}
