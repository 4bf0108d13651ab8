/** A checked lesson to a kit in its folder: render, deck, export, write. */
import { sha256 } from '../core/digest.js';
import type { Diagnostic } from '../core/problem.js';
import { composeDecks } from '../deck/compose-decks.js';
import { exportKit } from '../export/export-kit.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import { formDocuments, type DocumentName } from '../model/rendered-kit.js';
import { renderKit, type RenderOptions } from '../render/render-kit.js';
import { reorderLesson } from '../render/reorder-lesson.js';
import { planQuiz } from './plan-quiz.js';
import type { Bindery, Workshop } from './workshop.js';

const documents: readonly DocumentName[] = [
  'deck',
  'deck-student',
  'quiz',
  'answer-key',
  'discussion',
];

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
  // Not the release code: a digest that can be read would tell a guess right or wrong at once.
  const { theme, paper, format, graded, forms, aspect, mode } = settings;
  const options = { templates, theme, paper, mode, aspect, assets, quiz: planQuiz(settings) };
  const ports = browser === undefined ? {} : { browser };
  const common = documents.filter((name) => forms.length === 0 || !formDocuments.includes(name));
  const kit = renderKit(checked, { ...options, documents: common });
  const rendered = [kit, ...renderForms(checked, forms, options)];
  const decks = await Promise.all(rendered.map(({ value }) => composeDecks(value, options, ports)));
  const { lesson } = checked;
  const { language, date } = kit.value;
  const { scorm: scormScript } = assets.players;
  const inputs = {
    lesson: sha256(text),
    templates: sha256(JSON.stringify(templates)),
    settings: sha256(JSON.stringify({ theme, paper, format, graded, forms, aspect, mode })),
  };
  const exported = await exportKit(
    decks.flatMap(({ value }) => value),
    { lesson, language, date, formats: format, program, inputs, scormScript },
    ports,
  );
  await writer.writeKit(lesson.slug, exported.value);
  return {
    files: exported.value.map(({ path }) => path),
    diagnostics: [...rendered, ...decks, exported].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** One rendering of a form of the quiz each. */
function renderForms(
  checked: CheckedLesson,
  forms: readonly string[],
  options: Omit<RenderOptions, 'documents'>,
) {
  return [...new Set(forms)].map((form) => {
    const inForm = { ...checked, lesson: reorderLesson(checked.lesson, form) };
    const quiz = { ...options.quiz, form };
    return renderKit(inForm, { ...options, documents: formDocuments, quiz });
  });
}
