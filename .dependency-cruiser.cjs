/** Who may import whom. Stages see the model and the core, never each other. */
const stages = 'ingest|clean|derive|check|definition|render|deck|export|grading';
/** What runs in the program and in a reader's browser alike. */
const anywhere = 'messages|quiz';

const confined = (name, vendor, where) => ({
  name: `confine-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: where },
  to: { path: `node_modules/${vendor}` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'stages-see-model-and-core',
      severity: 'error',
      from: { path: `^src/(${stages})/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/$1/', `^src/(model|core|${anywhere})/`] },
    },
    {
      name: 'stage-tests-see-the-tagger-too',
      severity: 'error',
      from: { path: `^src/(${stages})/.*\\.test\\.ts$` },
      to: {
        path: '^src/',
        pathNot: ['^src/$1/', `^src/(model|core|test|${anywhere})/`, '^src/io/wink-tagger\\.ts$'],
      },
    },
    {
      name: 'model-stands-alone',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'core-sees-model',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/(core|model)/' },
    },
    {
      name: 'io-sees-model-and-core',
      severity: 'error',
      from: { path: '^src/io/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(io|core|model)/' },
    },
    {
      name: 'test-helpers-in-tests-only',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/test/', '\\.test\\.ts$'] },
      to: { path: '^src/test/' },
    },
    {
      name: 'pipeline-not-io-or-cli',
      severity: 'error',
      from: { path: '^src/pipeline/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(io|cli|player|page|preview)/' },
    },
    {
      name: 'cli-through-pipeline',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${stages})/` },
    },
    {
      name: 'player-stands-alone',
      severity: 'error',
      from: { path: '^src/player/' },
      to: { path: '^src/', pathNot: `^src/(player|${anywhere})/` },
    },
    {
      name: 'messages-stand-alone',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/', pathNot: '^src/messages/' },
    },
    {
      name: 'quiz-stands-alone',
      severity: 'error',
      from: { path: '^src/quiz/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(quiz|messages)/' },
    },
    {
      name: 'what-runs-anywhere-needs-no-node',
      severity: 'error',
      from: { path: `^src/(${anywhere})/`, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preview-over-pipeline',
      severity: 'error',
      from: { path: '^src/preview/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(preview|pipeline|model|core)/' },
    },
    {
      name: 'page-sees-shapes',
      severity: 'error',
      from: { path: '^src/page/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/page/',
          '^src/preview/wire\\.ts$',
          '^src/preview/wire-[a-z]+\\.ts$',
          '^src/model/',
        ],
      },
    },
    {
      name: 'page-takes-shapes-only',
      severity: 'error',
      from: { path: '^src/page/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(preview|model)/', dependencyTypesNot: ['type-only'] },
    },
    confined('fastify', '(fastify|@fastify)/', '^src/preview/'),
    confined('preact', '(preact|@preact|@codemirror|@lezer)/', '^src/page/'),
    confined('handlebars', 'handlebars/', '^src/render/'),
    confined('marp', '@marp-team/', '^src/(deck/|.*\\.test\\.ts$)'),
    confined('puppeteer', '(puppeteer|puppeteer-core|@sparticuz)/', '^src/(io|test)/'),
    confined('yargs', 'yargs/', '^src/cli/'),
    confined('wink', 'wink-', '^src/(io|test)/'),
    confined('noble', '@noble/', '^src/(quiz|player)/'),
    confined('yaml', 'yaml/', '^src/definition/'),
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
