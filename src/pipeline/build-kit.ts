/** One job to one kit: read and check the lesson, render, deck, export. Writes nothing. */
import type { Browser } from '../core/ports.js';
import { composeDecks } from '../deck/compose-decks.js';
import { exportKit } from '../export/export-kit.js';
import type { Assets } from '../model/assets.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { Lesson } from '../model/lesson.js';
import { documentsOf, formDocuments, type DocumentName } from '../model/rendered-kit.js';
import { renderKit, type RenderOptions } from '../render/render-kit.js';
import { reorderLesson } from '../render/reorder-lesson.js';
import { inputDigests, type KitJob, type KitSettings, type MadeKit } from './kit-job.js';
import { planQuiz } from './plan-quiz.js';
import { readLesson, requireLesson } from './read-lesson.js';

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
  const { theme, paper, format, aspect, mode, notes, handout, school } = settings;
  const forms = [...new Set(settings.forms)];
  const { locate } = read;
  const slides = { theme, paper, mode, aspect, notes, handout, school, locate };
  const quiz = planQuiz(settings);
  const options = { templates, assets, quiz, forms, ...slides };
  const ports = browser === undefined ? {} : { browser };
  const wanted = wantedDocuments(settings, checked.lesson);
  const inForms = formDocuments.filter((name) => wanted.includes(name));
  const common = wanted.filter((name) => forms.length === 0 || !inForms.includes(name));
  const kit = renderKit(checked, { ...options, documents: common });
  const rendered = [kit, ...renderForms(checked, { ...options, documents: inForms })];
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

/** Those asked for, and those that a format is made of, without the ones that would be empty. */
function wantedDocuments(
  { documents, format }: KitSettings,
  lesson: Lesson,
): readonly DocumentName[] {
  const wanted = new Set<DocumentName>(documents);
  if (format.includes('scorm')) wanted.add('quiz');
  if (format.includes('pptx')) wanted.add('deck');
  return documentsOf(lesson).filter((name) => wanted.has(name));
}

/** One rendering of a form of the quiz each. */
function renderForms(checked: CheckedLesson, options: RenderOptions) {
  return (options.forms ?? []).map((form) => {
    const inForm = { ...checked, lesson: reorderLesson(checked.lesson, form) };
    const quiz = { ...options.quiz, form };
    return renderKit(inForm, { ...options, quiz });
  });
}
