/** What does not fit the format, in a teacher's words: what, why, what to do. */
import type { z } from 'zod';
import type { Code } from '../core/catalogue.js';
import { clip, suggest } from '../core/suggest.js';

export interface Explained {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

/** `value` is what stands at the issue's place, `undefined` where nothing does. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown): Explained {
  const key = nameOfPlace(issue.path);
  if (value === undefined) return missing(key, issue);
  if (value === null) return empty(key);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(key, issue.expected, value);
    case 'invalid_value':
      return wrongChoice(key, issue.values, value);
    case 'invalid_union':
      return wrongChoice(key, (issue as { options?: readonly string[] }).options ?? [], value);
    case 'too_small':
      return issue.origin === 'string'
        ? empty(key)
        : outOfRange(key, issue.origin, 'at least', issue.minimum, value);
    case 'too_big':
      return outOfRange(key, issue.origin, 'at most', issue.maximum, value);
    case 'invalid_format':
      return wrongFormat(key, issue, value);
    default:
      return is(
        `${key} is not what it should be: ${issue.message}.`,
        'Compare it with the lines around it.',
      );
  }
}

export function explainUnknownKey(key: string, known: readonly string[], owner: string): Explained {
  const near = suggest(key, known);
  return {
    code: 'definition/unknown-key',
    message: `Unknown key \`${clip(key)}\`${near === undefined ? '' : `: did you mean \`${near}\``}${near === undefined ? '.' : '?'}`,
    hint: `${owner} has the keys ${known.join(', ')}. A remark of your own begins with #.`,
  };
}

const is = (message: string, hint: string): Explained => ({
  code: 'definition/value',
  message,
  hint,
});

/** The key in backquotes, or the number of the item where the place is one of a list. */
function nameOfPlace(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  if (typeof last !== 'number') return `\`${String(last)}\``;
  return `Item ${last + 1} of ${nameOfPlace(path.slice(0, -1))}`;
}

const bare = (name: string) => name.replaceAll('`', '');

function missing(key: string, issue: z.core.$ZodIssue): Explained {
  const choices =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : ((issue as { options?: readonly string[] }).options ?? []);
  return {
    code: 'definition/missing-key',
    message: `The key ${key} is missing here.`,
    hint:
      choices.length > 0
        ? `Add a line \`${bare(key)}:\` with one of: ${choices.join(', ')}.`
        : `Add a line \`${bare(key)}:\` with ${kindOf(issue)}.`,
  };
}

function kindOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? (kinds[issue.expected] ?? 'a value') : 'a value';
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item on a line of its own after a dash',
  object: 'keys of its own, indented below it',
};

function empty(key: string): Explained {
  return is(`${key} is empty.`, 'Write something there, or leave the key out where it may be.');
}

function wrongType(key: string, expected: string, value: unknown): Explained {
  const shown = clip(asText(value));
  const takes = `${key} takes ${kinds[expected] ?? expected}`;
  if (expected === 'string' && typeof value !== 'object') {
    return is(
      `${takes}, and ${shown} without quotes is read as a ${typeof value === 'boolean' ? 'yes or no' : 'number'}.`,
      `Put it in quotes: "${shown}".`,
    );
  }
  if (expected === 'string') {
    return is(
      `${takes}, and ${Array.isArray(value) ? 'a list' : 'a block of keys'} stands here.`,
      'If the text holds a colon or begins with a dash, put the whole of it in double quotes.',
    );
  }
  if (expected === 'boolean') {
    return is(`${takes}, and "${shown}" is neither.`, 'Write true or false, without quotes.');
  }
  if (expected === 'number' || expected === 'int') {
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
      return is(
        `${takes}, and ${shown} stands in quotes, which makes it a text.`,
        'Delete the quotes.',
      );
    }
    return is(
      `${takes}, and "${shown}" is not one.`,
      'Write digits, without quotes and without a unit.',
    );
  }
  return is(
    `${takes}.`,
    expected === 'array'
      ? 'Begin each item on a new line with two more spaces, a dash and a space: "- item".'
      : 'Write its keys below it, indented by two more spaces: "key: value".',
  );
}

function wrongChoice(key: string, choices: readonly unknown[], value: unknown): Explained {
  const names = choices.map(String);
  if (names.length === 1 && key === '`correct`') {
    return is(
      '`correct` stands at the key only, as `correct: true`.',
      'Write `correct: true`, or delete the line.',
    );
  }
  const shown = clip(asText(value));
  const near = suggest(shown, names);
  const only =
    names.length === 1
      ? `Write \`${bare(key)}: ${names.join('')}\`.`
      : `Choose one of: ${names.join(', ')}.`;
  return is(
    `${key} cannot be "${shown}"${near === undefined ? '.' : `: did you mean \`${near}\`?`}`,
    only,
  );
}

function outOfRange(
  key: string,
  origin: string,
  bound: 'at least' | 'at most',
  limit: number | bigint,
  value: unknown,
): Explained {
  if (origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    return is(
      `${key} has ${count === 0 ? 'no items' : `${count} item${count === 1 ? '' : 's'}`}, and ${bound} ${limit} ${limit === 1 ? 'belongs' : 'belong'} here.`,
      'Add or delete items of the list; each begins with a dash.',
    );
  }
  if (origin === 'string') {
    return is(
      `${key} is too long: it has ${asText(value).length} characters, and ${bound} ${limit} fit.`,
      'Shorten it.',
    );
  }
  return is(`${key} is ${asText(value)}, and it must be ${bound} ${limit}.`, 'Change the number.');
}

function wrongFormat(
  key: string,
  { format, message }: { readonly format: string; readonly message: string },
  value: unknown,
): Explained {
  const shown = clip(asText(value));
  // What the schema says itself is told; zod's own words are for programmers.
  if (!/^Invalid /.test(message)) {
    return is(`${key} cannot be "${shown}".`, `Here, ${message}.`);
  }
  if (format === 'url') {
    return is(
      `${key} is not a web address: "${shown}".`,
      'Write a whole address that begins with https:// or http://, or delete the line.',
    );
  }
  return is(
    `${key} cannot be "${shown}": it becomes the name of a folder.`,
    'Use small letters a to z, digits, and single hyphens between them, as in my-lesson-2.',
  );
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
