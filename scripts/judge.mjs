/**
 * The judging bench. `node scripts/judge.mjs sheet OUT SOURCE…` derives from every article of the
 * sources (files, or folders of them) and writes one sheet of numbered items a judge can work from,
 * with `OUT.tsv` to fill in: item, accept or reject, reason. `overview OUT SOURCE…` does the same for
 * key points, outline, voices, claims and prompts. `node scripts/judge.mjs rates OUT.tsv…`
 * reads the verdicts back into rates by strategy, genre and length.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportsOf, withBundle } from './load-module.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = [
  'check/verify-question',
  'core/log',
  'derive/derive-lesson',
  'io/source-reader',
  'io/wink-tagger',
  'pipeline/gather-items',
  'pipeline/make-article',
];
const lengthBounds = [400, 800, 1500, 3000];

/** The program from its sources, so that a rule can be judged without a build. */
const loadProgram = () =>
  withBundle(
    exportsOf(entries),
    join(root, `node_modules/.cache/lessonpress-judge/program-${process.pid}.mjs`),
    (address) => import(address),
  );

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

function filesIn(source) {
  if (!statSync(source).isDirectory()) return [source];
  const names = readdirSync(source).filter((name) => /\.(?:txt|md|html?)$/.test(name));
  return names.sort().map((name) => join(source, name));
}

/** The first article of each file that has one. */
async function articlesOf(sources, program, tagger) {
  const { createSourceReader, gatherItems, makeArticle, silentLog } = program;
  const { signal } = new AbortController();
  const tools = { reader: createSourceReader({ allowHosts: [] }), tagger, signal, log: silentLog };
  const { items, failed } = await gatherItems(sources.flatMap(filesIn), tools);
  for (const { item, problem } of failed) process.stderr.write(`${item}: ${problem.message}\n`);
  return Promise.all(
    items.map(async (entry) => (await makeArticle(entry, { fetch: false }, tools)).value),
  );
}

/** What yields nothing is named and left out. */
function deriveOrTell(derive) {
  try {
    return derive();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

const pointLine = ({ text, speaker }) => (speaker ? `${text} (${speaker})` : text);

/** What of an overview is judged, part by part: strategy and text. */
function overviewOf(lesson) {
  const { argument } = lesson;
  const all = (strategy, list = []) => list.map((text) => [strategy, text]);
  return [
    ...all('key-point', lesson.keyPoints.map(pointLine)),
    ...all('key-points-as-a-set', lesson.keyPoints.length > 0 ? ['the key points together'] : []),
    ...all('summary', lesson.summary ? [lesson.summary] : []),
    ...lesson.outline.flatMap(({ heading, text, question, paragraphs }) => [
      ...all(
        'outline-text',
        text ? [`${paragraphs.join(' ')}${heading ? ` (${heading})` : ''}: ${text}`] : [],
      ),
      ...all('outline-question', question ? [`${paragraphs.join(' ')}: ${question}`] : []),
    ]),
    ...all(
      'voice',
      lesson.voices.map(
        ({ name, role, says }) =>
          `${name}${role ? `, ${role}` : ''}: ${says.map(({ text }) => text).join(' / ')}`,
      ),
    ),
    ...all(
      'claim',
      lesson.claims.map(
        (claim) => `${pointLine(claim)} <- ${claim.support.map(({ text }) => text).join(' / ')}`,
      ),
    ),
    ...all('thesis', argument ? [argument.thesis.text] : []),
    ...all(
      'reason',
      argument?.reasons.map(({ text }) => text),
    ),
    ...all(
      'concession',
      argument?.concessions.map(({ text }) => text),
    ),
    ...all('unanswered', argument?.unanswered ? [argument.unanswered] : []),
    ...all(
      'prompt',
      lesson.discussion.map(({ prompt, protocol }) => `${prompt} [${protocol}]`),
    ),
    ...all(
      'source-evaluation',
      lesson.sourceEvaluation.map(({ question }) => question),
    ),
  ];
}

const showQuestion = (question) =>
  `(${question.type}, ${question.bloom ?? '-'}) ${question.stem}\n` +
  bodies[question.type](question) +
  `   evidence: ${question.evidence.map((e) => `${e.paragraph} “${e.quote}”`).join(' | ')}`;

const parts = {
  sheet: ({ questions }) =>
    questions.map((question) => [question.strategy, showQuestion(question)]),
  overview: overviewOf,
};

async function writeSheet(kind, out, sources) {
  const program = await loadProgram();
  const tagger = program.createTagger();
  const ports = { tagger, verify: program.verifyQuestion };
  let sheet = '';
  let table = 'item\tverdict\treason\tstrategy\tgenre\twords\tarticle\n';
  let number = 0;
  for (const article of await articlesOf(sources, program, tagger)) {
    const options = { slug: 'judged', minutes: 45, program: 'judge' };
    const derived = deriveOrTell(() => program.deriveLesson(article, options, ports));
    if (derived === undefined) continue;
    const { value, diagnostics } = derived;
    const genre = value.source.genre ?? '-';
    const judged = parts[kind](value);
    sheet += `\n${'='.repeat(80)}\n${article.title}\n${genre}, ${article.words} words, ${judged.length} items, ${value.vocabulary.length} words taught\n`;
    sheet += diagnostics.map((found) => `${found.severity}: ${found.message}\n`).join('');
    sheet += `\n${value.article.map((p) => `[${p.id}] ${p.text}`).join('\n')}\n`;
    for (const [strategy, shown] of judged) {
      number += 1;
      sheet += `\n${number}. ${kind === 'sheet' ? '' : `${strategy}: `}${shown}\n`;
      table += `${[number, '', '', strategy, genre, article.words, article.title].join('\t')}\n`;
    }
  }
  writeFileSync(out, sheet.trimStart());
  writeFileSync(`${out}.tsv`, table);
  process.stdout.write(`${number} items: ${out}, verdicts go to ${out}.tsv\n`);
}

function lengthClass(words) {
  const upper = lengthBounds.find((bound) => words < bound);
  return upper ? `under ${upper} words` : '3000 words and more';
}

function readVerdicts(file) {
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows
    .map((row) => row.split('\t'))
    .map(([, verdict = '', , strategy, genre, words]) => ({
      verdict: verdict.trim(),
      strategy,
      genre,
      length: lengthClass(Number(words)),
    }))
    .filter(({ verdict }) => verdict === 'accept' || verdict === 'reject');
}

function showRates(files) {
  const rows = files.flatMap(readVerdicts);
  const show = (label, list) => {
    const accepted = list.filter(({ verdict }) => verdict === 'accept').length;
    const share = Math.round((100 * accepted) / Math.max(1, list.length));
    process.stdout.write(`${label}\t${accepted}/${list.length}\t${share} %\n`);
  };
  show('all', rows);
  for (const key of ['strategy', 'genre', 'length'])
    for (const value of [...new Set(rows.map((row) => row[key]))].sort()) {
      const alike = rows.filter((row) => row[key] === value);
      show(`${key}: ${value}`, alike);
    }
}

const [command, ...words] = process.argv.slice(2);
if (command in parts && words.length >= 2) await writeSheet(command, words[0], words.slice(1));
else if (command === 'rates' && words.length >= 1) showRates(words);
else {
  process.stderr.write('judge.mjs sheet|overview OUT SOURCE… | judge.mjs rates VERDICTS.tsv…\n');
  process.exitCode = 2;
}
