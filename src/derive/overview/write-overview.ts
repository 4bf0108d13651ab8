/** Key points, summary, warm-up and exit ticket, and what the discussion is made of. */
import type { Tagger } from '../../core/ports.js';
import type { Argument, Lesson, LessonInput } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { choosePassages, toKeyPoints } from './choose-key-points.js';
import { findContested } from './find-contested.js';
import { writeExitTicket, writeWarmUp } from './open-and-close.js';
import { findPassages, type Passage } from './passage.js';
import { writeArgument } from './write-argument.js';
import { writeClaims } from './write-claims.js';
import { writeOutline } from './write-outline.js';
import { writeSummary, type Summary } from './write-summary.js';
import { writeVoices } from './write-voices.js';

type Claim = Lesson['claims'][number];

export interface Material {
  readonly analysis: Analysis;
  /** Every sentence that is understood alone, in reading order. */
  readonly passages: readonly Passage[];
  readonly keyPoints: readonly Passage[];
  /** The article touches what may divide or hurt a class. */
  readonly contested: boolean;
  readonly claims: readonly Claim[];
  readonly argument?: Argument;
}

export interface Overview {
  readonly parts: Pick<
    LessonInput,
    'keyPoints' | 'summary' | 'outline' | 'voices' | 'claims' | 'argument' | 'warmUp' | 'exitTicket'
  >;
  readonly material: Material;
  readonly summary: Summary | undefined;
}

export function writeOverview(analysis: Analysis, tagger: Tagger): Overview {
  const passages = findPassages(analysis);
  const keyPoints = choosePassages(passages, analysis);
  const claims = writeClaims(passages, analysis);
  const argument = writeArgument(passages, analysis);
  const summary = writeSummary(analysis, tagger);
  return {
    parts: {
      keyPoints: toKeyPoints(keyPoints, analysis),
      ...(summary && { summary: summary.text }),
      outline: writeOutline(passages, analysis),
      voices: writeVoices(passages, analysis),
      claims: [...claims],
      ...(argument && { argument }),
      warmUp: writeWarmUp(analysis),
      exitTicket: writeExitTicket(analysis, keyPoints, argument),
    },
    summary,
    material: {
      analysis,
      passages,
      keyPoints,
      contested: findContested(analysis).length > 0,
      claims,
      ...(argument && { argument }),
    },
  };
}
