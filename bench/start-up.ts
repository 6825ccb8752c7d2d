/** What every opening of a menu costs before anything is done: the script is parsed and evaluated anew. */
import { Script, createContext } from 'node:vm';
import { median } from './measure';

/**
 * Median milliseconds of each script, in turn in every round, in a context of its own.
 * @param scripts their texts; each is made another one for each run, so that no compiled code is kept
 */
export function startUpTimes(scripts: readonly string[], rounds: number): readonly number[] {
  const times = scripts.map((): number[] => []);
  for (let round = -2; round < rounds; round += 1) {
    scripts.forEach((text, index) => {
      const context = createContext({});
      const once = `${text}\n// ${round} ${index}`;
      const start = performance.now();
      new Script(once, { filename: 'Code.js' }).runInContext(context);
      if (round >= 0) times[index]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}

/** A script of so many bytes that only declares functions and a table: what size alone costs. */
export function plainScript(bytes: number): string {
  const part = (index: number) =>
    `function f${index}(a, b) { const c = a + b * ${index}; return c > ${index} ? [a, b, c] : { a, b, "key${index}": c }; }\n` +
    `const t${index} = { name: "name ${index}", values: [${index}, ${index + 1}], test: /^a${index}+b/ };\n`;
  let text = '';
  for (let index = 0; text.length < bytes; index += 1) text += part(index);
  return text;
}
