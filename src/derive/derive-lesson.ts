/** From a cleaned article to a lesson: analysis, then everything that is made of it. */
import type { Tagger, Verifier } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { Article } from '../model/article.js';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { analyseArticle } from './analysis/analyse-article.js';
import { writeDiscussion } from './discussion/write-discussion.js';
import { writeSourceEvaluation } from './discussion/write-source-evaluation.js';
import type { Draft } from './items/draft.js';
import { mainIdea } from './items/main-idea.js';
import { vocabularyInContext } from './items/vocabulary-in-context.js';
import { wordForMeaning } from './items/word-for-meaning.js';
import { writeQuiz } from './items/write-quiz.js';
import { articleDigest, lessonFrame, type FrameOptions } from './lesson-frame.js';
import { findTopic } from './overview/find-topic.js';
import { writeObjectives } from './overview/write-objectives.js';
import { arrangeLesson } from './overview/arrange-lesson.js';
import { writeOverview } from './overview/write-overview.js';
import { noText, textOnly } from './refuse-article.js';
import { reportShortfall } from './report-shortfall.js';
import { chooseGlosses } from './vocabulary/choose-glosses.js';
import { chooseVocabulary } from './vocabulary/choose-vocabulary.js';
import { allSenses } from './vocabulary/glossary.js';

export type DeriveOptions = FrameOptions;

export interface DerivePorts {
  readonly tagger: Tagger;
  readonly verify: Verifier;
  /** Is told the questions that were proposed. */
  readonly watch?: (drafts: readonly Draft[]) => void;
}

/**
 * `derived.digest` is left as zeros for the definition stage. A language other than English gives
 * a lesson without questions and a diagnostic. Throws `KitError` for an article without any text.
 */
export function deriveLesson(
  article: Article,
  options: DeriveOptions,
  ports: DerivePorts,
): StageResult<Lesson> {
  if (article.paragraphs.length === 0) throw new KitError(noText(article));
  const frame = lessonFrame(article, options);
  if (!/^en\b/i.test(article.language)) return textOnly(frame, article);
  const analysis = analyseArticle(article, ports.tagger);
  const overview = writeOverview(analysis, ports.tagger);
  const vocabulary = chooseVocabulary(analysis);
  const questions = writeQuiz(
    analysis,
    {
      verify: ports.verify,
      watch: ports.watch,
      paragraphs: lessonSchema.parse(frame).article,
      digest: articleDigest(article),
    },
    [
      mainIdea(overview.material.passages, overview.summary),
      vocabularyInContext(vocabulary, allSenses()),
      wordForMeaning(vocabulary, allSenses()),
    ],
  );
  const lesson = lessonSchema.parse({
    ...frame,
    source: { ...frame.source, genre: analysis.genre },
    ...overview.parts,
    vocabulary,
    glosses: chooseGlosses(analysis, vocabulary),
    questions,
    objectives: writeObjectives({
      title: frame.title,
      topic: findTopic(analysis),
      questions,
      vocabulary,
    }),
    discussion: writeDiscussion(overview.material),
    sourceEvaluation: writeSourceEvaluation(overview.material),
  });
  return {
    value: arrangeLesson(lesson, analysis),
    diagnostics: reportShortfall(analysis, lesson),
  };
}
