/** What is wrong with a command line, in a teacher's words instead of the parser's. */
import type { Argv } from 'yargs';
import { KitError } from '../core/problem.js';
import { suggest } from '../core/suggest.js';
import type { Command } from './command.js';

/** By the parser's own words; `%s` stands for what was typed or names of flags, `%c` leaves it out. */
const words = {
  'Not enough non-option arguments: got %s, need at least %s': {
    one: 'What the command is to work on is missing.%c%c',
    other: 'What the command is to work on is missing.%c%c',
  },
  'Missing required argument: %s': {
    one: 'The flag --%s is missing.',
    other: 'Flags are missing: %s.',
  },
  'Unknown argument: %s': {
    one: 'The command takes no “%s”.',
    other: 'The command takes none of these: %s.',
  },
  'Unknown command: %s': { one: 'There is no command “%s”.', other: 'There are no commands %s.' },
  'Did you mean %s?': 'There is no such command. Did you mean %s?',
  'Invalid values:': 'A flag has a value that it does not take:',
  'Argument: %s, Given: %s, Choices: %s': '--%s cannot be %s; choose one of %s.',
  'Not enough arguments following: %s': 'The flag --%s has no value after it.',
  array: 'one or more',
  boolean: 'on or off',
  string: 'text',
  'Arguments %s and %s are mutually exclusive':
    '--%s and --%s exclude each other: give one of them.',
};

export function inPlainWords(parser: Argv): Argv {
  return parser.updateStrings(words as unknown as Record<string, string>);
}

/** Names of the flags that the command takes which is being parsed. */
export function flagsOf(parser: Argv): readonly string[] {
  const { key } = (parser as unknown as { getOptions(): { key: object } }).getOptions();
  return Object.keys(key);
}

/** `typed` is the command line; the hint is about the command that it names. */
export function usageError(
  message: string,
  typed: readonly string[],
  commands: readonly Command[],
  flags: readonly string[],
): KitError {
  const command = commands.find(({ name }) => typed.includes(name));
  const line = message.replace(/\s*\n\s*/g, ' ').trim();
  const said = /[.?!]$/.test(line) ? line : `${line}.`;
  const unknown = /^The command takes no “([^”]+)”\.$/.exec(said)?.[1];
  const meant = unknown === undefined ? undefined : suggest(unknown, flags);
  return new KitError({
    code: 'cli/usage',
    message: meant === undefined ? said : `${said} Did you mean --${meant}?`,
    hint:
      command === undefined
        ? 'See the commands with: lessonpress --help'
        : `Write it as: lessonpress ${command.usage}, for instance: ${command.example}. Its flags stand in: lessonpress ${command.name} --help`,
  });
}
