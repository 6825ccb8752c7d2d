/** The page `Hướng dẫn`: one column as wide as a phone, for people who have nothing but the sheet. */
import { fill } from '../../messages/format';
import type { Params } from '../../messages/format';
import { stack, fullWidthText, gap, rowPart, type Grid, type Part } from '../../report/sheet/parts';
import { usualOwnLevels } from '../../report/labels';
import { dataTables } from '../../schema/all';
import { coordinatorLevel, levelAbove } from '../../schema/levels';
import { organisation } from '../../schema/registers/organisation';
import { columnOf } from '../../schema/table';
import { formatDate } from '../../data/dates';
import { nameInSentence } from '../../schema/unit-names';
import type { CellStyle, Page } from '../../report/sheet/page';
import type { WardContent } from './ward-content';

// The words of the page `Hướng dẫn` in a ward's workbook. {names} are filled in.

/** How the filled-in workbook reaches the association. */
type Delivery = 'online' | 'file';

const guideWords = {
  title: 'SỔ KHUYẾN HỌC {WARD}',
  period: 'Kỳ: {period}, từ ngày {fromDate, date} đến ngày {toDate, date}.',
  deadline: 'Hạn nộp: {deadlineDate, date}.',
  noDeadline: 'Hạn nộp: theo thông báo của {association}.',
  contact: 'Cần hỏi, xin liên hệ: {contact}.',
  whereTitle: '1. Ghi ở đâu',
  where:
    'Chạm vào tên trang để mở. Ghi từ dòng trống đầu tiên dưới dòng tiêu đề, mỗi việc một dòng.',
  howTitle: '2. Ghi thế nào',
  how: [
    'Ngày: ghi ngày/tháng/năm, ví dụ 30/6/2017.',
    'Tiền: chỉ ghi số, bằng đồng, ví dụ 500000 (hiện ra là 500.000). Không ghi “500k”, “1tr5”, không ghi chữ “đồng”.',
    '{unitHeading}: chọn “{ward}” trong danh sách.',
    'Ô có mũi tên: chạm vào và chọn trong danh sách. Ô không có số liệu thì để trống, không ghi số 0 thay.',
    'Chép từ tệp khác vào: dán “chỉ giá trị”, để giữ màu và danh sách chọn của sổ.',
    'Không xóa, không đổi tên dòng tiêu đề.',
    'Các trang Thiết lập, Xã phường, Danh mục đã ghi sẵn, không phải sửa.',
    'Về trẻ em: chỉ ghi họ tên, năm sinh và trường. Không ghi ngày sinh, địa chỉ.',
  ],
  /** By the level of the unit. */
  whoseMoney: {
    [coordinatorLevel]: [],
    'Xã, phường': [
      'Cấp thu, Cấp chi: tiền của Hội {wardInSentence} chọn “Xã, phường”; tiền của Chi hội thôn, tổ, trường học chọn “Chi hội”. Không ghi khoản của {ownLevel}.',
    ],
    'Chi hội': ['Cấp thu, Cấp chi: chọn “Chi hội”. Không ghi khoản của {ownLevel}.'],
  },
  howElse: {
    online: ['Khi Google hỏi có chắc muốn sửa phần được bảo vệ không, chọn Hủy.'],
    file: [],
  },
  coloursTitle: '3. Màu sắc và cột Kiểm tra',
  ruleColours: {
    online: ['Góc ô có tam giác đỏ: giá trị vừa ghi chưa đúng mẫu. Chạm vào ô để xem cách ghi.'],
    file: ['Chọn một ô để xem lời nhắc cách ghi ô đó.'],
  },
  colours: [
    'Ô nền hồng, chữ đậm: lỗi, cần sửa. Ô nền vàng: cần xem lại. Chữ xanh nghiêng: gợi ý, số vẫn được tính. Lý do ở cột “Kiểm tra” cuối dòng đó.',
    'Cột “Kiểm tra” và trang “Lỗi” do tiện ích ghi khi kiểm tra. Sửa số liệu xong, lần kiểm tra sau sẽ tự xóa. Không ghi vào đó.',
  ],
  deliveryTitle: '4. Nộp thế nào',
  delivery: {
    online:
      'Không phải gửi tệp. Ghi xong trước hạn là được: {association} tự thu số liệu từ bảng tính này. Có chỗ cần sửa, Hội sẽ báo lại ngay trong bảng tính.',
    file: 'Ghi xong, lưu lại và gửi tệp này cho {association} trước hạn. Giữ nguyên tên các trang.',
  },
} as const;

