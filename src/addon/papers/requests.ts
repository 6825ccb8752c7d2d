/** What a client may send to the server functions about papers. */
import * as z from 'zod/mini';
import { language, sentence, today } from '../inputs';

const fieldName = z.string().check(z.maxLength(500));
const fieldNames = z.array(fieldName).check(z.maxLength(500));

/** A template by its name, or the fields that a Word file of the association's own names. */
const template = z.union([
  z.strictObject({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)) }),
  z.strictObject({
    fields: z.strictObject({
      name: fieldName,
      body: fieldNames,
      repeated: fieldNames,
      around: fieldNames,
    }),
    /** The register that rows are taken from; by default the one that has the fields. */
    sheet: z.optional(fieldName),
  }),
]);

/** Which rows are printed. */
export const papersRequest = () =>
  z.strictObject({
    template,
    condition: z._default(z.string().check(z.maxLength(5000)), ''),
    /** YYYY-MM-DD, both or none: by default the period of the settings. */
    from: z.optional(z.string()),
    to: z.optional(z.string()),
    /** Rows of all times, in place of a period. */
    allTimes: z._default(z.boolean(), false),
    /** A name or code. */
    unit: z.optional(z.string().check(z.maxLength(500))),
    /** 1-based rows of the register's sheet. */
    rows: z.optional(z.array(z.int().check(z.gte(1))).check(z.minLength(1), z.maxLength(10_000))),
    skipPrinted: z._default(z.boolean(), false),
    language,
    today,
  });

export const listTemplatesRequest = () => z.strictObject({ language, today });

export const addTemplateSheetsRequest = () => z.strictObject({ language, today });

export const recordPrintedRequest = () =>
  z.strictObject({
    template: z.string().check(z.minLength(1), z.maxLength(500)),
    rows: z
      .array(
        z.strictObject({
          sheet: z.string(),
          row: z.int().check(z.gte(1)),
          name: z.string(),
          key: z.string().check(z.regex(/^[0-9a-f-]{1,40}$/)),
        }),
      )
      .check(z.minLength(1), z.maxLength(10_000)),
    who: sentence,
    language,
    today,
  });
