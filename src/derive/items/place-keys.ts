/** Spreads the keys over the positions, the same way every time for the same article. */
import type { Option, Question } from '../../model/question.js';

/** Numbers from 0 up to 1 (exclusive), from a hexadecimal digest: mulberry32 by Tommy Ettinger. */
export function seededNumbers(digest: string): () => number {
  let state = parseInt(digest.slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function placeKeys(questions: readonly Question[], digest: string): Question[] {
  const next = seededNumbers(digest);
  const bags = new Map<number, number[]>();
  const draw = (size: number): number => {
    const bag = bags.get(size)?.length ? (bags.get(size) ?? []) : shuffled(range(size), next);
    const position = bag.pop() ?? 0;
    bags.set(size, bag);
    return position;
  };
  return questions.map((question) => {
    if (question.type === 'choice')
      return { ...question, options: arrange(question.options, draw, next) };
    if (question.type === 'evidence')
      return {
        ...question,
        options: arrange(question.options, draw, next),
        sentences: arrange(question.sentences, draw, next),
      };
    return question;
  });
}

function arrange(
  options: readonly Option[],
  draw: (size: number) => number,
  next: () => number,
): Option[] {
  const key = options.find((option) => option.correct);
  const others = shuffled(
    options.filter((option) => !option.correct),
    next,
  );
  if (key) others.splice(draw(options.length), 0, key);
  return others;
}

const range = (size: number) => Array.from({ length: size }, (_, index) => index);

/** Fisher and Yates, as Durstenfeld gives it (1964). */
function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = copy[at] as T;
    copy[at] = copy[other] as T;
    copy[other] = kept;
  }
  return copy;
}
