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
  const pluralOf = createPluralOf(language);
  return (key, ...[values]) => fill(messages[key], values ?? {}, pluralOf);
}

export type PluralOf = (count: number) => Intl.LDMLPluralRule;

/** The rules are made when the first number asks for them: that costs more than to fill a message. */
export function createPluralOf(language: string): PluralOf {
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(language);
    return rules.select(count);
  };
}

/** A name without a value stays as it stands, so that the gap is seen. */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  pluralOf: PluralOf,
): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralOf(Number(values['n']))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
