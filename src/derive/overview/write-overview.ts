/** Key points, summary, warm-up and exit ticket, and what the discussion is made of. */
import type { LessonInput } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { choosePassages, toKeyPoint } from './choose-key-points.js';
import { findContested } from './find-contested.js';
import { writeExitTicket, writeWarmUp } from './open-and-close.js';
import { findPassages, type Passage } from './passage.js';
import { writeSummary } from './write-summary.js';

export interface Material {
  readonly analysis: Analysis;
  /** Every sentence that is understood alone, in reading order. */
  readonly passages: readonly Passage[];
  readonly keyPoints: readonly Passage[];
  /** The article touches what may divide or hurt a class. */
  readonly contested: boolean;
}

export interface Overview {
  readonly parts: Pick<LessonInput, 'keyPoints' | 'summary' | 'warmUp' | 'exitTicket'>;
  readonly material: Material;
}

export function writeOverview(analysis: Analysis): Overview {
  const passages = findPassages(analysis);
  const keyPoints = choosePassages(passages, analysis);
  const summary = writeSummary(passages, analysis);
  return {
    parts: {
      keyPoints: keyPoints.map((passage) => toKeyPoint(passage, analysis)),
      ...(summary !== undefined && { summary }),
      warmUp: writeWarmUp(analysis, keyPoints),
      exitTicket: writeExitTicket(analysis, keyPoints),
    },
    material: { analysis, passages, keyPoints, contested: findContested(analysis).length > 0 },
  };
}
