/** Functions of conditions: IF and its kin, tests of what a value is. */
import type { At } from '../computing';
import {
  compareScalars,
  eachScalar,
  errorOf,
  FormulaError,
  Matrix,
  Range,
  single,
  toBoolean,
  type Scalar,
  type Value,
} from '../values';
import {
  many,
  must,
  ranged,
  scalar,
  type Functions,
  type LazyFunction,
  type Thunk,
} from './definition';

function lazy(fewest: number, most: number, run: LazyFunction['run']): LazyFunction {
  return { kind: 'lazy', arity: [fewest, most], run };
}

function isTrue(part: Thunk | undefined, at: At): boolean {
  return part === undefined ? false : must(toBoolean(single(part(), at)));
}

function catching(fails: (error: FormulaError) => boolean): LazyFunction {
  return lazy(1, 2, ([part, instead], at) => {
    const value = part!();
    if (value instanceof Matrix) {
      const rows = value.rows.map((row) =>
        row.map((cell) =>
          cell instanceof FormulaError && fails(cell)
            ? instead === undefined
              ? null
              : single(instead(), at)
            : cell,
        ),
      );
      return new Matrix(rows);
    }
    const result = single(value, at);
    if (!(result instanceof FormulaError) || !fails(result)) return value;
    return instead === undefined ? null : instead();
  });
}

/** In ranges only TRUE, FALSE and numbers have a say. @throws FormulaError #VALUE! where nothing has */
function booleansIn(values: readonly Value[]): boolean[] {
  const booleans: boolean[] = [];
  for (const value of values) {
    const isTyped = !(value instanceof Range || value instanceof Matrix);
    eachScalar(value, (cell) => {
      if (cell instanceof FormulaError) throw cell;
      if (typeof cell === 'boolean' || typeof cell === 'number') booleans.push(Boolean(cell));
      else if (isTyped) booleans.push(must(toBoolean(cell)));
      return undefined;
    });
  }
  if (booleans.length === 0) throw errorOf('#VALUE!');
  return booleans;
}

const is = (test: (value: Scalar) => boolean) =>
  scalar(1, 1, ([value = null]) => test(value), true);

const isError = (value: Scalar) => value instanceof FormulaError;

export const logic: Functions = {
  IF: lazy(2, 3, ([condition, then, otherwise], at) => {
    if (isTrue(condition, at)) return then!();
    return otherwise === undefined ? false : otherwise();
  }),
  IFS: lazy(2, many, (parts, at) => {
    for (let place = 0; place + 1 < parts.length; place += 2) {
      if (isTrue(parts[place], at)) return parts[place + 1]!();
    }
    return errorOf('#N/A');
  }),
  SWITCH: lazy(3, many, ([subject, ...cases], at) => {
    const value = must(single(subject!(), at));
    for (let place = 0; place + 1 < cases.length; place += 2) {
      if (compareScalars(value, must(single(cases[place]!(), at))) === 0)
        return cases[place + 1]!();
    }
    return cases.length % 2 === 1 ? cases[cases.length - 1]!() : errorOf('#N/A');
  }),
  CHOOSE: lazy(2, many, ([which, ...parts], at) => {
    const index = must(single(which!(), at));
    const part = typeof index === 'number' ? parts[Math.trunc(index) - 1] : undefined;
    return part === undefined ? errorOf('#NUM!') : part();
  }),
  IFERROR: catching(() => true),
  IFNA: catching((error) => error === errorOf('#N/A')),
  AND: ranged(1, many, (values) => booleansIn(values).every(Boolean)),
  OR: ranged(1, many, (values) => booleansIn(values).some(Boolean)),
  XOR: ranged(1, many, (values) => booleansIn(values).filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null]) => !must(toBoolean(value))),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  NA: scalar(0, 0, () => errorOf('#N/A')),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value !== errorOf('#N/A')),
  ISNA: is((value) => value === errorOf('#N/A')),
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  N: scalar(1, 1, ([value = null]) =>
    typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0,
  ),
};
