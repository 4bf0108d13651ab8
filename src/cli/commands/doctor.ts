/** `lessonpress doctor`: what this machine has, and what to do about what is missing. */
import type { Argv } from 'yargs';
import { toProblem } from '../../pipeline/failure.js';
import type { Finding } from '../../io/describe-browser.js';
import { readProgram } from '../../io/program.js';
import { asStarted } from '../../core/own-command.js';
import { defineCommand } from '../command.js';
import { readSettings } from '../open-workshop.js';
import { buildOptions, jsonOption } from '../options.js';

const flags = (args: Argv) =>
  args.options({ browser: buildOptions.browser, sandbox: buildOptions.sandbox, ...jsonOption });

const needed = ['@marp-team/marp-core', 'handlebars', 'puppeteer'];

export const doctorCommand = defineCommand({
  command: 'doctor',
  describe: 'Say which browser, fonts and versions there are, and what is missing',
  example: ['lessonpress doctor', 'browser, sandbox, fonts and versions'],
  flags,
  async run(given, { terminal }) {
    const { browser: path, sandbox } = await readSettings(given);
    const { describeBrowser } = await import('../../io/describe-browser.js');
    const own = [...describeProgram(), await describeAssets()];
    const browser = await describeBrowser({ sandbox, ...(path === undefined ? {} : { path }) });
    const findings = [...own, ...browser];
    terminal.print(given.json ? JSON.stringify({ findings }) : findings.map(line).join('\n'));
    if (!own.every(({ ok }) => ok)) return 6;
    return browser.every(({ ok }) => ok) ? 0 : 5;
  },
  refusal: ({ message, hint }) => ({ findings: [{ ok: false, text: message, hint }] }),
});

function describeProgram(): readonly Finding[] {
  const { label, dependencies } = readProgram();
  const { platform, arch, versions } = process;
  const parts = needed.map((name) => `${name} ${dependencies[name] ?? ''}`);
  return [
    { ok: true, text: `${label} on Node ${versions.node}, ${platform} ${arch}` },
    { ok: true, text: `With ${parts.join(', ')}` },
  ];
}

async function describeAssets(): Promise<Finding> {
  try {
    const { readAssets } = await import('../../io/asset-reader.js');
    const { fonts } = await readAssets();
    const families = [...new Set(fonts.map(({ family }) => family))];
    return { ok: true, text: `Fonts that every page carries: ${families.join(', ')}` };
  } catch (error) {
    const { message, hint } = toProblem(error);
    return { ok: false, text: message, hint };
  }
}

function line({ ok, text, hint }: Finding): string {
  const mark = !ok ? '✖' : hint === undefined ? '✔' : '▲';
  return `${mark} ${text}${hint === undefined ? '' : `\n    ${asStarted(hint)}`}`;
}
