/** `Thiết lập` of the sample: the association, the period, and how its report is written. */
import { settingsTable } from '../../domain/tables/support';
import { settingDefinitions, type Settings } from '../../domain/workbook/setting-definitions';
import { dayOf2017, firstDay, lastDay } from './days';
import { sheetOf, type SampleCell, type SampleSheet } from './sheet';

/** The version of the layout is written by set-up. */
const values: Readonly<Record<Exclude<keyof Settings, 'templateVersion'>, SampleCell>> = {
  parentBody: 'HỘI KHUYẾN HỌC TỈNH BẮC KẠN',
  association: 'Hội Khuyến học thành phố Bắc Kạn',
  ownLevel: 'Thành hội',
  place: 'Bắc Kạn',
  from: firstDay,
  to: lastDay,
  periodName: null,
  deadline: dayOf2017(6, 25),
  reportNumber: '12/BC-HKH',
  reportDate: dayOf2017(7, 5),
  signerTitle: 'CHỦ TỊCH',
  signer: 'Nông Quốc Khánh',
  recipients:
    'Hội Khuyến học tỉnh (để báo cáo); Thường trực Thành ủy (để báo cáo); UBND thành phố (để báo cáo); Các ủy viên Ban Chấp hành; Hội Khuyến học các xã, phường; Lưu: VT',
  writing: 'Làm tròn',
  numberWords: 'nghìn, linh, tỷ',
  openingBalance: 48_750_000,
};

export function settingsSheet(): SampleSheet {
  return sheetOf(
    settingsTable,
    settingDefinitions.flatMap(({ key, item, note }) =>
      key === 'templateVersion' ? [] : [{ item, value: values[key], note }],
    ),
  );
}
