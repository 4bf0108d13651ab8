/**
 * The judging bench. `node scripts/judge.mjs sheet FOLDER OUT` derives from every article in FOLDER
 * (cleaned articles as JSON) and writes one sheet of numbered items a judge can work from, with
 * `OUT.tsv` to fill in: number, accept or reject, reason. `node scripts/judge.mjs rates OUT.tsv`
 * reads the verdicts back into rates by strategy, genre and length.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The program from its sources, so that a rule can be judged without a build. */
async function loadProgram() {
  const folder = join(root, 'node_modules/.cache/lessonpress-judge');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `program-${process.pid}.mjs`);
  const entry = ['derive/derive-lesson', 'io/wink-tagger', 'check/verify-question']
    .map((name) => `export * from './${name}.ts';`)
    .join('\n');
  await build({
    stdin: { contents: entry, resolveDir: join(root, 'src'), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const line = (label, text) => (text ? `   ${label}: ${text}\n` : '');

function showOptions(options, letterFrom = 'A') {
  const first = letterFrom.charCodeAt(0);
  return options
    .map(
      (option, at) =>
        `   ${option.correct ? '*' : ' '}${String.fromCharCode(first + at)}. ${option.text}\n` +
        (option.rationale ? `        [${option.rationale}]\n` : ''),
    )
    .join('');
}

const bodies = {
  choice: (q) => showOptions(q.options),
  multiple: (q) => showOptions(q.options),
  'true-false': (q) => line('answer', String(q.answer)) + line('rationale', q.rationale),
  cloze: (q) =>
    line('answer', q.answers.join(' / ')) + line('distractors', q.distractors?.join(' / ')),
  short: (q) => line('model answer', q.modelAnswer) + line('look for', q.lookFor?.join('; ')),
  match: (q) => q.pairs.map((pair) => `   ${pair.left} = ${pair.right}\n`).join(''),
  order: (q) => q.items.map((item, at) => `   ${at + 1}. ${item}\n`).join(''),
  evidence: (q) =>
    showOptions(q.options) + line('part B', q.evidenceStem) + showOptions(q.sentences, 'P'),
};

async function writeSheet(folder, out) {
  const { createTagger, deriveLesson, verifyQuestion } = await loadProgram();
  const ports = { tagger: createTagger(), verify: verifyQuestion };
  let sheet = '';
  let table = 'item\tverdict\treason\tstrategy\tgenre\twords\tarticle\n';
  let number = 0;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const article = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const started = performance.now();
    const { value, diagnostics } = deriveLesson(
      article,
      { slug: 'judged', minutes: 45, program: 'judge' },
      ports,
    );
    const ms = Math.round(performance.now() - started);
    const genre = value.source.genre ?? '-';
    sheet += `\n${'='.repeat(80)}\n${name}: ${article.title}\n${genre}, ${article.words} words, ${value.questions.length} items, ${ms} ms\n`;
    sheet += diagnostics.map((found) => `${found.severity}: ${found.message}\n`).join('');
    sheet += `\n${article.paragraphs.map((p) => `[${p.id}] ${p.text}`).join('\n')}\n`;
    for (const question of value.questions) {
      number += 1;
      sheet += `\n${number}. (${question.type}, ${question.bloom ?? '-'}) ${question.stem}\n`;
      sheet += bodies[question.type](question);
      sheet += `   evidence: ${question.evidence.map((e) => `${e.paragraph} “${e.quote}”`).join(' | ')}\n`;
      table += [number, '', '', question.strategy, genre, article.words, name].join('\t') + '\n';
    }
  }
  writeFileSync(out, sheet.trimStart());
  writeFileSync(`${out}.tsv`, table);
  process.stdout.write(`${number} items: ${out}, verdicts go to ${out}.tsv\n`);
}

function lengthClass(words) {
  const bounds = [400, 800, 1500, 3000];
  const upper = bounds.find((bound) => words < bound);
  return upper ? `under ${upper} words` : '3000 words and more';
}

function showRates(file) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'))
    .map(([, verdict = '', , strategy, genre, words]) => ({
      verdict: verdict.trim(),
      strategy,
      genre,
      length: lengthClass(Number(words)),
    }))
    .filter((row) => row.verdict === 'accept' || row.verdict === 'reject');
  const accepted = (list) => list.filter((row) => row.verdict === 'accept').length;
  const show = (label, list) =>
    `${label}\t${accepted(list)}/${list.length}\t${Math.round((100 * accepted(list)) / Math.max(1, list.length))} %\n`;
  process.stdout.write(show('all', rows));
  for (const key of ['strategy', 'genre', 'length'])
    for (const value of [...new Set(rows.map((row) => row[key]))].sort())
      process.stdout.write(
        show(
          `${key}: ${value}`,
          rows.filter((row) => row[key] === value),
        ),
      );
}

const [command, first, second] = process.argv.slice(2);
if (command === 'sheet' && first && second) await writeSheet(first, second);
else if (command === 'rates' && first) showRates(first);
else {
  process.stderr.write('judge.mjs sheet FOLDER OUT | judge.mjs rates VERDICTS.tsv\n');
  process.exitCode = 2;
}
