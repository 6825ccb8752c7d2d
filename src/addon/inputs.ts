/** What a client may send to the server functions; anything else is refused by the field's name. */
import * as z from 'zod/mini';
import { failure, type Result } from '../core/messages/failure-catalog';
import { parseIsoDate } from '../core/data/dates';
import type { Period } from '../core/data/periods';

// Fields that several requests of clients have.

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

const inTheWay = z._default(z.enum(['ask', 'beside', 'replace']), 'ask');

export const checkRequest = () =>
  z.strictObject({
    inTheWay,
    /** Written and answered in one piece, for hosts that are not Google. */
    isWhole: z._default(z.boolean(), false),
    language,
    today,
  });

/** What decides the figures of a report and how they are written. */
const reportChoices = {
  /** YYYY-MM-DD, both or none: by default the period of the settings. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  /** By default as the settings say. */
  exact: z.optional(z.boolean()),
  /** With the lists for publication. */
  lists: z._default(z.boolean(), false),
};

export const reportRequest = () =>
  z.strictObject({
    ...reportChoices,
    strict: z._default(z.boolean(), false),
    inTheWay,
    language,
    today,
  });

export const addProposalsRequest = () =>
  z.strictObject({
    from: reportChoices.from,
    to: reportChoices.to,
    exact: reportChoices.exact,
    /** Ids of proposals; without them all. */
    chosen: z.optional(z.array(z.string())),
    language,
    today,
  });

export const fillFormRequest = () =>
  z.strictObject({
    from: reportChoices.from,
    to: reportChoices.to,
    /** The cells of a form, and its formulas, by sheet; rows and columns are 0-based. */
    form: z.array(
      z.strictObject({
        sheet: z.string(),
        cells: z.array(
          z.strictObject({
            row: z.number(),
            column: z.number(),
            value: z.union([z.string(), z.number(), z.boolean()]),
          }),
        ),
        formulas: z.array(
          z.strictObject({ row: z.number(), column: z.number(), formula: z.string() }),
        ),
      }),
    ),
    language,
    today,
  });

export const listFormsRequest = () => z.strictObject({ language, today });

export const addFormRequest = () => z.strictObject({ name: z.string(), language, today });

export const fillFormSheetRequest = () =>
  z.strictObject({
    from: reportChoices.from,
    to: reportChoices.to,
    /** The title of the form's sheet. */
    sheet: z.string(),
    language,
    today,
  });

export const reportDocumentRequest = () => z.strictObject({ ...reportChoices, language, today });

export const setUpRequest = () =>
  z.strictObject({
    vietnamese: z._default(z.boolean(), false),
    language,
    today,
  });

export const describeRequest = () => z.strictObject({ language, today });

/** As many findings as one click can confirm. */
const mostFindings = 5000;

export const confirmRequest = () =>
  z.strictObject({
    findings: z
      .array(z.strictObject({ sheet: z.string(), cell: z.string(), code: z.string() }))
      .check(z.minLength(1), z.maxLength(mostFindings)),
    reason: sentence,
    who: sentence,
    language,
    today,
  });

export const mendRequest = () =>
  z.strictObject({
    findings: seenFindings(),
    who: sentence,
    language,
    today,
  });

export const lookAtMendsRequest = () => z.strictObject({ language, today });

export const undoRequest = () =>
  z.strictObject({
    /** As a mend, or a look at the mends, names it: the same request once more takes back nothing else. */
    step: z.strictObject({ when: z.string(), who: z.string(), task: z.string() }),
    language,
    today,
  });

/** YYYY-MM-DD, both or none: by default the period of the settings. */
const chosenPeriod = { from: z.optional(z.string()), to: z.optional(z.string()) };

export const lookAtPeriodRequest = () => z.strictObject({ ...chosenPeriod, language, today });

export const closePeriodRequest = () =>
  z.strictObject({
    ...chosenPeriod,
    /** Needed where errors stand in the period. */
    reason: z._default(z.string().check(z.trim(), z.maxLength(500)), ''),
    who: sentence,
    language,
    today,
  });

