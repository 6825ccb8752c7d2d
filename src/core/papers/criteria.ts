/** The criteria by which who registered scores itself: rows of `Bộ tiêu chí`, or a proposal where there is no such sheet. */
import { paperCriteria } from '../schema/paper-sheets';
import { numbersOf, textsOf, type TableData } from '../workbook/read-table';

export interface Criterion {
  readonly group: string;
  readonly text: string;
  readonly points: number;
}

export type CriteriaByTitle = ReadonlyMap<string, readonly Criterion[]>;

const proposal = (
  ...criteria: readonly (readonly [group: string, text: string, points: number])[]
): readonly Criterion[] => criteria.map(([group, text, points]) => ({ group, text, points }));

const conditions = 'Điều kiện học tập';
const spirit = 'Ý thức học tập';
const results = 'Kết quả học tập';

/** To begin with: pass marks and wording are each association's own, and are edited in the sheet. */
export const proposedCriteria: CriteriaByTitle = new Map([
  [
    'Gia đình học tập',
    proposal(
      [conditions, 'Có góc học tập, sách, báo và phương tiện học tập cho các thành viên.', 15],
      [conditions, 'Dành thời gian, kinh phí cho việc học của các thành viên trong năm.', 10],
      [spirit, 'Trẻ em trong độ tuổi đều được đi học, không bỏ học giữa chừng.', 20],
      [spirit, 'Người lớn tham gia học tập thường xuyên, nâng cao kiến thức, nghề nghiệp.', 20],
      [results, 'Trẻ em hoàn thành chương trình lớp học; người lớn áp dụng điều đã học.', 20],
      [results, 'Gia đình hòa thuận, chấp hành tốt pháp luật, tham gia phong trào khuyến học.', 15],
    ),
  ],
  [
    'Dòng họ học tập',
    proposal(
      [conditions, 'Có ban khuyến học, quy chế hoạt động và quỹ khuyến học của dòng họ.', 25],
      [spirit, 'Các gia đình trong dòng họ đăng ký và phấn đấu đạt Gia đình học tập.', 30],
      [spirit, 'Trẻ em trong dòng họ đều được đi học, không bỏ học giữa chừng.', 20],
      [results, 'Khen thưởng, hỗ trợ con cháu học tập; giữ gìn truyền thống hiếu học.', 25],
    ),
  ],
  [
    'Cộng đồng học tập',
    proposal(
      [conditions, 'Có chi hội khuyến học hoạt động, có nơi sinh hoạt, học tập cộng đồng.', 25],
      [spirit, 'Các gia đình, dòng họ đăng ký và phấn đấu đạt danh hiệu học tập.', 30],
      [spirit, 'Người dân tham gia các lớp, chuyên đề của trung tâm học tập cộng đồng.', 20],
      [results, 'Không có trẻ em bỏ học; phổ cập giáo dục, xóa mù chữ được duy trì.', 25],
    ),
  ],
  [
    'Đơn vị học tập',
    proposal(
      [conditions, 'Có kế hoạch, điều kiện và kinh phí cho việc học tập của đơn vị.', 25],
      [spirit, 'Cán bộ, nhân viên tham gia học tập, bồi dưỡng thường xuyên theo quy định.', 35],
      [results, 'Kết quả học tập được áp dụng, đơn vị hoàn thành tốt nhiệm vụ.', 40],
    ),
  ],
  [
    'Công dân học tập',
    proposal(
      [spirit, 'Có kế hoạch và thực hiện việc tự học, học tập thường xuyên.', 35],
      [
        conditions,
        'Sử dụng được công cụ học tập, làm việc; biết khai thác thông tin trên mạng.',
        30,
      ],
      [results, 'Áp dụng điều đã học vào công việc, chia sẻ với người khác.', 35],
    ),
  ],
]);

/** @param reading `Bộ tiêu chí`; undefined where the workbook lacks it */
export function criteriaOf(reading: TableData | undefined): CriteriaByTitle {
  if (reading === undefined || reading.table !== paperCriteria) return proposedCriteria;
  const byTitle = new Map<string, Criterion[]>();
  const [groups, texts] = [textsOf(reading, 'group'), textsOf(reading, 'criterion')];
  const points = numbersOf(reading, 'points');
  textsOf(reading, 'title').forEach((title, row) => {
    const text = texts[row] ?? null;
    if (title === null || text === null) return;
    const known = byTitle.get(title) ?? [];
    known.push({ group: groups[row] ?? '', text, points: points[row] ?? 0 });
    byTitle.set(title, known);
  });
  return byTitle;
}
