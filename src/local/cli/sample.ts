/** `sample FILE.xlsx`: the Bắc Kạn 2017 workbook, or that of a commune of 2026, set up by the add-on and filled with the sample's rows. */
import { callsOption, newCommand, overwriteOption, type CommandHost } from './command';
import type { Command } from 'commander';
import type { Reply } from '../../addon/server';
import { communeLevel, communeWorkbook } from '../../../fixtures/sample/commune';
import { beginWorkbook, fillWorkbook } from '../../../fixtures/sample/fill';
import { sampleWorkbook } from '../../../fixtures/sample/sample';
import { openSession } from '../session';
import { newXlsx } from '../xlsx/xlsx-file';
import { localFailure, refused } from './failures';
import type { CommandContext } from './files';
import { claimOutputs } from './outputs';

interface SampleOptions {
  readonly rows?: string;
  readonly commune?: boolean;
  readonly overwrite?: boolean;
}

/** The day of the sample's report: the file is the same, byte for byte, whenever it is made. */
const sampleDay = new Date(Date.UTC(2017, 6, 5));
const communeDay = new Date(Date.UTC(2026, 6, 3));

/** A sheet of twelve columns with more rows would be beyond Google's ten million cells. */
const mostRows = 800_000;

export async function sample(
  path: string,
  { rows, commune, overwrite }: SampleOptions,
  { output, language, onCall }: CommandContext,
): Promise<number> {
  const isCommune = commune === true;
  if (isCommune && rows !== undefined) {
    const reason =
      language === 'vi'
        ? '--rows chỉ dùng cho sổ mẫu Bắc Kạn, không dùng cùng --commune'
        : '--rows is for the sample of Bắc Kạn and does not go with --commune';
    throw localFailure('option-invalid', { reason }, language);
  }
  const familyRows = rows === undefined ? undefined : Number(rows);
  if (
    familyRows !== undefined &&
    !(Number.isInteger(familyRows) && familyRows >= 0 && familyRows <= mostRows)
  ) {
    const reason =
      language === 'vi'
        ? `--rows phải là số nguyên từ 0 đến ${mostRows}`
        : `--rows must be a whole number from 0 to ${mostRows}`;
    throw localFailure('option-invalid', { reason }, language);
  }
  const outputs = await claimOutputs({ inputs: [], outputs: [path], overwrite }, language);
  const session = openSession(newXlsx({ created: isCommune ? communeDay : sampleDay }), { onCall });
  const setUp = () => {
    const reply = session.addon.callFromClient('setUpWorkbook', [
      { vietnamese: true, language },
    ]) as Reply<object>;
    if (!reply.ok) throw refused(reply);
  };
  if (isCommune) {
    beginWorkbook(session.store, session.spreadsheetId, {
      'Thiết lập': [
        ['Mục', 'Giá trị', 'Ghi chú'],
        ['Tên cấp Hội', communeLevel],
      ],
      'Đơn vị': [['Mã', 'Đơn vị']],
    });
  }
  setUp();
  fillWorkbook(
    session.store,
    session.spreadsheetId,
    isCommune ? communeWorkbook() : sampleWorkbook(familyRows === undefined ? {} : { familyRows }),
  );
  // Once more, so that the rows that came in have the drop-downs and rules too.
  setUp();
  await outputs.write([{ path, bytes: await session.save() }]);
  output.print(
    language === 'vi' ? `Đã ghi bảng tính mẫu ${path}.` : `Wrote the sample workbook ${path}.`,
  );
  return 0;
}

export const sampleCommand = ({ context, exit }: CommandHost): Command =>
  newCommand('sample', '<file>', 'ghi sổ mẫu Bắc Kạn 2017 (write the sample workbook)', context)
    .option('--commune', 'sổ của một xã năm 2026 thay cho Bắc Kạn 2017 (a commune of 2026)')
    .option('--rows <n>', 'số dòng gia đình (mặc định 8664)')
    .option(...overwriteOption)
    .option(...callsOption)
    .action(async (file: string, options: SampleOptions) =>
      exit(await sample(file, options, context)),
    );
