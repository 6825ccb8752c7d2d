import { availableParallelism } from 'node:os';

export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/browser/shared-browser.ts',
  globalTeardown: '<rootDir>/test/browser/end-shared-browser.ts',
  transform: { '\\.(ts|mjs)$': '<rootDir>/scripts/jest-transform.cjs' },
  // Preact comes as modules alone, which jest cannot require as they are.
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'node'],
  coverageProvider: 'v8',
  testEnvironment: 'node',
  // One less than there are cores, as jest would take, but two on a machine of two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of all suites pile up in a worker: a large heap is slow to collect and slow to leave.
  workerIdleMemoryLimit: '700MB',
  // A busy machine is slow, not wrong; a test that hangs is still ended. No suite has a limit of its own.
  testTimeout: 300_000,
};
