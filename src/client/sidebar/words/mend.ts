/** Words of mending and of taking mends back, in the view Kiểm tra. */
import { entry } from './common';

export const mendWords = {
  'mend.one': entry('Sửa ô này', 'Mend this cell'),
  'mend.one-running': entry('Đang sửa…', 'Mending…'),
  'mend.one-done': entry('Đã sửa', 'Mended'),
  'mend.after-other': entry(
    'Ô này còn một đề nghị khác: sửa theo đề nghị đó trước.',
    'This cell has another proposal: mend that one first.',
  ),
  'mend.becomes': entry('sửa thành', 'becomes'),
  'mend.blank': entry('(ô trống)', '(blank)'),
  'mend.looks-same': entry(
    'Chỉ khác ở dấu cách hoặc ở ký tự trông giống nhau.',
    'They differ only in spaces, or in characters that look alike.',
  ),
  'mend.group': entry('Sửa tất cả ({cellsNumber, number})…', 'Mend all ({cellsNumber, number})…'),
  'mend.all': entry(
    'Sửa tất cả chỗ chắc chắn ({cellsNumber, number})…',
    'Mend all that is certain ({cellsNumber, number})…',
  ),
  'mend.all-shown': entry(
    'Sửa tất cả chỗ chắc chắn đang xem ({cellsNumber, number})…',
    'Mend all that is certain and shown ({cellsNumber, number})…',
  ),

  'preview.title': entry('Xem trước khi sửa', 'Before mending'),
  'preview.every-kind': entry('Tất cả chỗ chắc chắn', 'All that is certain'),
  'preview.intro': entry(
    'Bỏ chọn ô không muốn sửa. Ô đã thay đổi sau khi kiểm tra sẽ được giữ nguyên. Ô đã sửa được ghi vào trang “Nhật ký” và hoàn tác được.',
    'Untick what is not to be mended. Cells that have changed since the check are left alone. Mends are written to the sheet “Nhật ký” and can be undone.',
  ),
  'preview.who': entry('Người sửa (cần ghi)', 'Mended by (required)'),
  'preview.who-missing': entry('Ghi tên người sửa.', 'Fill in the name.'),
  'preview.none': entry('Chọn ít nhất một ô.', 'Tick at least one cell.'),
  'preview.all': entry('Chọn tất cả', 'All'),
  'preview.ticked': entry(
    'Đang chọn {tickedNumber, number} trong {allNumber, number} ô',
    '{tickedNumber, number} of {allNumber, number} cells ticked',
  ),
  'preview.apply': entry('Sửa {cellsNumber, number} ô', 'Mend cells: {cellsNumber, number}'),
  'preview.list': entry('Các ô sẽ sửa', 'Cells to mend'),
  'preview.place': entry('Trang “{sheet}”, ô {cell}', 'Sheet “{sheet}”, cell {cell}'),

  'mending.running': entry('Đang sửa…', 'Mending…'),
  'mending.step': entry(
    'Đã xong {doneNumber, number} trong {totalNumber, number} ô.',
    '{doneNumber, number} of {totalNumber, number} cells are done.',
  ),

  'mended.done': entry('Đã sửa {cellsNumber, number} ô.', 'Cells mended: {cellsNumber, number}.'),
  'mended.none': entry('Chưa sửa ô nào.', 'No cell was mended.'),
  'mended.changed': entry(
    '{cellsNumber, number} ô đã thay đổi sau khi kiểm tra nên được giữ nguyên:',
    'Changed since the check, so left alone ({cellsNumber, number}):',
  ),
  'mended.inWardFiles': entry(
    '{cellsNumber, number} ô thuộc dòng thu từ tệp của {units} nên được giữ nguyên. Sửa trong tệp đó rồi thu lại:',
    'In rows gathered from a ward’s file, so left alone ({cellsNumber, number}). Mend them there and gather again:',
  ),
  'mended.displaced': entry(
    '{cellsNumber, number} ô đã ghi lệch dòng, vì có người chèn, xóa hoặc sắp xếp dòng đúng lúc đó. Hãy hoàn tác, rồi so các ô này với lịch sử phiên bản của bảng tính:',
    'Written to a wrong row, as someone inserted, deleted or sorted rows at that moment ({cellsNumber, number}). Undo it, then compare these cells with the version history of the spreadsheet:',
  ),
  'mended.interrupted': entry(
    'Bị gián đoạn ở {cellsNumber, number} ô: {message}',
    'Interrupted at {cellsNumber, number} cells: {message}',
  ),
  'mended.left': entry(
    'Đã dừng, còn {cellsNumber, number} ô chưa sửa.',
    'Stopped; cells not mended yet: {cellsNumber, number}.',
  ),
  'mended.undo': entry('Hoàn tác lần sửa vừa rồi', 'Undo these mends'),
  'mended.close': entry('Đóng', 'Close'),
  'mended.cells': entry('Các ô', 'Cells'),

  'undo.title': entry('Lần sửa', 'Mends'),
  'undo.what': entry(
    'Trả giá trị và định dạng cũ cho những ô vẫn còn giá trị đã sửa, lùi từng lần. Các lần sửa được ghi ở trang “Nhật ký”.',
    'Gives cells that still hold what was written their old values and formats, one time of mending after the other. All mends are on the sheet “Nhật ký”.',
  ),
  'undo.looking': entry('Đang xem nhật ký…', 'Looking at the journal…'),
  'undo.none': entry('Không còn lần sửa nào để hoàn tác.', 'There is nothing left to undo.'),
  'undo.run': entry(
    'Hoàn tác lần sửa lúc {when} của {who} ({cellsNumber, number} ô)',
    'Undo the mends of {when} by {who} (cells: {cellsNumber, number})',
  ),
  'undo.again': entry(
    'Hoàn tác tiếp lần sửa lúc {when} của {who} ({cellsNumber, number} ô)',
    'Then undo the mends of {when} by {who} (cells: {cellsNumber, number})',
  ),
  'undo.rest': entry('Hoàn tác tiếp phần còn lại', 'Undo the rest'),
  'undo.running': entry('Đang hoàn tác…', 'Undoing…'),
  'undone.done': entry(
    'Đã hoàn tác lần sửa lúc {when} của {who}: {cellsNumber, number} ô trở về giá trị cũ.',
    'The mends of {when} by {who} were undone: {cellsNumber, number} cells have their old values.',
  ),
  'undone.displaced': entry(
    '{cellsNumber, number} ô đã ghi lệch dòng, vì có người chèn, xóa hoặc sắp xếp dòng đúng lúc đó. Giá trị cũ có ở trang “Nhật ký”, hãy xem lại từng ô:',
    'Written to a wrong row, as someone inserted, deleted or sorted rows at that moment ({cellsNumber, number}). The old values are on the sheet “Nhật ký”; look at each cell:',
  ),
  'undone.changed': entry(
    '{cellsNumber, number} ô đã thay đổi sau lần sửa đó nên được giữ nguyên:',
    'Changed after those mends, so left alone ({cellsNumber, number}):',
  ),
} as const;
