/** A flag whose value no setting takes, in a teacher's words. */
import type { z } from 'zod';
import type { Problem } from '../core/problem.js';
import { clip, suggest } from '../core/suggest.js';
import type { Settings } from '../model/settings.js';

/** Settings that a flag has another name for. */
const otherNames: Readonly<Record<string, string>> = {
  releaseCode: 'check-later',
  allowHosts: 'allow-host',
};

export function explainFlag(
  issue: z.core.$ZodIssue | undefined,
  flags: Partial<Record<keyof Settings, unknown>>,
): Problem {
  const [key = '', at] = issue?.path ?? [];
  const flag = `--${otherNames[String(key)] ?? String(key)}`;
  const given = flags[key as keyof Settings];
  const value = typeof at === 'number' && Array.isArray(given) ? (given[at] as unknown) : given;
  return { code: 'cli/usage', ...why(flag, issue, value) };
}

function why(flag: string, issue: z.core.$ZodIssue | undefined, value: unknown) {
  const help = 'What each flag takes stands in the help of the command: add --help.';
  const shown = clip(String(value));
  switch (issue?.code) {
    case 'invalid_value': {
      const names = issue.values.map(String);
      const near = suggest(shown, names);
      return {
        message: `${flag} cannot be “${shown}”${near === undefined ? '.' : `: did you mean ${near}?`}`,
        hint: `It can be: ${names.join(', ')}.`,
      };
    }
    case 'invalid_type':
      return {
        message: `${flag} takes a whole number${Number.isNaN(value) ? '.' : `, and ${shown} is none.`}`,
        hint: 'Write it in digits, without a unit.',
      };
    case 'too_small':
    case 'too_big': {
      if (value === '') return { message: `${flag} is empty.`, hint: help };
      const bound =
        issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      const measure = issue.origin === 'array' ? 'takes' : `is ${shown}, and it must be`;
      return { message: `${flag} ${measure} ${bound}.`, hint: help };
    }
    default:
      return { message: `${flag} cannot be “${shown}”: ${issue?.message ?? ''}.`, hint: help };
  }
}
