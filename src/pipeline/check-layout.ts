/** The slides of a lesson, laid out as they will be shown: what of them does not fit is an error. */
import type { Browser } from '../core/ports.js';
import type { Diagnostic } from '../core/problem.js';
import { composeDecks } from '../deck/compose-decks.js';
import type { Assets } from '../model/assets.js';
import type { Settings } from '../model/settings.js';
import type { TemplateSet } from '../model/template-set.js';
import { renderKit } from '../render/render-kit.js';
import { planQuiz } from './plan-quiz.js';
import type { ReadLesson } from './read-lesson.js';

/** What slides are laid out with. */
export interface LayoutTools {
  readonly templates: TemplateSet;
  readonly assets: Assets;
  readonly browser: Browser;
}

/** Nothing for a lesson that has an error. Throws `KitError` where a template or the browser does. */
export async function checkLayout(
  { value: checked, locate }: ReadLesson,
  settings: Settings,
  { templates, assets, browser }: LayoutTools,
): Promise<readonly Diagnostic[]> {
  if (checked === undefined) return [];
  const { theme, paper, mode, aspect, school } = settings;
  const options = { templates, assets, theme, paper, mode, aspect, locate, mustMeasure: true };
  const quiz = planQuiz(settings);
  const { value, diagnostics } = renderKit(checked, {
    ...options,
    quiz,
    school,
    documents: ['deck'],
  });
  const decks = await composeDecks(value, options, { browser });
  const found = decks.diagnostics.map((note): Diagnostic =>
    note.code === 'deck/too-full' ? { ...note, severity: 'error' } : note,
  );
  return [...diagnostics, ...found];
}
