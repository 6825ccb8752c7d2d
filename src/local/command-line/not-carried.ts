/** Says, before a file is written, what of the workbook cannot be carried over into it. */
import type { Language } from '../../domain/findings/words';
import type { XlsxFile } from '../xlsx/xlsx-file';
import type { Output } from './output';

export function carryOver({ notCarried }: XlsxFile, output: Output, language: Language): void {
  if (notCarried.length === 0) return;
  const parts = notCarried.join(', ');
  output.warn(
    language === 'vi'
      ? `Lưu ý: tệp ra không giữ được: ${parts}. Tệp gốc vẫn còn nguyên.`
      : `Note: the file written cannot hold: ${parts}. The original file stays as it is.`,
  );
}
