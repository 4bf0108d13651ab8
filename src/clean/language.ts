/** The language of a text: as declared, unless the text says otherwise. */
import { eld } from 'eld/extrasmall';
import { countWords } from './block.js';

export interface LanguageFinding {
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string;
  /** The declared language that the text contradicts. */
  readonly contradicts?: string;
}

/** Characters that are looked at: more add nothing. */
const SAMPLE = 4000;

/** Languages that the detector cannot keep apart, or knows under one name. */
const families = [
  ['no', 'nb', 'nn', 'da', 'sv'],
  ['ms', 'id'],
  ['nl', 'af', 'fy'],
  ['hr', 'sr', 'bs', 'sl', 'me', 'sh'],
  ['es', 'gl', 'ca', 'ast'],
  ['tl', 'fil'],
  ['cs', 'sk'],
  ['zh', 'yue', 'wuu'],
  ['hi', 'mr', 'ne'],
  ['he', 'iw', 'yi'],
];

function canonical(tag: string | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    const [found] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    return found === 'und' ? undefined : found;
  } catch {
    return undefined;
  }
}

/** The bare language: `en` of `en-GB`. */
export function baseLanguage(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}

function areClose(one: string, other: string): boolean {
  return one === other || families.some((family) => family.includes(one) && family.includes(other));
}

/** Roughly: two signs of a script without spaces stand for a word. */
function lengthInWords(text: string): number {
  const signs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? [];
  return countWords(text) + signs.length / 2;
}

/** `declared`: as the item, the page or the feed names it, the nearest first. */
export function findLanguage(
  text: string,
  declared: readonly (string | undefined)[],
): LanguageFinding {
  const named = declared.map(canonical).find((tag) => tag !== undefined);
  const result = eld.detect(text.slice(0, SAMPLE));
  const detected = result.isReliable() ? result.language : '';
  const words = lengthInWords(text);
  if (!named) return { language: detected && words >= 5 ? detected : 'und' };
  // A headline in another language or a list of names is too little to overrule anyone.
  const enough = words >= 25;
  if (!detected || !enough || areClose(baseLanguage(named), detected)) return { language: named };
  return { language: detected, contradicts: named };
}