export const fillNextYearRequest = () =>
  z.strictObject({
    /** The blank spreadsheet to be filled. */
    spreadsheetId: z.string().check(z.minLength(1)),
    /** Whether last year's registrations are brought forward as proposals. */
    bringForward: z._default(z.boolean(), false),
    language,
    today,
  });

export const openNewYearRequest = () =>
  z.strictObject({
    bringForward: z._default(z.boolean(), false),
    language,
    today,
  });

export const takeOverRequest = () =>
  z.strictObject({
    /** The older workbook: its link, or its id. */
    source: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
    /** Whether only what would be done is wanted. */
    isPreview: z._default(z.boolean(), true),
    /** Whether the old value wins where both workbooks hold one. */
    replaces: z._default(z.boolean(), false),
    language,
    today,
  });

export const reopenPeriodRequest = () =>
  z.strictObject({
    ...chosenPeriod,
    reason: sentence,
    who: sentence,
    language,
    today,
  });

export const revokeRequest = () =>
  z.strictObject({
    keys: z.array(z.string()).check(z.minLength(1), z.maxLength(mostFindings)),
    language,
    today,
  });

/** As many characters as a cell of Google Sheets holds. */
const longestCell = 50_000;

export const entryFormRequest = () => z.strictObject({ language, today });

export const addRowRequest = () =>
  z.strictObject({
    /** The register's title, as the form named it. */
    sheet: z.string(),
    /** What was typed, by the field's key. */
    values: z.record(z.string(), z.string().check(z.maxLength(longestCell))),
    /** The 1-based row at which it was told what needs a look, where the row is wanted all the same. */
    acceptedAt: z.optional(z.number()),
    language,
    today,
  });

export const findRowsRequest = () => z.strictObject({ query: sentence, language, today });

export const cellRequest = () =>
  z.strictObject({
    sheet: z.string(),
    cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
  });

export const traceRequest = () =>
  z.strictObject({
    /** A cell of a report; by default the one that is selected. */
    cell: z.optional(cellRequest()),
    /** Instead of a cell: an indicator of a period, of a ward (its code), of none (''), or of all (null). */
    figure: z.optional(
      z.strictObject({
        indicator: z.string(),
        ward: z.nullable(z.string()),
        from: z.string(),
        to: z.string(),
      }),
    ),
    language,
    today,
  });

type ReadonlyThroughout<Value> = Value extends object
  ? { readonly [Key in keyof Value]: ReadonlyThroughout<Value[Key]> }
  : Value;

/** What a client sends: the schema's input, in which all with a default may be left out. */
export type Input<Schema extends () => z.ZodMiniType> = ReadonlyThroughout<
  z.input<ReturnType<Schema>>
>;

type Parsed<Value> = Result<{ readonly value: Value }>;

/**
 * The input with defaults filled in, or which field of it is wrong.
 * @param schema made only now: Google evaluates the script anew for every call, and each uses one
 */
export function parsed<Schema extends z.ZodMiniType>(
  schema: () => Schema,
  input: unknown,
): Parsed<z.output<Schema>> {
  const result = schema().safeParse(input ?? {});
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  return failure('input-invalid', { field: issue?.path.join('.') || (issue?.code ?? '') });
}

/** A day serial from YYYY-MM-DD. */
export function parsedDay(text: string): Parsed<number> {
  const serial = parseIsoDate(text);
  return serial === null ? failure('period-invalid', { value: text }) : { ok: true, value: serial };
}

/** Both days of a period, or none for that of the settings. */
export function periodOf(from: string | undefined, to: string | undefined): Parsed<Period | null> {
  if (from === undefined && to === undefined) return { ok: true, value: null };
  if (from === undefined || to === undefined) return failure('period-incomplete');
  const first = parsedDay(from);
  if (!first.ok) return first;
  const last = parsedDay(to);
  if (!last.ok) return last;
  return { ok: true, value: { from: first.value, to: last.value } };
}
