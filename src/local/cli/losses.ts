/** Says, before a file is written, what of the workbook the change takes away. */
import type { Language } from '../../core/messages/entry';
import type { Spreadsheet } from '../../sheets/api';
import type { XlsxFile } from '../xlsx/xlsx-file';
import type { Output } from './files';

export function tellLosses(
  file: XlsxFile,
  written: Spreadsheet,
  output: Output,
  language: Language,
): void {
  const losses = file.losses(written);
  if (losses.length === 0) return;
  const parts = losses.map((loss) => loss[language]).join(', ');
  output.warn(
    language === 'vi'
      ? `Lưu ý: tệp ra không giữ được: ${parts}. Tệp gốc vẫn còn nguyên.`
      : `Note: the file written cannot hold: ${parts}. The original file stays as it is.`,
  );
}
