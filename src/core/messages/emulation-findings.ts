/** Words of findings: the criteria of Thi đua, and units that they give no points. */
import { entry, type Entries } from './entry';

export const emulationEntries = {
  'emulation-full-unclear': entry(
    'warning',
    [
      'không phải một con số hay tỷ lệ, nên tiêu chí này không được chấm',
      'Ghi một số như 500, hoặc tỷ lệ như “90%”. Để trống: đơn vị cao nhất được điểm tối đa.',
    ],
    [
      'is neither a number nor a share, so this criterion gives no points',
      'Type a number such as 500, or a share such as “90%”. Blank: the best unit has full points.',
    ],
  ),
  'emulation-full-is-one': entry(
    'warning',
    [
      'được hiểu là 1 {unit}, không phải 100%',
      'Muốn chấm theo tỷ lệ thì ghi chữ “100%”. Đúng là một thì xác nhận.',
    ],
    ['is read as 1 {unit}, not as 100%', 'For a share type “100%”. If it is one, confirm it.'],
  ),
  'emulation-share-of-nothing': entry(
    'warning',
    [
      'là tỷ lệ, nhưng chỉ số “{indicator}” không có tổng số để so, nên tiêu chí này không được chấm',
      'Ghi một con số thay cho tỷ lệ, hoặc để trống.',
    ],
    [
      'is a share, but there is no whole for “{indicator}”, so this criterion gives no points',
      'Type a number in place of the share, or leave it blank.',
    ],
  ),
  'emulation-not-by-unit': entry(
    'warning',
    [
      'chỉ có một số chung cho cả Hội, nên không chấm được cho từng đơn vị',
      'Chọn một chỉ số có số liệu của từng đơn vị.',
    ],
    [
      'is one figure for the whole association, so units have no points by it',
      'Choose an indicator that units have figures of.',
    ],
  ),
  'emulation-kind-unknown': entry(
    'warning',
    [
      'có “{kind}” không phải loại của đơn vị nào, nên tiêu chí này không chấm cho loại ấy',
      'Ghi như ở cột “Loại” của danh sách đơn vị: {candidates}.',
    ],
    [
      'names “{kind}”, which is the kind of no unit, so the criterion gives such units no points',
      'Type it as in the column “Loại” of the list of units: {candidates}.',
    ],
  ),
  'emulation-not-scored': entry(
    'warning',
    [
      'chưa chấm được cho {unitsNumber, number} đơn vị vì thiếu tổng số, hoặc số liệu nhiều hơn tổng số: {units}',
      'Ghi tổng số (Số hộ, Dân số…) của các đơn vị đó, hoặc ghi “Áp dụng cho” những loại đơn vị được chấm.',
    ],
    [
      'gives no points to {unitsNumber, number} units, whose total is not known or is less than their figure: {units}',
      'Fill in the totals of these units (Số hộ, Dân số…), or name in “Áp dụng cho” the kinds of units that it is for.',
    ],
  ),
} as const satisfies Entries;
