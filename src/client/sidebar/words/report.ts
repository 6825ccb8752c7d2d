/** Words of the view Báo cáo. */
import { entry } from './common';

export const reportWords = {
  'report.intro': entry(
    'Cộng số liệu của kỳ và ghi bảng tổng hợp, lời văn vào trang “Tổng hợp”.',
    'Adds up the period and writes tables and text to the sheet “Tổng hợp”.',
  ),
  'report.run': entry('Lập báo cáo', 'Make the report'),
  'report.running': entry('Đang lập báo cáo…', 'Making the report…'),
  'report.no-tables': entry(
    'Bảng tính chưa có trang số liệu nào.',
    'The workbook has no data sheet yet.',
  ),
  'report.stale': entry(
    'Số liệu đã thay đổi sau khi lập trang “{sheet}”. Lập lại báo cáo để cập nhật.',
    'The data has changed since “{sheet}” was made. Make the report again to update it.',
  ),

  'period.label': entry('Kỳ báo cáo', 'Period'),
  'period.own': entry('Theo trang “Thiết lập”', 'As on the sheet “Thiết lập”'),
  'period.span': entry('Từ {from} đến {to}.', 'From {from} to {to}.'),
  'period.own-span': entry(
    'Theo trang “Thiết lập”: từ {from} đến {to}.',
    'As on the sheet “Thiết lập”: from {from} to {to}.',
  ),
  'period.all': entry('Mọi thời gian', 'All times'),
  'period.dates': entry('Chọn ngày…', 'Choose dates…'),
  'period.from': entry('Từ ngày', 'From'),
  'period.to': entry('Đến ngày', 'To'),
  'period.incomplete': entry(
    'Chọn cả ngày đầu và ngày cuối của kỳ.',
    'Choose both the first and the last day.',
  ),
  'period.reversed': entry(
    'Ngày cuối sớm hơn ngày đầu của kỳ.',
    'The last day is before the first day.',
  ),
  'figures.label': entry('Cách ghi số liệu', 'How figures are written'),
  'figures.rounded': entry('Làm tròn (hơn 8.660)', 'Rounded (hơn 8.660)'),
  'figures.exact': entry('Chính xác (8.664)', 'Exact (8.664)'),
  'lists.label': entry('Kèm danh sách công khai', 'With the lists for publication'),

  'result.lists': entry(
    'Các trang đi kèm, không có ngày sinh, địa chỉ, số điện thoại:',
    'The sheets beside it, which carry no birth dates, addresses or phones:',
  ),
  'result.written': entry(
    'Đã ghi báo cáo {name} vào trang “{sheet}”.',
    'The report “{name}” was written to the sheet “{sheet}”.',
  ),
  'result.open': entry('Mở trang', 'Open the sheet'),
  'result.pdf': entry('Tải PDF', 'Get the PDF'),
  'result.see-text': entry('Xem lời văn', 'See the text'),
  'result.excluded': entry(
    'Chưa tính {rowsNumber, number} dòng có lỗi, {amount}.',
    '{rowsNumber, number} rows with errors ({amount}) are not counted.',
  ),
  'result.excluded-rows': entry(
    'Chưa tính {rowsNumber, number} dòng có lỗi.',
    '{rowsNumber, number} rows with errors are not counted.',
  ),
  'result.see-errors': entry('Xem lỗi', 'See errors'),
  'result.figures': entry('Số liệu', 'Figures'),
  'result.by-ward': entry('{label}, theo {units}', '{label} by ward'),
  'result.no-ward': entry('Không thuộc {units}', 'Of no ward'),
  'result.nothing': entry('Chưa có số liệu: {labels}.', 'No figures for: {labels}.'),
  'result.plan': entry('Kế hoạch {planNumber, number}', 'Plan {planNumber, number}'),
  'result.plan-share': entry(
    'Kế hoạch {planNumber, number}, đạt {share}',
    'Plan {planNumber, number}, {share} of it',
  ),
  'result.more': entry(
    'Tăng {differenceNumber, number} so với cùng kỳ',
    'Up {differenceNumber, number} on last year',
  ),
  'result.less': entry(
    'Giảm {differenceNumber, number} so với cùng kỳ',
    'Down {differenceNumber, number} on last year',
  ),
  'result.same': entry('Bằng cùng kỳ', 'The same as last year'),
  'proposals.heading': entry(
    'Gợi ý cho Hạn chế, Phương hướng',
    'Proposals for Hạn chế, Phương hướng',
  ),
  'proposals.intro': entry(
    'Tính từ số liệu, không nêu nguyên nhân. Chọn những câu đúng ý, câu được chọn ghi vào trang “Nội dung báo cáo” và lời văn.',
    'Made of figures, without causes. Tick what is to be said: it goes to the sheet “Nội dung báo cáo” and into the text.',
  ),
  'proposals.run': entry(
    'Đưa {chosenNumber, number} câu vào báo cáo',
    'Put {chosenNumber, number} sentences into the report',
  ),
  'proposals.running': entry('Đang đưa vào báo cáo…', 'Putting them into the report…'),
  'proposals.figures': entry('Số liệu của câu này', 'Figures of this sentence'),
  'proposals.claim': entry('{name}: {value}', '{name}: {value}'),
  'proposals.claim-before': entry(
    '{name}: {value}, trước là {before}',
    '{name}: {value}, {before} before',
  ),
  'proposals.claim-plan': entry('{name}: {value}, kế hoạch {plan}', '{name}: {value}, plan {plan}'),
  'result.text': entry('Lời văn báo cáo', 'Text of the report'),
  'copy.run': entry('Sao chép lời văn', 'Copy the text'),
  'copy.done': entry('Đã sao chép lời văn.', 'The text was copied.'),
  'copy.selected': entry(
    'Trình duyệt không cho sao chép. Lời văn đã được chọn sẵn: nhấn Ctrl+C.',
    'The browser did not allow copying. The text is selected: press Ctrl+C.',
  ),
} as const;
