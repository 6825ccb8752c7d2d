// TypeScript for jest: types stripped by esbuild, with a source map so that stacks show the source.
const { transformSync } = require('esbuild');

module.exports = {
  process(sourceText, sourcePath) {
    return transformSync(sourceText, {
      loader: 'ts',
      format: 'cjs',
      target: 'es2022',
      sourcefile: sourcePath,
      sourcemap: 'inline',
    });
  },
};
