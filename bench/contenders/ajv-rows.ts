/** The same types as a JSON Schema compiled by ajv, row by row. */
import { Ajv } from 'ajv';
import type { Contender } from './contender';
import {
  firstDay,
  firstYear,
  forms,
  lastDay,
  lastYear,
  phonePattern,
  results,
  titles,
  wardNamesOf,
} from './contender';
import { recordOf } from './contender';
import { onRows } from './contender';

const orBlank = (schema: object) => ({ anyOf: [{ const: '' }, schema] });

export const ajvRows: Contender = {
  id: 'ajv',
  label: 'ajv (JSON Schema), row by row',
  on: (workbook) => {
    const text = { type: 'string' };
    const validate = new Ajv({ allErrors: true }).compile({
      type: 'object',
      properties: {
        rowNumber: orBlank({ type: 'integer', minimum: 1 }),
        date: { type: 'integer', minimum: firstDay, maximum: lastDay },
        ward: { enum: ['', ...wardNamesOf(workbook)] },
        hamlet: text,
        title: { enum: titles },
        name: { type: 'string', pattern: '\\S' },
        birthYear: orBlank({ type: 'integer', minimum: firstYear, maximum: lastYear }),
        phone: orBlank({ type: 'string', pattern: phonePattern.source }),
        form: { enum: ['', ...forms] },
        quantity: orBlank({ type: 'integer', minimum: 1 }),
        result: { enum: ['', ...results] },
        note: text,
      },
      required: ['date', 'title', 'name'],
    });
    return onRows(workbook, (rows) => {
      const faults: { row: number; errors: readonly unknown[] }[] = [];
      rows.forEach((cells, row) => {
        if (!validate(recordOf(cells))) faults.push({ row, errors: validate.errors ?? [] });
      });
      return faults.length;
    });
  },
};
