/** `Nội dung báo cáo` and `Chỉ tiêu` of the sample. */
import { indicators } from '../../domain/indicators/definitions';
import { narrative, targets } from '../../domain/tables/support';
import { sheetOf, type SampleCell, type SampleSheet } from './sheet';

const sentences: Readonly<Record<'Hạn chế' | 'Phương hướng' | 'Kiến nghị', readonly string[]>> = {
  'Hạn chế': [
    'Hoạt động của một số chi hội ở thôn, tổ xa trung tâm chưa thường xuyên; cán bộ chi hội kiêm nhiệm nhiều việc.',
    'Việc vận động Quỹ Khuyến học ở cơ sở còn gặp khó khăn, kết quả chưa đều giữa các xã, phường.',
    'Số dòng họ đăng ký danh hiệu “Dòng họ học tập” còn ít so với số dòng họ trên địa bàn.',
    'Một số đơn vị gửi báo cáo chậm, số liệu chưa đầy đủ.',
  ],
  'Phương hướng': [
    'Tiếp tục kiện toàn tổ chức Hội từ thành phố đến cơ sở, phát triển hội viên, vận động thêm các dòng họ đăng ký danh hiệu “Dòng họ học tập”.',
    'Đẩy mạnh tuyên truyền các chủ trương của Đảng, chính sách của Nhà nước về khuyến học, khuyến tài, xây dựng xã hội học tập.',
    'Tổ chức khen thưởng học sinh thi đỗ đại học đạt điểm cao năm 2017.',
    'Xét, trao học bổng “Tiếp bước cho em đến trường” năm học 2017-2018 cho học sinh có hoàn cảnh khó khăn.',
    'Vận động các cơ quan, đơn vị, doanh nghiệp và cá nhân tiếp tục ủng hộ Quỹ Khuyến học các cấp.',
    'Phát động phong trào thi đua giữa các Hội Khuyến học xã, phường; bình xét các danh hiệu học tập cuối năm.',
    'Tổ chức các hoạt động kỷ niệm 15 năm ngày thành lập Hội (23/9/2002 - 23/9/2017).',
  ],
  'Kiến nghị': [
    'Đề nghị Hội Khuyến học tỉnh mở thêm lớp bồi dưỡng nghiệp vụ cho cán bộ Hội ở cơ sở.',
    'Đề nghị UBND thành phố quan tâm bố trí kinh phí hoạt động cho Hội Khuyến học các xã, phường.',
    'Đề nghị cấp ủy, chính quyền các xã, phường tạo điều kiện để các chi hội vận động Quỹ Khuyến học.',
  ],
};

export function narrativeSheet(): SampleSheet {
  return sheetOf(
    narrative,
    Object.entries(sentences).flatMap(([section, texts]) =>
      texts.map((text) => ({ section, text })),
    ),
  );
}

/** By indicator: the plan of 2017, and the figure of the first half of 2016 where it is known. */
const plans: readonly (readonly [indicator: string, plan: SampleCell, previous: SampleCell])[] = [
  ['registered.family', 8_500, 7_878],
  ['registered.clan', 12, 9],
  ['registered.community', 120, 108],
  ['registered.unit', 25, 20],
  ['fund.city.amount', 60_000_000, 36_200_000],
  ['fund.ward.amount', 65_000_000, null],
  ['fund.chapter.amount', 200_000_000, null],
  ['award.teacher.count', 230, null],
  ['award.pupil.count', 900, null],
  ['training.sessions', 12, null],
  ['members.total', 8_800, 8_389],
  ['chapters.total', 156, 153],
];

export function targetSheet(): SampleSheet {
  return sheetOf(
    targets,
    plans.map(([id, plan, previous]) => ({ indicator: labelOf(id), plan, previous })),
  );
}

function labelOf(id: string): string {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`There is no indicator ${id}`);
  return found.label;
}
