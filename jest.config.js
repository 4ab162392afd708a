export default {
  testEnvironment: './test/support/environment.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: './test/support/global-setup.ts',
  globalTeardown: './test/support/global-teardown.ts',
  // Many tests wait more than they work. Of itself Jest would leave one of two cores idle.
  maxWorkers: 2,
  // Also of the hooks: a machine that is busy with something else takes half a minute to start a bot and two databases.
  testTimeout: 60_000,
};
