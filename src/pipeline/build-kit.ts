/** One job to one kit: read and check the lesson, render, deck, export. Writes nothing. */
import type { Browser } from '../core/ports.js';
import { composeDecks } from '../deck/compose-decks.js';
import { exportKit } from '../export/export-kit.js';
import type { Assets } from '../model/assets.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import { formDocuments, type DocumentName } from '../model/rendered-kit.js';
import { renderKit, type RenderOptions } from '../render/render-kit.js';
import { reorderLesson } from '../render/reorder-lesson.js';
import { inputDigests, type KitJob, type MadeKit } from './kit-job.js';
import { planQuiz } from './plan-quiz.js';
import { readLesson, requireLesson } from './read-lesson.js';

export const kitDocuments: readonly DocumentName[] = [
  'plan',
  'deck',
  'deck-student',
  'quiz',
  'quiz-supported',
  'answer-key',
  'discussion',
];

/** What of the machine a job needs: it shares nothing else with other jobs. */
export interface KitTools {
  readonly assets: Assets;
  /** Absent where no PDF is asked for. */
  readonly browser?: Browser;
}

export async function buildKit(job: KitJob, { assets, browser }: KitTools): Promise<MadeKit> {
  const { text, path, templates, settings, program } = job;
  const read = readLesson(text, path);
  const checked = requireLesson(read, path);
  const { theme, paper, format, forms, aspect, mode, notes, handout, school } = settings;
  const { locate } = read;
  const slides = { theme, paper, mode, aspect, notes, handout, school, locate };
  const quiz = planQuiz(settings);
  const options = { templates, assets, quiz, ...slides };
  const ports = browser === undefined ? {} : { browser };
  const common = kitDocuments.filter((name) => forms.length === 0 || !formDocuments.includes(name));
  const kit = renderKit(checked, { ...options, documents: common });
  const rendered = [kit, ...renderForms(checked, forms, options)];
  const decks = await Promise.all(rendered.map(({ value }) => composeDecks(value, options, ports)));
  const { lesson } = checked;
  const { language, date } = kit.value;
  const { scorm: scormScript } = assets.players;
  const exported = await exportKit(
    decks.flatMap(({ value }) => value),
    {
      ...{ lesson, language, date, formats: format, program, inputs: inputDigests(job) },
      ...{ quizMode: quiz.mode, scormScript },
    },
    ports,
  );
  const stages = [read, ...rendered, ...decks, exported];
  return {
    slug: lesson.slug,
    artifacts: exported.value,
    diagnostics: stages.flatMap(({ diagnostics }) => diagnostics),
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
