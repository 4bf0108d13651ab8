/** What was found of questions, for whoever checks a lesson again after each small change. */
import { sha256 } from '../core/digest.js';
import { LRUCache } from '../core/lru-cache.js';
import type { Diagnostic } from '../core/problem.js';
import type { Question } from '../model/question.js';
import type { Item } from './rule.js';
import { judgeItem } from './verify-question.js';

type Around = Omit<Item, 'question'>;
type JudgeQuestion = (question: Question) => readonly Diagnostic[];

const remembered = 4_000;

/** Paths begin at the question. */
export function judgeAmong(around: Around): JudgeQuestion {
  return (question) => judgeItem({ ...around, question }, []);
}

export class JudgedQuestions {
  readonly #known = new LRUCache<string, readonly Diagnostic[]>(remembered);

  /** As `judgeAmong`; a question that was judged beside the same text is not judged again. */
  among(around: Around): JudgeQuestion {
    const judge = judgeAmong(around);
    const place = sha256(JSON.stringify(around));
    return (question) => {
      const key = sha256(`${place}${JSON.stringify(question)}`);
      const found = this.#known.get(key) ?? judge(question);
      this.#known.set(key, found);
      return found;
    };
  }
}
