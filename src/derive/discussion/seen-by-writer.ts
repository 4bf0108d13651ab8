/** Texts that tell or judge what their writer saw: a match, a film. */
import type { Analysis } from '../analysis/analysis.js';

/** Ours. */
const fewestScores = 2;
const fewestWords = 4;

export const isMatchReport = ({ sentences }: Analysis): boolean => {
  const text = sentences.map((one) => one.text).join(' ');
  return (
    (text.match(score)?.length ?? 0) >= fewestScores &&
    (text.match(ofSport)?.length ?? 0) >= fewestWords
  );
};

export const isSeenByWriter = (analysis: Analysis): boolean =>
  isMatchReport(analysis) ||
  /\breview(?::|$)|^['‘’"“”\p{L} ]{2,40} review\b/iu.test(analysis.article.title);

/** `6-4`; not `2019-20`. */
const score = /(?<![\d–-])\d{1,3}[-–]\d{1,3}(?![\d–-]|\p{L}| ?%| percent)/gu;
const ofSport =
  /\b(?:match|matches|game|games|sets?|goals?|innings|playoffs?|coach|league|tournament|midfielder|striker|wickets?|touchdowns?|penalty)\b/gi;
