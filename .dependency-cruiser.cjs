// Dependencies point down only (docs/architecture.md, section 2). `npm run check` holds the code to it.

/** The folders of shared/src, lowest first: each may import itself and those before it. */
const layers = ['base', 'scenario', 'log', 'machine', 'core', 'belief', 'view', 'wire', 'sim', 'report'];

const sources = '^(shared|server|client)/src/';
const testing = '^shared/src/testing/';

/** A package by name, whether the import was resolved into node_modules, to its types, or not at all. */
const npm = (names) => `(^|node_modules/(@types/)?)(${names})(/|$)`;

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-imports-only-what-is-below-it`,
  comment: `The order is ${layers.join(' <- ')}.`,
  severity: 'error',
  from: { path: `^shared/src/${layer}/` },
  to: { path: `^shared/src/(${layers.slice(index + 1).join('|')})/` },
}));

/** A library that stays in its place, so that it can be changed in one place. */
const kept = (name, names, places) => ({
  name: `${name}-stays-in-its-place`,
  comment: `Only ${places} may import it.`,
  severity: 'error',
  from: { path: sources, pathNot: places },
  to: { path: npm(names) },
});

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...layerRules,
    rule(
      'shared-has-known-folders',
      'A new folder in shared/src gets its place in the order first.',
      { path: '^shared/src/', pathNot: `^shared/src/(${[...layers, 'testing'].join('|')})/` },
      {},
    ),
    rule(
      'testing-is-for-tests',
      'given/when/then and builders never ship.',
      { path: sources, pathNot: testing },
      { path: testing },
    ),
    rule(
      'shared-stands-alone',
      'Everything else imports it; it imports no other workspace.',
      { path: '^shared/' },
      { path: '^(server|client|e2e)/' },
    ),
    rule(
      'shared-is-pure',
      'No Node: the same code runs in browsers.',
      { path: '^shared/src/' },
      { dependencyTypes: ['core'] },
    ),
    rule('server-imports-no-client', 'They meet in shared/src/wire.', { path: '^server/' }, { path: '^client/' }),
    rule('client-imports-no-server', 'They meet in shared/src/wire.', { path: '^client/' }, { path: '^server/' }),
    rule(
      'client-renders-views',
      'The client holds no rules: it renders what shared/view made for its viewer.',
      { path: '^client/src/', pathNot: '^client/src/screens/debrief/' },
      { path: '^shared/src/', pathNot: '^shared/src/(base|scenario|view|wire|report)/' },
    ),
    rule(
      'debrief-folds-a-log',
      'The debrief folds a log the server has granted; it simulates nothing.',
      { path: '^client/src/screens/debrief/' },
      { path: '^shared/src/(sim|testing)/' },
    ),
    rule(
      'debrief-decides-nothing',
      'Who reads a log loads no code that decides.',
      { path: '^client/src/screens/debrief/' },
      { path: '^shared/src/core/(decide|handle)', reachable: true },
    ),
    kept('socket.io', 'socket\\.io', '^server/src/socket/'),
    kept('socket.io-client', 'socket\\.io-client', '^client/src/connection/'),
    kept('express', 'express', '^server/src/(http/|app\\.ts$)'),
    kept('sqlite', '(node:)?sqlite', '^server/src/log/.*sqlite'),
    kept('xstate', 'xstate', '^shared/src/machine/'),
    kept('elkjs', 'elkjs', '^server/src/chart/'),
    kept('qrcode', 'qrcode', '^server/src/http/qr-code'),
    kept('uuid', 'node_modules/uuid/', '^shared/src/view/'),
    rule(
      'react-stays-in-the-client',
      'Nothing else draws.',
      { path: '^(shared|server|e2e)/' },
      { path: npm('react|react-dom|react-[a-z-]+') },
    ),
    rule('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    rule('nothing-unresolved', 'An import that leads nowhere escapes every rule above.', {}, { couldNotResolve: true }),
    rule(
      'dependencies-are-declared',
      "What ships is in its own workspace's dependencies.",
      { path: sources, pathNot: testing },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    ),
  ],
  options: {
    // TypeScript 7 has no parser to call from JavaScript; swc reads the same files.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // What is built, not what packages call dist: an excluded package would escape its rule.
    exclude: { path: '^(client/dist|e2e/(test-results|playwright-report))/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
