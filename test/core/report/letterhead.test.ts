import { describe, expect, test } from '@jest/globals';
import { closingBlocks, openingBlocks } from '../../../src/core/report/text/opening-and-closing';
import { letterheadOf, signatureOf, titleOf } from '../../../src/core/report/letterhead';
import { noSettings, type Settings } from '../../../src/core/schema/settings';
import { bacKanSettings, day, inputWith } from './made-figures';

const letterhead = (settings: Partial<Settings>) =>
  letterheadOf(inputWith({}, { settings: { ...noSettings, ...settings } }));

describe('letterhead', () => {
  test('without settings: room to write by hand, and no line invented', () => {
    expect(letterhead({})).toEqual({
      kind: 'letterhead',
      parentBody: '',
      association: '',
      nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      number: 'Số:      /BC-HKH',
      placeAndDate: 'ngày … tháng … năm …',
      attachment: '(Kèm theo Báo cáo số …/BC-HKH ngày … tháng … năm …)',
    });
  });

  test('with all settings', () => {
    expect(letterhead(bacKanSettings)).toMatchObject({
      parentBody: 'UBND THÀNH PHỐ BẮC KẠN',
      association: 'HỘI KHUYẾN HỌC THÀNH PHỐ BẮC KẠN',
      number: 'Số: 05/BC-HKH',
      placeAndDate: 'Bắc Kạn, ngày 05 tháng 7 năm 2017',
      attachment:
        '(Kèm theo Báo cáo số 05/BC-HKH ngày 05 tháng 7 năm 2017 của Hội Khuyến học thành phố Bắc Kạn)',
    });
  });

  test.each([
    ['5', 'Số: 05/BC-HKH'],
    ['05', 'Số: 05/BC-HKH'],
    ['123', 'Số: 123/BC-HKH'],
    ['12/BC-KH', 'Số: 12/BC-KH'],
    ['{number}', 'Số: {number}'],
  ])('the number "%s" is printed as "%s"', (reportNumber, printed) => {
    expect(letterhead({ reportNumber }).number).toBe(printed);
  });

  test.each([
    [{ place: 'Bắc Kạn' }, 'Bắc Kạn, ngày … tháng … năm …'],
    [{ reportDate: day('2018-02-01') }, 'ngày 01 tháng 02 năm 2018'],
  ])('%o', (settings, printed) => {
    expect(letterhead(settings).placeAndDate).toBe(printed);
  });
});

test.each([
  ['2017-01-01', '2017-06-30', 'Sơ kết', '6 tháng đầu năm 2017'],
  ['2017-01-01', '2017-12-31', 'Tổng kết', 'năm 2017'],
  ['2017-07-01', '2017-12-31', 'Kết quả', '6 tháng cuối năm 2017'],
  ['2017-01-01', '2017-03-31', 'Kết quả', 'quý I năm 2017'],
  ['2017-01-15', '2017-05-20', 'Kết quả', 'từ 15/01/2017 đến 20/05/2017'],
])('the title of %s to %s begins with %s', (from, to, word, period) => {
  expect(titleOf(inputWith({ from, to }))).toEqual({
    kind: 'title',
    name: 'BÁO CÁO',
    subject: `${word} công tác khuyến học, khuyến tài, xây dựng xã hội học tập ${period}`,
  });
});

describe('signature', () => {
  const signature = (settings: Partial<Settings>) => signatureOf({ ...noSettings, ...settings });

  test('nobody to sign and nobody to send it to', () => {
    expect(signature({})).toBeNull();
  });

  test.each([
    ['', []],
    ['CHỦ TỊCH', ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH']],
    ['KT. CHỦ TỊCH; PHÓ CHỦ TỊCH', ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['Phó Chủ tịch', ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['TM. BAN CHẤP HÀNH; PHÓ CHỦ TỊCH', ['TM. BAN CHẤP HÀNH', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['TL. BAN THƯỜNG VỤ; CHÁNH VĂN PHÒNG', ['TL. BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG']],
    ['TUQ. CHỦ TỊCH; PHÓ VĂN PHÒNG', ['TUQ. CHỦ TỊCH', 'PHÓ VĂN PHÒNG']],
    ['Q. CHỦ TỊCH', ['TM. BAN THƯỜNG VỤ', 'Q. CHỦ TỊCH']],
    ['TM. BAN CHẤP HÀNH\nCHỦ TỊCH', ['TM. BAN CHẤP HÀNH', 'CHỦ TỊCH']],
  ])('the title "%s"', (signerTitle, lines) => {
    expect(signature({ signerTitle, signer: 'Nguyễn Văn Hùng' })).toMatchObject({
      signerTitle: lines,
      signer: 'Nguyễn Văn Hùng',
      recipients: [],
    });
  });

  test.each([
    ['UBND thành phố', ['- UBND thành phố.']],
    [
      'Hội Khuyến học tỉnh;; - UBND thành phố; Lưu: VT.',
      ['- Hội Khuyến học tỉnh;', '- UBND thành phố;', '- Lưu: VT.'],
    ],
  ])('recipients "%s"', (recipients, lines) => {
    expect(signature({ recipients })).toMatchObject({ recipients: lines, signerTitle: [] });
  });
});

describe('opening and closing', () => {
  const texts = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text);
  const input = (narrative: object) =>
    inputWith({}, { narrative: { limits: [], plans: [], requests: [], ...narrative } });

  test.each([
    [['Thực hiện Kế hoạch số 05, Hội báo cáo:'], ['Thực hiện Kế hoạch số 05, Hội báo cáo:']],
    [['Căn cứ 1\nCăn cứ 2'], ['Căn cứ 1', 'Căn cứ 2']],
  ])('as typed: %j', (opening, expected) => {
    expect(texts(openingBlocks(input({ opening })))).toEqual(expected);
  });

  test.each([
    ['Trên đây là báo cáo của Hội', 'Trên đây là báo cáo của Hội./.'],
    ['Trên đây là báo cáo của Hội.', 'Trên đây là báo cáo của Hội./.'],
    ['Trên đây là báo cáo của Hội./.', 'Trên đây là báo cáo của Hội./.'],
    ['Trên đây là báo cáo của Hội ./. ', 'Trên đây là báo cáo của Hội./.'],
  ])('the closing sentence “%s” ends the document', (typed, expected) => {
    expect(texts(closingBlocks(input({ closing: [typed] })))).toEqual([expected]);
  });
});
