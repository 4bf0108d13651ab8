/**
 * The words of a sheet in its language, for templates: `{{say "points" n=3}}`, and those of the class
 * report: `{{say "report.students"}}`.
 */
import { KitError } from '../core/problem.js';
import type { Message } from '../messages/message-shape.js';
import { messagesFor } from '../messages/messages.js';
import { fill } from '../messages/say.js';

type Values = Readonly<Record<string, string | number>>;

/** Throws `KitError` for a message that there is not. */
export function createSayHelper(tag: string) {
  const { language, messages } = messagesFor(tag);
  const rules = new Intl.PluralRules(language);
  const known = new Map([
    ...Object.entries<Message>(messages.sheet),
    ...Object.entries<Message>(messages.report).map(([key, message]): [string, Message] => [
      `report.${key}`,
      message,
    ]),
  ]);
  return (key: string, { hash }: { readonly hash: Values }): string => {
    const message = known.get(key);
    if (message !== undefined) return fill(message, hash, rules);
    throw new KitError({
      code: 'render/template-broken',
      message: `There is no message named ${key}.`,
      hint: `Write the text itself into the template, or name one of: ${[...known.keys()].join(', ')}.`,
    });
  };
}
