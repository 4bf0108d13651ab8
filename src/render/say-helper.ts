/** The words of a sheet in the lesson's language, for templates: `{{say "points" n=3}}`. */
import { KitError } from '../core/problem.js';
import { messagesFor } from '../messages/messages.js';
import { fill } from '../messages/say.js';

type Values = Readonly<Record<string, string | number>>;

/** Throws `KitError` for a message that there is not. */
export function createSayHelper(tag: string) {
  const { language, messages } = messagesFor(tag);
  const rules = new Intl.PluralRules(language);
  const { sheet } = messages;
  return (key: string, { hash }: { readonly hash: Values }): string => {
    if (Object.hasOwn(sheet, key)) return fill(sheet[key as keyof typeof sheet], hash, rules);
    throw new KitError({
      code: 'render/template-broken',
      message: `There is no message named ${key}.`,
      hint: `Write the text itself into the template, or name one of: ${Object.keys(sheet).join(', ')}.`,
    });
  };
}
