/** One document of a kit by itself, by the same stages as `build`: for looking at it, not for keeping. */
import type { Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { composeDecks } from '../deck/compose-decks.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { Deck } from '../model/deck.js';
import type { DocumentName, RenderedKit } from '../model/rendered-kit.js';
import { renderKit } from '../render/render-kit.js';
import { planQuiz } from './plan-quiz.js';
import type { Bindery, Workshop } from './workshop.js';

/** Throws `KitError` for a template or theme that is no use. `first` makes a picture of a deck. */
export async function composeDocument(
  checked: CheckedLesson,
  name: DocumentName,
  { settings }: Pick<Workshop, 'settings'>,
  { templates, assets, browser }: Pick<Bindery, 'templates' | 'assets' | 'browser'>,
  slides: 'all' | 'first' = 'all',
): Promise<StageResult<Deck & { readonly date: string }>> {
  const { theme, paper, aspect, mode, forms, school } = settings;
  const options = { templates, theme, paper, mode, aspect, assets, quiz: planQuiz(settings) };
  const rendered = renderKit(checked, { ...options, forms, school, documents: [name] });
  const kit = name === 'deck' && slides === 'first' ? firstSlide(rendered.value) : rendered.value;
  const ports = browser === undefined ? {} : { browser };
  const composed = await composeDecks(kit, options, ports);
  const [deck] = composed.value;
  if (deck === undefined) throw new RangeError(`no document ${name}`);
  const diagnostics: Diagnostic[] = [...rendered.diagnostics, ...composed.diagnostics];
  return { value: { ...deck, date: rendered.value.date }, diagnostics };
}

/** Marp Markdown up to the end of its first slide; front matter stands between two rules of its own. */
const untilSecondSlide = /^(?:---\n[\s\S]*?\n---\n)?[\s\S]*?(?=\n---\n|$(?![\s\S]))/;

function firstSlide(kit: RenderedKit): RenderedKit {
  return {
    ...kit,
    documents: kit.documents.map((document) => ({
      ...document,
      markdown: untilSecondSlide.exec(document.markdown)?.[0] ?? document.markdown,
    })),
  };
}
