/** The board of the wards, a letter to the late ones, and sending back: until mended, it stays sent back. */
import { describe, expect, test } from '@jest/globals';
import { board, rateWords } from '../../../../src/core/commands/collect/board';
import {
  readCoordinator,
  recordSentBack,
  sendBack,
} from '../../../../src/core/commands/collect/send-back';
import { gatheringTime } from '../../../../src/core/commands/collect/step-budget';
import type { SheetsStore } from '../../../../src/local/emulator/sheets/service';
import { serial } from '../../book-of';
import { runOnStore, spreadsheetOf, valuesOf } from '../../../sheets/run-on-store';
import { cityId, cityOf, fundHeadings, gathered, gatherFiles, gift } from './city-and-wards';

const ward = 'Phường Đức Xuân';
const other = 'Xã Dương Quang';
const header = [...fundHeadings];
const link = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;
const ids = ['duc-xuan-0123456789', 'phung-chi-kien-0123'] as const;
const inTime = serial('08/7/2017') + 0.5;

function city(): SheetsStore {
  const store = cityOf({
    'Xã phường': [
      ['Mã', 'Tên', 'Tệp', 'Email'],
      ['01840', ward, link(ids[0]), 'lan@gmail.com'],
      ['01843', 'Phường Phùng Chí Kiên', ids[1], 'hoa@gmail.com; nam@gmail.com'],
      ['01849', other, '', ''],
    ],
    Quỹ: [header],
  });
  store.put(
    spreadsheetOf(ids[0], { Quỹ: [header, gift(ward, 'A', '1tr5'), gift(ward, 'B', 2_000_000)] }),
  );
  store.put(spreadsheetOf(ids[1], { Quỹ: [header] }));
  return store;
}

const boardOn = (store: SheetsStore, today: number) => {
  const { outcome } = runOnStore(store, board, { today }, cityId);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.result;
};

const gatherAll = (store: SheetsStore, now = inTime) =>
  gatherFiles(
    store,
    [
      ['01840', ids[0]],
      ['01843', ids[1]],
    ],
    { linked: true, now },
  );

describe('the board', () => {
  test('before anything came in: who has a file, and nobody is late yet', () => {
    const { wards, ...rest } = boardOn(city(), serial('01/7/2017'));
    expect(wards.map(({ code, state, file, isLate }) => [code, state, file, isLate])).toEqual([
      ['01840', 'đã chia sẻ', ids[0], false],
      ['01843', 'đã chia sẻ', ids[1], false],
      ['01849', 'chưa tạo', null, false],
    ]);
    expect(rest).toMatchObject({ period: '6 tháng đầu năm 2017', reported: 0, onTime: 0 });
  });

  test.each([
    [link(ids[0]), link(ids[0])],
    [ids[1], `https://docs.google.com/spreadsheets/d/${ids[1]}/edit`],
    ['javascript:alert(1)', ''],
    ['Máy bà Lan', ''],
    ['', ''],
  ])('a cell of Tệp that holds %j leads to %j', (file, address) => {
    const store = cityOf({
      'Xã phường': [
        ['Mã', 'Tên', 'Tệp'],
        ['01840', ward, file],
      ],
      Quỹ: [header],
    });
    const { wards, letter } = boardOn(store, serial('12/7/2017'));
    expect(wards.map((one) => one.link)).toEqual([address]);
    expect(letter).toContain(address === '' ? `- ${ward}\n` : `- ${ward}: ${address}\n`);
  });

  test('after gathering: the reporting rate, the late ones, and a letter to them', () => {
    const store = city();
    gatherAll(store);
    const found = boardOn(store, serial('12/7/2017'));
    expect(rateWords(found, 'vi')).toBe('1/3 xã, phường, đúng hạn 1');
    expect(
      found.wards.map(({ state, rowCount, errorCount, isLate }) => [
        state,
        rowCount,
        errorCount,
        isLate,
      ]),
    ).toEqual([
      ['có lỗi', 2, 1, false],
      ['đã chia sẻ', 0, 0, true],
      ['chưa tạo', null, null, true],
    ]);
    expect(found.letter).toBe(
      [
        'Kính gửi Hội Khuyến học phường Phùng Chí Kiên, xã Dương Quang!',
        '',
        'Đề nghị đơn vị hoàn thành số liệu khuyến học 6 tháng đầu năm 2017 trong bảng tính của mình. Hạn nộp là ngày 10/7/2017, đến nay đã quá 2 ngày.',
        `- Phường Phùng Chí Kiên: https://docs.google.com/spreadsheets/d/${ids[1]}/edit`,
        '- Xã Dương Quang',
        '',
        'Nếu có vướng mắc, xin báo lại để được hướng dẫn. Trân trọng cảm ơn!',
        'Hội Khuyến học thành phố Bắc Kạn',
      ].join('\n'),
    );
    expect(found.letterTo).toEqual(['hoa@gmail.com', 'nam@gmail.com']);
  });
});

