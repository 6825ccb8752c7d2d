// Serves command lines to the tests that forked it, one after the other: loading Google's clients once takes a second less a command.
import { main } from '../../../build/khuyenhoc.cjs';

// Every command line adds its listeners, as it is meant to be the only one of its process.
process.setMaxListeners(0);
process.stdout.setMaxListeners(0);
process.stderr.setMaxListeners(0);

process.on('message', async ({ argv, environment }) => {
  Object.assign(process.env, environment);
  const said = { out: '', err: '' };
  process.stdout.write = (text) => ((said.out += text), true);
  process.stderr.write = (text) => ((said.err += text), true);
  const code = await main(argv);
  for (const name of Object.keys(environment)) delete process.env[name];
  process.send({ code, out: said.out, err: said.err.trim() });
});
