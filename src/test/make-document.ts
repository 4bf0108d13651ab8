/** One document of a lesson the way the program makes it, for tests of what a person sees. */
import type { Diagnostic } from '../core/problem.js';
import { composeDecks } from '../deck/compose-decks.js';
import { readAssets } from '../io/asset-reader.js';
import { readTemplateSet } from '../io/template-reader.js';
import { markChecked } from '../model/checked-lesson.js';
import type { Deck } from '../model/deck.js';
import type { Lesson } from '../model/lesson.js';
import type { DocumentName } from '../model/rendered-kit.js';
import type { QuizPageOptions } from '../render/quiz-page.js';
import { renderKit } from '../render/render-kit.js';

export interface MadeDocument extends Deck {
  readonly date: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface MakeOptions {
  readonly paper?: 'letter' | 'a4';
  readonly theme?: string;
  readonly quiz?: QuizPageOptions;
}

export async function makeDocument(
  name: DocumentName,
  lesson: Lesson,
  { paper = 'letter', theme = 'quiet', quiz = { mode: 'practice' } }: MakeOptions = {},
): Promise<MadeDocument> {
  const templates = await readTemplateSet({});
  const kit = renderKit(markChecked(lesson), { templates, documents: [name], paper, theme, quiz });
  const decks = composeDecks(kit.value, { templates, theme, paper, assets: await readAssets() });
  const [deck] = decks.value;
  if (deck === undefined) throw new TypeError(`No ${name} was made.`);
  return {
    ...deck,
    date: kit.value.date,
    diagnostics: [...kit.diagnostics, ...decks.diagnostics],
  };
}
