/** What an answer in the student's own words must hold for how many points. */
import type { QuestionView } from './view-question.js';

export interface ScoreLevel {
  /** `2 points`, `1 point`. */
  readonly points: string;
  readonly when: string;
}

/** From all points to none. */
export function scoringGuide({ points, lookFor }: QuestionView): readonly ScoreLevel[] {
  const whole = lookFor.length > 1 ? 'all that is listed' : 'what the key says';
  const full = {
    points: named(points),
    when: `Says ${whole}, in any words; spelling does not count.`,
  };
  const none = { points: named(0), when: 'Says none of it, or what the text contradicts.' };
  if (points === 1) return [full, { ...none, when: 'Says less, or what the text contradicts.' }];
  const some = points === 2 ? named(1) : `1 to ${named(points - 1)}`;
  const each = lookFor.length === points ? ': a point for each that is listed' : '';
  return [full, { points: some, when: `Says a part of it${each}.` }, none];
}

const named = (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`;
