/** The same types as a zod object schema, row by row. */
import * as z from 'zod';
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

const orBlank = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]);

export const zodRows: Contender = {
  id: 'zod',
  label: 'zod object schema, row by row',
  on: (workbook) => {
    const schema = z.object({
      rowNumber: orBlank(z.int().min(1)),
      date: z.int().min(firstDay).max(lastDay),
      ward: orBlank(z.enum([...wardNamesOf(workbook)])),
      hamlet: z.string(),
      title: z.enum(titles),
      name: z.string().trim().min(1),
      birthYear: orBlank(z.int().min(firstYear).max(lastYear)),
      phone: orBlank(z.string().regex(phonePattern)),
      form: orBlank(z.enum(forms)),
      quantity: orBlank(z.int().min(1)),
      result: orBlank(z.enum(results)),
      note: z.string(),
    });
    return onRows(workbook, (rows) => {
      const faults: { row: number; issues: readonly unknown[] }[] = [];
      rows.forEach((cells, row) => {
        const { error } = schema.safeParse(recordOf(cells));
        if (error !== undefined) faults.push({ row, issues: error.issues });
      });
      return faults.length;
    });
  },
};
