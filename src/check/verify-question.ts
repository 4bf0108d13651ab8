/** What speaks against one question, given the text it is asked on; derived or written by hand. */
import type { Verifier } from '../core/ports.js';
import type { Diagnostic } from '../core/problem.js';
import { judge, type Item, type Path, type Rule } from './rule.js';
import { answerRules } from './rules/answers.js';
import { evidenceRules } from './rules/evidence.js';
import { distractorSupportRules } from './rules/distractor-support.js';
import { keySupportRules } from './rules/key-support.js';
import { cueRules } from './rules/option-cues.js';
import { optionRules } from './rules/option-form.js';
import { optionWordRules } from './rules/option-words.js';
import { stemRules } from './rules/stem-form.js';
import { looksEnglish } from './text/english.js';

const itemRules: readonly Rule<Item>[] = [
  ...answerRules,
  ...evidenceRules,
  ...optionRules,
  ...optionWordRules,
  ...cueRules,
  ...stemRules,
  ...keySupportRules,
  ...distractorSupportRules,
];

/** Paths begin at `base`. */
export function judgeItem(item: Item, base: Path): readonly Diagnostic[] {
  return judge(itemRules, item, base);
}

/**
 * Every rule that needs the question and the article alone. `where.path` begins at the question.
 * Rules about English words are silent where the article does not look English.
 */
export const verifyQuestion: Verifier = (question, article) =>
  judgeItem(
    { question, article, english: looksEnglish(article.map(({ text }) => text).join(' ')) },
    [],
  );
