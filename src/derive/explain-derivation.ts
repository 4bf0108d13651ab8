/** Tells what was understood of an article, which questions it offered, and what became of them. */
import type { Diagnostic } from '../core/problem.js';
import type { Article } from '../model/article.js';
import type { Lesson } from '../model/lesson.js';
import { analyseArticle } from './analysis/analyse-article.js';
import type { Analysis, Entity, Speaker } from './analysis/analysis.js';
import { isView } from './analysis/detect-genre.js';
import type { Draft } from './items/draft.js';
import { slots, targetCount } from './items/select-drafts.js';
import { deriveLesson, type DeriveOptions, type DerivePorts } from './derive-lesson.js';

interface Rejected {
  readonly strategy: string | undefined;
  readonly stem: string;
  readonly objections: readonly Diagnostic[];
}

/** Lines of plain text. Throws as `deriveLesson` does. */
export function explainDerivation(
  article: Article,
  options: DeriveOptions,
  ports: DerivePorts,
): string {
  const rejected: Rejected[] = [];
  const offered: Draft[] = [];
  const verify: DerivePorts['verify'] = (question, paragraphs) => {
    const objections = ports.verify(question, paragraphs);
    const against = objections.filter(({ severity }) => severity !== 'info');
    const { strategy, stem } = question;
    if (against.length > 0) rejected.push({ strategy, stem, objections: against });
    return objections;
  };
  const { value, diagnostics } = deriveLesson(article, options, {
    ...ports,
    verify,
    watch: (drafts) => offered.push(...drafts),
  });
  const told = diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
  const head = [article.title, '='.repeat(Math.min(60, article.title.length)), ...told];
  if (value.source.genre === undefined) return head.join('\n');
  const analysis = analyseArticle(article, ports.tagger);
  return [
    ...head,
    ...whatItIs(analysis, value),
    ...section('Names', analysis.entities.map(tellName)),
    ...section('Who says what', speech(analysis)),
    ...section('Statements', statements(analysis)),
    ...section('Kinds of questions', kinds({ offered, rejected, words: article.words }, value)),
    ...section('Questions kept', kept(value)),
    ...section('Questions thrown away', rejections(rejected), rejected.length),
  ].join('\n');
}

const section = (title: string, lines: readonly string[], count = lines.length) => [
  '',
  `${title} (${count === 0 ? 'none' : count})`,
  ...lines.map((line) => `  ${line}`),
];

function whatItIs(analysis: Analysis, lesson: Lesson): string[] {
  const { article, sentences, quotations, attributions, genre } = analysis;
  const reported = new Set([...quotations, ...attributions].map(({ sentence }) => sentence)).size;
  const judging = sentences.filter(({ text }) => isView(text)).length;
  const personal = sentences.filter(({ text }) => /\b(?:I|we|my|our)\b/i.test(text)).length;
  const grade = lesson.level === undefined ? 'not known' : String(lesson.level.grade);
  return [
    `Words ${article.words}, paragraphs ${article.paragraphs.length}, sentences ${sentences.length}, language ${article.language}, reading grade ${grade}`,
    `Genre: ${genre}. Of ${sentences.length} sentences ${reported} tell what somebody said, ${judging} judge or demand, ${personal} speak as “I” or “we”.`,
  ];
}

function tellName({ name, kind, aliases, mentions }: Entity): string {
  const others = aliases.filter((alias) => alias !== name);
  const also = others.length > 0 ? `, also ${others.join(', ')}` : '';
  return `${name} (${kind}, named ${mentions.length}×${also})`;
}

function speech({ quotations, attributions }: Analysis): string[] {
  const who = (speaker: Speaker | undefined) => speaker?.name ?? 'nobody that could be told';
  return [
    ...quotations.map(
      ({ sentence, text, whole, speaker }) =>
        `${sentence} ${who(speaker)}, ${whole ? 'quoted' : 'a few words quoted'}: “${text}”`,
    ),
    ...attributions.map(
      ({ sentence, claim, speaker, verb }) =>
        `${sentence} ${who(speaker)}, reported (${verb}): ${claim}`,
    ),
  ];
}

/** What can be asked about, and how many sentences cannot be understood alone and why. */
function statements({ statements: all, refused }: Analysis): string[] {
  const flaws = countBy(refused);
  return [
    ...all.map(({ id, text }) => `${id} ${text}`),
    ...flaws.map(([flaw, count]) => `${count} not understood alone: ${flaw}`),
  ];
}

interface Proposals {
  readonly offered: readonly Draft[];
  readonly rejected: readonly Rejected[];
  readonly words: number;
}

/** How many the text offers of each, how many were taken, and why not more. */
function kinds({ offered, rejected, words }: Proposals, { questions }: Lesson): string[] {
  const isFull = questions.length >= targetCount(words);
  return slots.map(({ strategies, most }) => {
    const count = (all: readonly { readonly strategy?: string | undefined }[]) =>
      all.filter(({ strategy = '' }) => strategies.includes(strategy)).length;
    const [found, taken, thrown] = [count(offered), count(questions), count(rejected)];
    const name = strategies.join(', ');
    if (found === 0) return `${name}: none offered`;
    const left = found - taken - thrown;
    const why =
      taken === most
        ? `a quiz takes ${most} at most`
        : isFull
          ? 'the quiz is full'
          : 'another question rests on the same words';
    return [
      `${name}: ${found} offered`,
      `${taken} taken`,
      ...(thrown > 0 ? [`${thrown} thrown away`] : []),
      ...(left > 0 ? [`${left} left: ${why}`] : []),
    ].join(', ');
  });
}

const kept = ({ questions }: Lesson) =>
  questions.map(({ id, strategy, stem }) => `${id} ${strategy ?? 'by hand'}: ${stem}`);

/** By rule, the most frequent first. */
function rejections(rejected: readonly Rejected[]): string[] {
  const rules = countBy(rejected.flatMap(({ objections }) => objections.map(({ code }) => code)));
  return [
    ...rules.map(([rule, count]) => `${rule}: ${count}`),
    ...rejected.map(
      ({ stem, objections }) => `${objections.map(({ code }) => code).join(', ')}: ${stem}`,
    ),
  ];
}

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
