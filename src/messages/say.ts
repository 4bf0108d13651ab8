/** Fills a message in. Runs in the program and in a reader's browser. */
import type { Message, Messages, Values } from './message-shape.js';

export type Say<Section extends keyof Messages> = <Key extends keyof Messages[Section]>(
  key: Key,
  ...values: Values<Section, Key>
) => string;

/** `language` is that of the messages: it decides which plural a number takes. */
export function createSay<Section extends keyof Messages>(
  messages: Messages[Section],
  language: string,
): Say<Section> {
  const rules = new Intl.PluralRules(language);
  return (key, ...[values]) => fill(messages[key], values ?? {}, rules);
}

/** A name without a value stays as it stands, so that the gap is seen. */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  rules: Intl.PluralRules,
): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[rules.select(Number(values['n']))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
