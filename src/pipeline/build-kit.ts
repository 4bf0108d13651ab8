/** A checked lesson to a kit in its folder: render, deck, export, write. */
import { sha256 } from '../core/digest.js';
import type { Diagnostic } from '../core/problem.js';
import { composeDecks } from '../deck/compose-decks.js';
import { exportKit } from '../export/export-kit.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { DocumentName } from '../model/rendered-kit.js';
import { renderKit } from '../render/render-kit.js';
import type { Bindery, Workshop } from './workshop.js';

const documents: readonly DocumentName[] = ['deck', 'quiz', 'answer-key', 'discussion'];

export interface BuiltKit {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `text` is the definition as it stands in the file. */
export async function buildKit(
  checked: CheckedLesson,
  text: string,
  { settings, program }: Workshop,
  { templates, assets, browser, writer }: Bindery,
): Promise<BuiltKit> {
  const { theme, paper, format } = settings;
  const rendered = renderKit(checked, { templates, documents, paper, theme });
  const decks = composeDecks(rendered.value, { templates, theme, paper, assets });
  const { lesson } = checked;
  const { language, date } = rendered.value;
  const inputs = {
    lesson: sha256(text),
    templates: sha256(JSON.stringify(templates)),
    settings: sha256(JSON.stringify({ theme, paper, format })),
  };
  const exported = await exportKit(
    decks.value,
    { lesson, language, date, formats: format, program, inputs },
    browser === undefined ? {} : { browser },
  );
  await writer.writeKit(lesson.slug, exported.value);
  return {
    files: exported.value.map(({ path }) => path),
    diagnostics: [...rendered.diagnostics, ...decks.diagnostics, ...exported.diagnostics],
  };
}
