/** Wards' workbooks out as one .zip, and in again as whatever the wards sent. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readZip } from '../../../../src/local/packages/zip';
import { wardsIn, zipOfWards } from '../../../../src/local/studio-page/storage/ward-files';

const workbook = (text: string) => strToU8(`PK\u0003\u0004${text}`);
const ward = (name: string, text = name) => ({ name, bytes: workbook(text) });

describe('out', () => {
  test('and in again they are the same', () => {
    const names = fc.uniqueArray(
      fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ]{0,20}[\p{L}\p{N}]$/u),
      {
        selector: (name) => name.normalize('NFC').toLowerCase(),
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(names, (all) => {
        const wards = all.map((name) => ward(name.normalize('NFC')));
        const { wards: back, refused } = wardsIn([
          { name: 'phuong.zip', bytes: zipOfWards(wards) },
        ]);
        expect(refused).toEqual([]);
        expect(back.map(({ bytes }) => Buffer.from(bytes))).toEqual(
          wards.map(({ bytes }) => Buffer.from(bytes)),
        );
      }),
    );
  });

  test('the same wards give the same bytes', () => {
    const wards = [ward('Phường Đức Xuân'), ward('Phường Sông Cầu')];
    expect(zipOfWards(wards)).toEqual(zipOfWards(wards));
  });

  test.each([
    [
      ['Đức Xuân', 'Đức Xuân', 'đức xuân'],
      ['Đức Xuân.xlsx', 'Đức Xuân (2).xlsx', 'đức xuân (3).xlsx'],
    ],
    [
      ['Xã A/B', 'Xã A:B', ''],
      ['Xã A-B.xlsx', 'Xã A-B (2).xlsx', 'so-cua-phuong.xlsx'],
    ],
    [['../../etc/passwd'], ['-..-etc-passwd.xlsx']],
  ])('names of %j are those of files', (names, files) => {
    const zip = zipOfWards(names.map((name) => ward(name)));
    // Read by another reader than the one that wins them back, which checks each sum.
    expect(readZip(zip).map(({ name }) => name)).toEqual(files);
  });
});

describe('in', () => {
  test('files and a .zip with folders, as macOS and Windows pack them', () => {
    const zip = zipSync({
      'nộp/Phường Đức Xuân.xlsx': workbook('a'),
      'nộp/Xã Dương Quang.XLSX': workbook('b'),
      'nộp/ghi chú.txt': strToU8('nhớ nộp'),
      '__MACOSX/nộp/._Phường Đức Xuân.xlsx': workbook('x'),
      'nộp/.DS_Store': strToU8('x'),
      'nộp/trong/': new Uint8Array(),
    });
    const { wards, refused } = wardsIn([
      { name: 'Phường Sông Cầu.xlsx', bytes: workbook('c') },
      { name: 'nộp.zip', bytes: zip },
    ]);
    expect(wards.map(({ name }) => name)).toEqual([
      'Phường Sông Cầu',
      'Phường Đức Xuân',
      'Xã Dương Quang',
    ]);
    expect(refused).toEqual([{ name: 'ghi chú.txt', code: 'not-xlsx' }]);
  });

  test.each([
    ['sổ.xlsx', new Uint8Array(), 'empty'],
    ['sổ.xlsx', strToU8('Tên,Số tiền'), 'not-xlsx'],
    ['sổ.csv', strToU8('Tên,Số tiền'), 'not-xlsx'],
    ['sổ.docx', workbook('Word'), 'not-xlsx'],
    ['sổ.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'old-excel'],
    ['mật khẩu.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'old-excel'],
    ['hỏng.zip', workbook('cắt ngang'), 'broken'],
    ['không phải.zip', strToU8('zip'), 'not-xlsx'],
  ])('%s is named, and the others are taken in', (name, bytes, code) => {
    const { wards, refused } = wardsIn([{ name, bytes }, ...[ward('Đức Xuân')].map(named)]);
    expect(wards.map((one) => one.name)).toEqual(['Đức Xuân']);
    expect(refused).toEqual([{ name, code }]);
  });

  const named = ({ name, bytes }: { name: string; bytes: Uint8Array }) => ({
    name: `${name}.xlsx`,
    bytes,
  });

  test('a zip bomb is not unpacked', () => {
    const zip = zipSync({ 'a.xlsx': new Uint8Array(10_000_000) });
    // What the directory announces, 100 times: the data need not be there.
    const sizes = Buffer.from(zip);
    const announced = Buffer.alloc(4);
    announced.writeUInt32LE(10_000_000);
    const bomb = Buffer.alloc(4);
    bomb.writeUInt32LE(1_000_000_000);
    for (let at = sizes.indexOf(announced); at >= 0; at = sizes.indexOf(announced, at + 4)) {
      bomb.copy(sizes, at);
    }
    expect(wardsIn([{ name: 'bom.zip', bytes: sizes }])).toEqual({
      wards: [],
      refused: [{ name: 'bom.zip', code: 'too-large' }],
    });
  });
});
