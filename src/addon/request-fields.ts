/** Fields that several requests of clients have. */
import * as z from 'zod/mini';

export const language = z.optional(z.enum(['vi', 'en']));

/** YYYY-MM-DD; by default the day it is in the spreadsheet's time zone. */
export const today = z.optional(z.string());

/** Longer reasons and names would not be read by anyone. */
export const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/** The findings to mend, as they were seen; by default every certain proposal. */
export const seenFindings = () =>
  z.optional(
    z
      .array(
        z.strictObject({
          sheet: z.string(),
          cell: z.string(),
          code: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]),
        }),
      )
      .check(z.minLength(1)),
  );