describe('sending back', () => {
  const sendBackTo = (store: SheetsStore, note: string) => {
    const now = serial('09/7/2017') + 0.4;
    const read = runOnStore(store, readCoordinator, { today: Math.floor(now) }, cityId).outcome;
    if (!read.ok) throw new Error(read.code);
    const input = { now, who: 'Bà Lý', code: '01840', note, coordinator: read.result };
    const sent = runOnStore(store, sendBack, input, ids[0]).outcome;
    if (!sent.ok) return sent;
    return runOnStore(store, recordSentBack, { ...input, sentBack: sent.result }, cityId).outcome;
  };
  const state = (store: SheetsStore) => valuesOf(store, 'Tình hình nộp', cityId)[1]?.slice(3);

  test('writes the findings and the note into the ward’s own workbook', () => {
    const store = city();
    gatherAll(store);
    expect(sendBackTo(store, 'Thiếu danh sách Tổ 3.').ok).toBe(true);
    const [note, titles, finding] = valuesOf(store, 'Lỗi', ids[0]);
    expect(note).toEqual(['Trả lại ngày 09/7/2017 (Bà Lý): Thiếu danh sách Tổ 3.']);
    expect(titles).toEqual(['Mức độ', 'Sheet', 'Ô', 'Nội dung', 'Đề nghị']);
    expect(finding?.slice(0, 3)).toEqual(['Lỗi', 'Quỹ', 'H2']);
    expect(valuesOf(store, 'Quỹ', ids[0])[1]?.[8]).toMatch(/^Lỗi – Số tiền: là chữ/);
    expect(state(store)).toEqual([
      'trả lại',
      2,
      1,
      '09/7/2017 09:36:00',
      'Có',
      'Thiếu danh sách Tổ 3.',
    ]);
    const { letter } = boardOn(store, serial('10/7/2017'));
    expect(letter).toContain('  Cần sửa: Thiếu danh sách Tổ 3.');
  });

  test('stays sent back until something was mended and nothing is wrong', () => {
    const store = city();
    gatherAll(store);
    sendBackTo(store, 'Sửa số tiền.');
    gatherAll(store, serial('09/7/2017') + 0.6);
    expect(state(store)?.[0]).toBe('trả lại');
    store.batchUpdate(ids[0], {
      requests: [
        {
          updateCells: {
            start: { sheetId: 100, rowIndex: 1, columnIndex: 7 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { numberValue: 1_500_000 } }] }],
          },
        },
      ],
    });
    const [mended] = gathered(gatherAll(store, serial('15/7/2017') + 0.6));
    expect(mended).toMatchObject({ changed: 1, added: 0, removed: 0, state: 'đã thu' });
    // It came in in time the first time, so mending it later makes it no late one.
    expect(state(store)).toEqual(['đã thu', 2, 0, '15/7/2017 14:24:00', 'Có']);
  });
});

test.each([
  [8, { steps: 2, reads: 30, seconds: 0, secondsPerStep: 0 }],
  [20, { steps: 4, reads: 72, seconds: 54, secondsPerStep: 18 }],
  [200, { steps: 40, reads: 720, seconds: 702, secondsPerStep: 18 }],
])('the time that the quota imposes for %i wards', (wards, time) => {
  expect(gatheringTime(wards)).toEqual(time);
});
