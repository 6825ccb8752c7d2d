/** What a client may ask of the board, of gathering and of sending back. */
import * as z from 'zod/mini';
import { language, seenFindings, sentence, today } from '../inputs';

const id = z.string().check(z.minLength(1), z.maxLength(200));

/** More than any association has. At Google a step takes a few (see the board's wardsPerStep), as a run ends after six minutes. */
const mostWards = 2000;

export const boardRequest = () => z.strictObject({ language, today });

/** A ward and its file, as the board names them. */
const ward = z.strictObject({
  /** Mã; left out: the file says whose it is. */
  code: z.optional(z.string().check(z.minLength(1))),
  file: id,
  /** The file's name, where it is not linked from the workbook. */
  title: z.optional(z.string()),
});

const wards = z.array(ward).check(z.minLength(1), z.maxLength(mostWards));

/** false: the files are given by name rather than by their links in Tệp, as on the command line. */
const linked = z._default(z.boolean(), true);

export const previewRequest = () => z.strictObject({ wards, linked, language, today });

export const gatherRequest = () =>
  z.strictObject({ wards, linked, who: sentence, language, today });

export const sendBackRequest = () =>
  z.strictObject({
    code: z.string(),
    file: id,
    note: sentence,
    who: sentence,
    language,
    today,
  });

export const mendWardRequest = () =>
  z.strictObject({
    code: z.string(),
    file: id,
    findings: seenFindings(),
    who: sentence,
    language,
    today,
  });
