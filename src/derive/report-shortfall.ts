/** Says why a lesson holds less than its length promises. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { Lesson } from '../model/lesson.js';
import type { Analysis } from './analysis/analysis.js';
import { targetCount } from './items/select-drafts.js';

type Holdings = Pick<Lesson, 'questions' | 'keyPoints' | 'discussion'>;

export function reportShortfall(analysis: Analysis, holdings: Holdings): Diagnostic[] {
  const target = targetCount(analysis.article.words);
  if (holdings.questions.length >= Math.ceil(target * 0.6)) return [];
  return [
    diagnostic('warning', {
      code: 'derive/few-questions',
      message: `“${analysis.article.title}” yields ${holdings.questions.length} of about ${target} questions: ${reasonFor(analysis)}.`,
      hint: 'Add questions of your own to the lesson file, or choose a longer news or opinion text in whole sentences.',
      where: { item: analysis.article.title },
    }),
  ];
}

function reasonFor(analysis: Analysis): string {
  const { sentences, statements, article } = analysis;
  const count = sentences.length;
  if (count === 0) return 'it has no sentences';
  if (article.words < 200) return `it is short (${article.words} words)`;
  const share = (test: (text: string) => boolean) =>
    sentences.filter((sentence) => test(sentence.text)).length / count;
  if (share((text) => text === text.toUpperCase()) > 0.5) return 'it is written in capitals';
  if (sentences.filter((sentence) => sentence.kind === 'list').length / count > 0.5)
    return 'most of it is a list';
  if (share((text) => /["“”]/.test(text)) > 0.5) return 'most of it is quoted speech';
  if (share((text) => /\b(?:I|we|my|our|you|your)\b/.test(text)) > 0.35)
    return 'much of it is told by “I”, “we” or “you”, which cannot be asked about on its own';
  if (share((text) => !/[.!?]["”’)]?$/.test(text)) > 0.4)
    return 'much of it is not in whole sentences';
  return `only ${statements.length} of its ${count} sentences can be understood on their own`;
}
