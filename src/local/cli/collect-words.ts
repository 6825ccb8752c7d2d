/** What `gather` says: one block a file, then what was written. */
import { basename } from 'node:path';
import type { WardReply } from '../../addon/server';
import { formatInteger } from '../../core/vietnamese/format-number';
import type { CommandFailure } from './failures';
import type { CommandContext } from './files';

export type FileOutcome =
  | { readonly path: string; readonly reply: WardReply }
  | { readonly path: string; readonly failed: CommandFailure };

/** As many findings of a file as are said; all of them are in --json up to its own bound. */
const issuesSaid = 5;

type Taken = Extract<WardReply, { readonly ok: true }>;

export function sayGathered(
  outcomes: readonly FileOutcome[],
  {
    written,
    isTrial,
    out,
  }: { readonly written: boolean; readonly isTrial: boolean; readonly out: string },
  { output, language }: CommandContext,
): void {
  const isVietnamese = language === 'vi';
  for (const outcome of outcomes) {
    const file = basename(outcome.path);
    if ('failed' in outcome) {
      output.warn(`✗ ${file}: ${outcome.failed.message}`);
    } else if (!outcome.reply.ok) {
      const { name, failure } = outcome.reply;
      output.warn(`✗ ${file}${name === '' ? '' : ` (${name})`}: ${failure.message}`);
    } else {
      for (const line of takenLines(file, outcome.reply, isTrial, isVietnamese)) output.print(line);
    }
  }
  const left = outcomes.filter((outcome) => 'failed' in outcome || !outcome.reply.ok).length;
  if (left > 0) {
    output.warn(
      isVietnamese
        ? `${left} tệp chưa thu được; số liệu đã thu trước đó của các xã, phường này được giữ nguyên.`
        : `${left} files were not taken in; what was gathered of these wards before stays.`,
    );
  }
  if (isTrial) {
    output.print(isVietnamese ? 'Chưa ghi gì (--dry-run).' : 'Nothing was written (--dry-run).');
  } else if (written) {
    output.print(
      isVietnamese
        ? `Đã ghi ${out} (xem trang “Tình hình nộp”).`
        : `Wrote ${out} (see the sheet “Tình hình nộp”).`,
    );
  } else {
    output.warn(
      isVietnamese
        ? 'Không có tệp nào thu được, nên không ghi gì.'
        : 'No file could be taken in, so nothing was written.',
    );
  }
}

function takenLines(
  file: string,
  ward: Taken,
  isTrial: boolean,
  isVietnamese: boolean,
): readonly string[] {
  const { name, rowCount, counts, added, changed, removed, missing, leftOut } = ward;
  const figures = [rowCount, counts.error, added, changed, removed].map(formatInteger);
  const [rows, errors, more, other, fewer] = figures;
  const will = isTrial ? (isVietnamese ? 'sẽ ' : 'to be ') : '';
  return [
    isVietnamese
      ? `✓ ${file} (${name}): ${rows} dòng, ${errors} lỗi; ${will}thêm ${more}, sửa ${other}, bỏ ${fewer} dòng.`
      : `✓ ${file} (${name}): ${rows} rows, ${errors} errors; ${will}added ${more}, changed ${other}, removed ${fewer}.`,
    ...(missing.length === 0
      ? []
      : [
          isVietnamese
            ? `    Tệp không có trang: ${missing.join(', ')}.`
            : `    The file has no sheet: ${missing.join(', ')}.`,
        ]),
    ...(leftOut === 0
      ? []
      : [
          isVietnamese
            ? `    Không thu ${leftOut} dòng cộng, dòng chữ hoặc dòng của danh sách khác.`
            : `    Subtotals, rows of text and rows of other lists not taken in: ${leftOut}.`,
        ]),
    ...(isTrial ? sampleLines(ward, isVietnamese) : []),
    ...issueLines(ward, isVietnamese),
  ];
}

function sampleLines({ samples }: Taken, isVietnamese: boolean): readonly string[] {
  const signs = { added: '+', changed: '~', removed: '-' } as const;
  return samples.map(({ kind, sheet, text, before }) => {
    const was =
      before === undefined ? '' : isVietnamese ? ` (trước: ${before})` : ` (was: ${before})`;
    return `    ${signs[kind]} ${sheet}: ${text}${was}`;
  });
}

function issueLines({ issues, counts }: Taken, isVietnamese: boolean): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const said = errors.slice(0, issuesSaid).map(({ message }) => `    ! ${message}`);
  const more = counts.error - said.length;
  if (more <= 0) return said;
  return [
    ...said,
    isVietnamese
      ? `    ! và ${formatInteger(more)} lỗi nữa.`
      : `    ! and ${formatInteger(more)} more errors.`,
  ];
}
