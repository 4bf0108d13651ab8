/** The shape of a command: its words, its flags, and a run that ends in an exit code. */
import type { ArgumentsCamelCase, Argv } from 'yargs';
import type { ExitCode } from '../core/catalogue.js';
import { asStarted } from '../core/own-command.js';
import type { Problem } from '../core/problem.js';
import type { Desk } from './open-workshop.js';

interface Definition<Flags> {
  /** As yargs reads it: `feed <source>`. */
  readonly command: string;
  readonly describe: string;
  readonly example: readonly [command: string, meaning: string];
  readonly flags: (args: Argv) => Argv<Flags>;
  readonly run: (flags: ArgumentsCamelCase<Flags>, desk: Desk) => Promise<ExitCode>;
  /** What `--json` prints where the command could not begin, in the shape of its result. */
  readonly refusal: (problem: Problem) => unknown;
}

export interface Command extends Pick<Definition<never>, 'refusal'> {
  readonly name: string;
  /** With what it works on, as its help shows it. */
  readonly usage: string;
  readonly example: string;
  /** The parser with this command; `done` is told its exit code. */
  readonly addTo: (parser: Argv, desk: Desk, done: (exit: ExitCode) => void) => Argv;
}

/** Infers the flags' types from `flags`. */
export function defineCommand<Flags>(definition: Definition<Flags>): Command {
  const { command, describe, example, flags, run, refusal } = definition;
  return {
    name: command.split(' ')[0] ?? command,
    usage: command,
    example: example[0],
    refusal,
    addTo: (parser, desk, done) =>
      parser.command(
        command,
        describe,
        (args: Argv) => flags(args).example(asStarted(example[0]), asStarted(example[1])),
        async (given) => {
          done(await run(given, desk));
        },
      ),
  };
}
