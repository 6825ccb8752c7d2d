/** `demo`: the sample workbook, its check and its report, one after the other, and where the files lie. */
import { mkdir } from 'node:fs/promises';
import { projectPath } from '../project';
import type { CommandContext } from './output';
import { report } from './report';
import { sample } from './sample';
import { validate } from './validate';

export async function demo(context: CommandContext): Promise<number> {
  const { output } = context;
  const folder = projectPath('output');
  await mkdir(folder, { recursive: true });
  const workbook = projectPath('output', 'so-mau-bac-kan-2017.xlsx');
  const checked = projectPath('output', 'so-mau-da-kiem-tra.xlsx');
  const reported = projectPath('output', 'bao-cao-bac-kan-2017.xlsx');
  output.print('1. Sổ mẫu: số liệu 6 tháng đầu năm 2017 của thành phố Bắc Kạn');
  await sample(workbook, {}, context);
  output.print('\n2. Kiểm tra từng dòng');
  await validate(workbook, { out: checked }, context);
  output.print('\n3. Báo cáo sơ kết\n');
  return report(workbook, { out: reported }, context);
}
