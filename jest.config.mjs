export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'node'],
  coverageProvider: 'v8',
  testEnvironment: 'node',
  // A busy machine is slow, not wrong; a test that hangs is still ended.
  testTimeout: 120_000,
};
