/**
 * The words of a document in its language, for templates: `{{say "points" n=3}}` from the section
 * `sheet`, those of any other with its name: `{{say "slide.objectives"}}`.
 */
import { KitError } from '../core/problem.js';
import type { Message, Messages } from '../messages/message-shape.js';
import { messagesFor } from '../messages/messages.js';
import { createPluralOf, fill } from '../messages/say.js';

type Values = Readonly<Record<string, string | number>>;
type Words = Readonly<Record<string, Message>>;

const inSection = /^([a-z]+)\.(.+)$/;

/** Throws `KitError` for a message that there is not. */
export function createSayHelper(tag: string) {
  const { language, messages } = messagesFor(tag);
  const pluralOf = createPluralOf(language);
  return (name: string, { hash }: { readonly hash: Values }): string => {
    const { words, key } = find(messages, name);
    const message = Object.hasOwn(words, key) ? words[key] : undefined;
    if (message !== undefined) return fill(message, hash, pluralOf);
    throw new KitError({
      code: 'render/template-broken',
      message: `There is no message named ${name}.`,
      hint: `Write the text itself into the template, or name one of: ${Object.keys(words).join(', ')}.`,
    });
  };
}

/** `step.quiz` is a name in the section `sheet`: there is no section `step`. */
function find(messages: Messages, name: string): { readonly words: Words; readonly key: string } {
  const [, section = '', rest = ''] = inSection.exec(name) ?? [];
  if (!Object.hasOwn(messages, section)) return { words: messages.sheet, key: name };
  return { words: messages[section as keyof Messages], key: rest };
}
