// TypeScript for jest: types stripped by esbuild, with a source map so that stacks show the source.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const self = readFileSync(__filename, 'utf8');

module.exports = {
  /** What jest kept of a file is of no use once the file, this one or esbuild has changed. */
  getCacheKey(sourceText, sourcePath) {
    const hash = createHash('sha256');
    for (const part of [version, self, sourcePath, sourceText]) hash.update(part).update('\0');
    return hash.digest('hex');
  },

  process(sourceText, sourcePath) {
    return transformSync(sourceText, {
      loader: 'ts',
      format: 'cjs',
      target: 'es2022',
      // Tests run where modules are required, also those that the code loads only when it needs them.
      supported: { 'dynamic-import': false },
      sourcefile: sourcePath,
      sourcemap: 'inline',
    });
  },
};
