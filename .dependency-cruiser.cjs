/**
 * The direction of imports, downwards only (see docs/architecture.md): what stands above may use what stands below.
 * The pure folders also reach no file system, network or Node module.
 */
const layers = [
  ['cli', 'taskpane', 'functions', 'workbench', 'service', 'pages'],
  ['session'],
  ['excel'],
  ['publication'],
  ['ooxml'],
  ['exchange'],
  ['report'],
  ['analysis'],
  ['language'],
  ['kpi'],
];

const upward = layers.slice(1).map((names, index) => ({
  name: `no-import-above-${names[0]}`,
  comment: 'Imports run one way, downwards.',
  severity: 'error',
  from: { path: `^src/(${names.join('|')})/` },
  to: {
    path: `^src/(${layers
      .slice(0, index + 1)
      .flat()
      .join('|')})/`,
  },
}));

/** The command runs the collection service and administers it; nothing else knows it. */
const allowedBeside = { cli: ['service'] };

const sideways = layers
  .filter((names) => names.length > 1)
  .flatMap((names) =>
    names.map((name) => ({
      name: `no-import-beside-${name}`,
      comment: 'Folders of one layer do not know each other.',
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: {
        path: `^src/(${names.filter((other) => other !== name && !allowedBeside[name]?.includes(other)).join('|')})/`,
      },
    })),
  );

module.exports = {
  forbidden: [
    ...upward,
    ...sideways,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'warn',
      from: { orphan: true, pathNot: ['/main\\.tsx?$', 'taskpane/oldWebview\\.js$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'pure-core',
      comment: 'kpi, language, analysis and report are pure: no file system, no network, no package.',
      severity: 'error',
      from: { path: '^src/(kpi|language|analysis|report)/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
