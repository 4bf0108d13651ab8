/** What an answer in the student's own words must hold for how many points. */
import { sayIn } from '../messages/say-in.js';
import type { QuestionView } from './view-question.js';

export interface ScoreLevel {
  /** `2 points`, `1 point`. */
  readonly points: string;
  readonly when: string;
}

/** From all points to none. */
export function scoringGuide(
  { points, lookFor }: QuestionView,
  language: string,
): readonly ScoreLevel[] {
  const [sheet, key] = [sayIn(language, 'sheet'), sayIn(language, 'key')];
  const level = (n: number, when: string) => ({ points: sheet('points', { n }), when });
  const full = level(points, key(lookFor.length > 1 ? 'saysAll' : 'saysKey'));
  if (points === 1) return [full, level(0, key('saysLess'))];
  const part = key(lookFor.length === points ? 'saysPartEach' : 'saysPart');
  const some =
    points === 2 ? level(1, part) : { points: key('somePoints', { n: points - 1 }), when: part };
  return [full, some, level(0, key('saysNone'))];
}