/** What each register is for, by the title of its sheet. */
const registerWords: Readonly<Record<string, string>> = {
  'Đăng ký':
    'Gia đình, dòng họ, cộng đồng, đơn vị, công dân đăng ký danh hiệu học tập. Cuối năm ghi thêm Kết quả và Ngày công nhận.',
  Quỹ: 'Từng khoản ủng hộ Quỹ Khuyến học của Hội và của các Chi hội, tiền mặt, chuyển khoản hay hiện vật.',
  'Khen thưởng': 'Khen thưởng giáo viên, học sinh; học bổng; mức thưởng bằng đồng.',
  'Hoạt động': 'Buổi tuyên truyền, lớp bồi dưỡng cán bộ, thi đua.',
  'Tổ chức Hội': 'Số chi hội, ban khuyến học, hội viên tính đến một ngày.',
};

/** A phone held upright shows about so many pixels. */
const grid: Grid = { widths: [380], tableSize: 12 };

const titleStyle: CellStyle = { bold: true, size: 16, align: 'left', color: '#1a4f8b' };
const headingStyle: CellStyle = { bold: true, size: 13, fill: '#d9e7f5', vertical: 'middle' };
const textStyle: CellStyle = { size: 12, vertical: 'top' };
const strongStyle: CellStyle = { ...textStyle, bold: true };
const linkStyle: CellStyle = { ...strongStyle, underline: true, color: '#1155cc' };

export interface GuideOptions {
  readonly delivery: Delivery;
  /** Whom to ask, e.g. "Bà Lan, 0912 345 678"; '': the association. */
  readonly contact: string;
}

export function guide(content: WardContent, { delivery, contact }: GuideOptions): Page {
  const { settings, period, ward, level } = content;
  const params: Params = {
    ward: ward.name,
    WARD: ward.name.toUpperCase(),
    wardInSentence: nameInSentence(ward),
    association: settings.association,
    ownLevel: settings.ownLevel || usualOwnLevels[levelAbove(level)],
    unitHeading: columnOf(organisation, 'ward').heading,
    period: content.periodName,
    fromDate: formatDate(period.from),
    toDate: formatDate(period.to),
    deadlineDate: settings.deadline === null ? '' : formatDate(settings.deadline),
    contact: contact || settings.association,
  };
  const text = (words: string, style = textStyle) =>
    fullWidthText(fill(words, params), style, grid);
  const section = (heading: string, ...parts: readonly Part[]) =>
    stack([gap(10), text(heading, headingStyle), ...parts]);
  const items = (all: readonly string[]) => stack(all.map((words) => text(`• ${words}`)));

  const { rows, merges } = stack([
    text(guideWords.title, titleStyle),
    text(guideWords.period),
    text(settings.deadline === null ? guideWords.noDeadline : guideWords.deadline, strongStyle),
    text(guideWords.contact),
    section(guideWords.whereTitle, text(guideWords.where), ...dataTables.map(registerPart)),
    section(
      guideWords.howTitle,
      items([...guideWords.how, ...guideWords.whoseMoney[level], ...guideWords.howElse[delivery]]),
    ),
    section(
      guideWords.coloursTitle,
      items([...guideWords.ruleColours[delivery], ...guideWords.colours]),
    ),
    section(guideWords.deliveryTitle, text(guideWords.delivery[delivery])),
  ]);
  return { columnWidths: grid.widths, frozenRows: 0, rows, merges, showGridLines: false };
}

/** The name of a register, which leads to it, and what it is for. */
function registerPart({ sheet }: (typeof dataTables)[number]): Part {
  const name = rowPart([{ from: 0, to: 1, value: sheet, style: linkStyle }], grid);
  const linked = name.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => cell && { ...cell, link: { sheet, cell: 'A1' } }),
  }));
  return stack([
    { rows: linked, merges: [] },
    fullWidthText(registerWords[sheet] ?? '', textStyle, grid),
  ]);
}
