/** The doors between the rooms: which room may import which. The table in MAP.md is the same table. */
const DOORS = {
  base: [],
  figures: ['base'],
  measures: ['base', 'figures'],
  woonruimte: ['base', 'measures'],
  scenario: ['base', 'figures', 'measures', 'woonruimte'],
  population: ['base', 'figures', 'scenario'],
  koppeling: ['base', 'measures'],
  chain: ['base', 'measures', 'scenario', 'population', 'koppeling', 'woonruimte'],
  observe: ['base', 'figures', 'measures', 'chain'],
  ensemble: ['base', 'figures', 'measures', 'scenario', 'population', 'koppeling', 'chain', 'observe'],
  answers: ['base', 'figures', 'measures', 'scenario', 'koppeling', 'observe', 'ensemble'],
  report: ['base', 'figures', 'measures', 'observe', 'ensemble', 'answers'],
  queue: ['base', 'ensemble'],
  http: ['base', 'figures', 'measures', 'scenario', 'koppeling', 'woonruimte', 'observe', 'ensemble', 'answers', 'report'],
  cli: ['base', 'figures', 'measures', 'scenario', 'koppeling', 'woonruimte', 'observe', 'ensemble', 'answers', 'report'],
  workbench: ['base', 'figures', 'measures', 'scenario', 'observe', 'ensemble', 'answers', 'report'],
  main: [
    'base',
    'figures',
    'measures',
    'scenario',
    'population',
    'koppeling',
    'woonruimte',
    'chain',
    'observe',
    'ensemble',
    'answers',
    'report',
    'queue',
    'http',
    'cli',
    'workbench',
  ],
};
const CORE = [
  'base',
  'figures',
  'measures',
  'scenario',
  'population',
  'koppeling',
  'woonruimte',
  'chain',
  'observe',
  'ensemble',
  'answers',
  'report',
];
const TEST = '\\.test(-data)?\\.tsx?$';

const closedDoors = Object.entries(DOORS).map(([room, open]) => ({
  name: `door-${room}`,
  comment: `${room} may import ${open.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TEST },
  to: { path: '^src/', pathNot: `^src/(${[room, ...open].join('|')})/` },
}));

/** Files in a room's root are its shop window; what lies in its subfolders is its own. */
const privateRooms = Object.keys(DOORS).map((room) => ({
  name: `private-${room}`,
  comment: `subfolders of ${room} are private to it`,
  severity: 'error',
  from: { pathNot: `^src/${room}/|${TEST}` },
  to: { path: `^src/${room}/[^/]+/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'core-has-no-dependencies',
      comment: 'the core imports no package and nothing of the platform',
      severity: 'error',
      from: { path: `^src/(${CORE.join('|')})/`, pathNot: TEST },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    ...closedDoors,
    ...privateRooms,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
