/** Which folder may import which (docs/architecture.md). One line per folder; anything else is an error. */
const may = {
  'lib/analysis/model': [],
  'lib/analysis': ['lib/analysis/model'],
  'lib/compare': ['lib/analysis/model'],
  'lib/ingest': ['lib/analysis/model', 'lib/errors'],
  'lib/fetch': ['lib/errors'],
  'lib/export': ['lib/analysis/model', 'lib/errors'],
  'lib/store': ['lib/analysis/model', 'lib/errors'],
  'lib/jobs': ['lib/analysis/model', 'lib/errors', 'lib/store/client', 'lib/store/job-claims'],
  'lib/usecases': ['lib/analysis', 'lib/compare', 'lib/ingest', 'lib/fetch', 'lib/export', 'lib/store', 'lib/jobs', 'lib/errors'],
  'lib/threads': ['lib/usecases'],
  app: ['lib/usecases', 'lib/analysis/model', 'lib/runtime', 'lib/errors'],
  cli: ['lib/usecases', 'lib/analysis/model', 'lib/runtime', 'lib/errors'],
  bench: ['lib/analysis', 'lib/compare', 'lib/ingest'],
  'bench/pages': ['lib/usecases', 'lib/store', 'lib/runtime'],
};
const at = (folder) => `^${folder}(/|\\.ts$)`;
const inner = (folder) => Object.keys(may).filter((f) => f.startsWith(`${folder}/`)).map(at);
const layers = Object.entries(may).map(([folder, allowed]) => ({
  name: `layer:${folder}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: inner(folder) },
  to: { path: '^(lib|app|cli|bench|tests)/', pathNot: [folder, ...allowed].map(at) },
}));
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const stage = '^lib/analysis/(extract|segment|classify|attribute|score|findings)/';
const core = 'node_modules/(natural/lib/natural/|parse5/|eld/|pure-rand/)';

module.exports = {
  forbidden: [
    ...layers,
    forbid('no-cycles', {}, { circular: true }),
    forbid('stages-never-import-stages', { path: stage }, { path: stage, pathNot: '^lib/analysis/$1/' }),
    forbid('core-has-no-io', { path: '^lib/analysis/' }, { dependencyTypes: ['core'] }),
    forbid('core-packages', { path: '^lib/analysis/' }, { path: 'node_modules/', pathNot: core }),
    forbid('natural-in-one-file', { pathNot: '^lib/analysis/nlp/natural\\.ts$' }, { path: 'node_modules/natural/' }),
    forbid('natural-by-deep-path', {}, { path: 'node_modules/natural/lib/natural/index\\.' }),
    forbid('prisma-only-in-store', { pathNot: '^lib/store/' }, { path: 'node_modules/@prisma/|^generated/(sqlite|postgresql)/' }),
    forbid('chartjs-in-one-file', { pathNot: '^app/_ui/chart\\.client\\.tsx$' }, { path: 'node_modules/chart\\.js/', dependencyTypesNot: ['type-only'] }),
    forbid('client-components-get-props', { path: '\\.client\\.tsx$' }, { path: '^lib/', dependencyTypesNot: ['type-only'] }),
    forbid('usecases-know-no-framework', { path: '^lib/' }, { path: 'node_modules/(next|react|react-dom)/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^generated/'] },
    exclude: { path: '\\.next' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
