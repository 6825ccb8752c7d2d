/** Columns that several tables have, so that each is said once. */
import { date } from '../date-types';
import { coordinatorLevel } from '../levels';
import { anyText, hamletName, ignored, oneOf, ward } from '../text-types';
import { column, type Column, type Presence } from '../table';

/** No register of an association founded in 1996 is older. */
export const firstYearOfRegisters = 1990;

export const rowNumber: Column = column('rowNumber', 'STT', ignored(), {
  aliases: ['TT', 'Số TT', 'Số thứ tự'],
  width: 50,
  help: 'Số thứ tự, không bắt buộc.',
  example: '1',
});

export const note: Column = column('note', 'Ghi chú', anyText(), {
  width: 180,
  help: 'Ghi chú thêm, không đưa vào báo cáo.',
});

/** The day that places a row in a period. */
export function rowDate(heading: string, help: string): Column {
  return column('date', heading, date({ earliestYear: firstYearOfRegisters }), {
    inHeader: 'required',
    inRow: 'required',
    essential: true,
    width: 100,
    help,
    example: '30/6/2017',
  });
}

export function wardColumn(inRow: Presence, header: 'required' | 'optional'): Column {
  return column('ward', 'Xã, phường', ward(), {
    aliases: ['Xã phường', 'Tên xã, phường', 'Đơn vị xã, phường', 'Đơn vị', 'Đơn vị trực thuộc'],
    ...(header === 'required' && { inHeader: 'required' as const }),
    inRow,
    essential: true,
    width: 190,
    help: 'Tên đơn vị trực thuộc (xã, phường; thôn, tổ) như ở trang “Xã phường”.',
    example: 'Phường Đức Xuân',
  });
}

export const hamlet: Column = column('hamlet', 'Thôn, tổ', hamletName(), {
  aliases: ['Thôn tổ', 'Thôn, bản, tổ', 'Tổ dân phố', 'Thôn, bản, tổ dân phố', 'Tổ, thôn'],
  width: 120,
  help: 'Thôn, bản, tổ dân phố.',
  example: 'Tổ 4',
});

/** Whose money, or whose activity, a row is. */
export function level(heading: string, help: string): Column {
  return column('level', heading, oneOf('Cấp'), {
    inHeader: 'required',
    inRow: 'required',
    essential: true,
    width: 110,
    help,
    example: 'Chi hội',
  });
}

/** A row of the association itself has no ward. */
export const wardUnlessOwnLevel: Presence = {
  requiredUnless: {
    column: 'level',
    oneOf: {
      [coordinatorLevel]: [coordinatorLevel],
      'Xã, phường': ['Xã, phường'],
      'Chi hội': ['Chi hội'],
    },
  },
};
