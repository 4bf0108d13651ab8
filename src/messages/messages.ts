/** The languages of the interface. A language that lacks a message does not compile. */
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './message-shape.js';
import { zh } from './zh.js';

const byLanguage: Readonly<Record<string, Messages>> = { en, es, fr, de, ar, zh };

export const messageLanguages: readonly string[] = Object.keys(byLanguage);

export interface ChosenMessages {
  /** The language they are in: the one asked for, or `en`. */
  readonly language: string;
  /** For what is written in them: the tag asked for where it is of their language. */
  readonly tag: string;
  readonly messages: Messages;
}

/** For a BCP 47 tag: `es-MX` gets Spanish; what is not here gets English. */
export function messagesFor(tag: string): ChosenMessages {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const found = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
  return found ? { language, tag, messages: found } : { language: 'en', tag: 'en', messages: en };
}
