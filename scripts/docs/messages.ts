/** docs/thong-bao.md: what each message means, from the catalogue, each with an example that was really found. */
import { findAll } from '../../src/core/checks/run-checks';
import { failures } from '../../src/core/messages/failure-catalog';
import { catalogue, findingCodes, type FindingCode } from '../../src/core/messages/finding-catalog';
import type { Finding } from '../../src/core/messages/finding';
import type { Severity } from '../../src/core/messages/entry';
import { fill } from '../../src/core/messages/format';
import { severityNames } from '../../src/core/messages/entry';
import { fullWords, kindWords } from '../../src/core/messages/finding-text';
import { readWorkbook } from '../../src/core/workbook/read-workbook';
import { today } from '../../test/core/book-of';
import { faultyBooks } from './faulty-books/all';
import { sampleParams } from './sample-params';
import { code, generatedNote, page, table } from './markdown';

/** What the small workbooks raise. */
export const exampleFindings: readonly Finding[] = faultyBooks.flatMap((book) =>
  findAll(readWorkbook(book, today), book),
);

const meanings: Readonly<Record<Severity, string>> = {
  error: 'Số liệu sẽ sai, nên dòng này chưa được tính vào báo cáo. Phải sửa.',
  warning:
    'Có thể nhầm. Dòng vẫn được tính, trừ dòng cộng, dòng chữ, dòng của danh sách khác và dòng ngoài kỳ. Sửa, hoặc xác nhận là đúng kèm lý do.',
  suggestion: 'Dòng vẫn được tính. Bấm sửa thì sổ gọn và thống nhất hơn.',
};

function columnsOf(found: readonly Finding[]): string {
  const headings = new Set(found.map(({ heading, sheet }) => heading || sheet || 'cả sổ'));
  return [...headings].join('; ');
}

/**
 * A cell of any other column is judged no graver than a warning, so an example of the code's own
 * severity is shown where there is one.
 */
function exampleOf(code: FindingCode, found: readonly Finding[]): Finding | undefined {
  return found.find(({ severity }) => severity === catalogue[code].severity) ?? found[0];
}

function row(finding: FindingCode): readonly string[] {
  const found = exampleFindings.filter((each) => each.code === finding);
  const example = exampleOf(finding, found);
  const words = example === undefined ? undefined : fullWords(example, 'vi');
  return [
    code(finding),
    columnsOf(found),
    kindWords({ code: finding }, 'vi'),
    words?.todo ?? catalogue[finding].vi.todo,
    words?.what ?? '',
  ];
}

function severitySection(severity: Severity): readonly string[] {
  return [
    `## ${severityNames[severity].vi}`,
    '',
    meanings[severity],
    '',
    ...table(
      ['Mã', 'Ở cột', 'Thông báo', 'Cần làm', 'Ví dụ'],
      findingCodes.filter((each) => catalogue[each].severity === severity).map(row),
    ),
    '',
  ];
}

export function messages(): string {
  return page(
    generatedNote,
    '',
    '# Các thông báo',
    '',
    'Mỗi thông báo có một mã không đổi, hiện trong tệp xuất ra từ dòng lệnh. Cột “Thông báo” nói chung cho mọi ô; cột “Cần làm” và “Ví dụ” là của một ô có thật. Cột “Ở cột” nêu những cột trong ví dụ; thông báo về một ô có thể gặp ở mọi cột cùng loại. Ở cột không ảnh hưởng đến số liệu của báo cáo (năm sinh, số điện thoại, ghi chú…), mức “Lỗi” được hạ xuống “Cần xem”.',
    '',
    ...(['error', 'warning', 'suggestion'] as const).flatMap(severitySection),
    '## Khi một việc không chạy được',
    '',
    'Việc không chạy được thì không ghi gì vào bảng tính, trừ khi thông báo nói khác. Tên trang, tên cột, số dòng trong các câu dưới đây là ví dụ.',
    '',
    ...table(
      ['Mã', 'Thông báo'],
      Object.entries(failures).map(([name, { vi }]) => [
        code(name),
        fill(vi as string, sampleParams),
      ]),
    ),
  );
}
