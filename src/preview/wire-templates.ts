/** What the page and the server say to each other about templates: shapes only, shared by both sides. */
import type { Remark } from './wire.js';

export interface TemplateEntry {
  readonly kind: 'document' | 'partial' | 'theme';
  readonly name: string;
  readonly path: string;
  /** From the teacher's folder. */
  readonly isOwn: boolean;
  /** What keeps it from being read, and what it lacks for the open lesson. */
  readonly remarks: readonly Remark[];
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
