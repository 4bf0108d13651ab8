/** What the page and the server say to each other about templates: shapes only, shared by both sides. */
import type { EditedFile, Remark } from './wire.js';

export interface TemplateEntry {
  readonly kind: 'document' | 'partial' | 'theme';
  readonly name: string;
  readonly path: string;
  /** From the teacher's folder. */
  readonly isOwn: boolean;
  /** What keeps it from being read, and what it lacks for the open lesson. */
  readonly remarks: readonly Remark[];
}

/** A template as it is changed on the page; what is changed of the program's own goes into a copy. */
export interface TemplateState extends EditedFile {
  readonly isOwn: boolean;
}

export interface TemplateShelf {
  /** The teacher's folder of templates; absent where the settings name none. */
  readonly folder?: string;
  /** The theme that the settings choose. */
  readonly theme: string;
  readonly entries: readonly TemplateEntry[];
  readonly helpers: readonly { readonly calls: readonly string[]; readonly gives: string }[];
  /** With the values of the lesson that was named; none where it has an error. */
  readonly fields: readonly { readonly path: string; readonly value: string | number }[];
}
