/** One document of a lesson the way the program makes it, for tests of what a person sees. */
import type { Browser } from '../core/ports.js';
import type { Diagnostic } from '../core/problem.js';
import { composeDecks } from '../deck/compose-decks.js';
import { markChecked } from '../model/checked-lesson.js';
import type { Deck } from '../model/deck.js';
import type { Lesson } from '../model/lesson.js';
import type { Aspect, Mode } from '../model/settings.js';
import type { DocumentName } from '../model/rendered-kit.js';
import type { QuizPageOptions } from '../render/quiz-page.js';
import { renderKit } from '../render/render-kit.js';
import { ownMaterials } from './own-materials.js';

export interface MadeDocument extends Deck {
  readonly date: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Making {
  readonly paper?: 'letter' | 'a4';
  readonly theme?: string;
  readonly aspect?: Aspect;
  readonly mode?: Mode;
  /** Measures the slides; without it they are estimated. */
  readonly browser?: Browser;
  readonly quiz?: QuizPageOptions;
}

export async function makeDocument(
  name: DocumentName,
  lesson: Lesson,
  {
    paper = 'letter',
    theme = 'quiet',
    quiz = { mode: 'practice' },
    browser,
    ...slides
  }: Making = {},
): Promise<MadeDocument> {
  const { templates, assets } = await ownMaterials();
  const kit = renderKit(markChecked(lesson), {
    templates,
    documents: [name],
    paper,
    theme,
    quiz,
    ...slides,
  });
  const options = { templates, theme, paper, assets, ...slides };
  const decks = await composeDecks(kit.value, options, browser === undefined ? {} : { browser });
  const [deck] = decks.value;
  if (deck === undefined) throw new TypeError(`No ${name} was made.`);
  return {
    ...deck,
    date: kit.value.date,
    diagnostics: [...kit.diagnostics, ...decks.diagnostics],
  };
}
