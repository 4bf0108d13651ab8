/** Every language says everything, with the same gaps to fill and the plurals it has. */
import { expect, it } from 'vitest';
import { en } from './en.js';
import { messageLanguages, messagesFor } from './messages.js';
import type { Message } from './message-shape.js';
import { createSay } from './say.js';

type Section = Readonly<Record<string, Message>>;
const sectionsOf = (language: string) =>
  Object.entries(messagesFor(language).messages as unknown as Record<string, Section>);

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const wordings = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);

it.each(messageLanguages)('has the gaps of English in every message of %s', (language) => {
  for (const [name, section] of sectionsOf(language)) {
    const english = (en as unknown as Record<string, Section>)[name] ?? {};
    expect(Object.keys(section)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(section)) {
      const source = english[key] ?? '';
      const wanted = gaps(typeof source === 'string' ? source : source.other);
      const told = typeof message === 'string' ? message : message.other;
      expect(gaps(told), `${language} ${name}.${key}`).toEqual(wanted);
      for (const wording of wordings(message)) {
        expect(wording.trim(), `${language} ${name}.${key}`).not.toBe('');
        const known = gaps(wording).every((gap) => wanted.includes(gap));
        expect(known, `${language} ${name}.${key}`).toBe(true);
      }
    }
  }
});

it('takes the plural that the language has for a number', () => {
  const say = (language: string, n: number) =>
    createSay<'sheet'>(messagesFor(language).messages.sheet, language)('questionCount', { n });
  expect([say('en', 1), say('en', 2)]).toEqual(['1 question', '2 questions']);
  expect([say('ar', 2), say('ar', 3), say('ar', 11)]).toEqual(['سؤالان', '3 أسئلة', '11 سؤالًا']);
  expect(say('zh', 2)).toBe('共 2 题');
});

it('gives English for a language that it does not have, and Spanish for that of any country', () => {
  expect(messagesFor('es-419')).toMatchObject({ language: 'es', tag: 'es-419' });
  expect(messagesFor('zh-Hans').messages.sheet.quiz).toBe('测验');
  for (const unknown of ['tlh', 'und', '', 'constructor', '__proto__']) {
    expect(messagesFor(unknown)).toEqual({ language: 'en', tag: 'en', messages: en });
  }
});
