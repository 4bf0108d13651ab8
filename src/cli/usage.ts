/** What is wrong with a command line, in a teacher's words instead of the parser's. */
import type { Argv } from 'yargs';
import { KitError } from '../core/problem.js';
import type { Command } from './command.js';

/** By the parser's own words; `%s` stands for what was typed, or for names of flags. */
const words = {
  'Not enough non-option arguments: got %s, need at least %s': {
    one: 'What the command is to work on is missing.',
    other: 'What the command is to work on is missing.',
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
  'Arguments %s and %s are mutually exclusive':
    '--%s and --%s exclude each other: give one of them.',
};

export function inPlainWords(parser: Argv): Argv {
  return parser.updateStrings(words as unknown as Record<string, string>);
}

/** `typed` is the command line; the hint is about the command that it names. */
export function usageError(
  message: string,
  typed: readonly string[],
  commands: readonly Command[],
): KitError {
  const command = commands.find(({ name }) => typed.includes(name));
  const line = message.replace(/\s*\n\s*/g, ' ').trim();
  return new KitError({
    code: 'cli/usage',
    message: /[.?!]$/.test(line) ? line : `${line}.`,
    hint:
      command === undefined
        ? 'See the commands with: lessonpress --help'
        : `Write it as: lessonpress ${command.usage}, for instance: ${command.example}. Its flags stand in: lessonpress ${command.name} --help`,
  });
}
