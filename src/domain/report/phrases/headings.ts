/** Titles and headings of the text, by the kind of the period. */
import type { PeriodKind } from '../period-kind';

/** {period}: the period's name. */
export const subjects: Readonly<Record<PeriodKind, string>> = {
  'first-half': 'Sơ kết công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  'second-half': 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  year: 'Tổng kết công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  quarter: 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  'first-months': 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
  other: 'Kết quả công tác khuyến học, khuyến tài, xây dựng xã hội học tập {period}',
};

/** {PERIOD}: the period's name in capitals. */
export const resultsHeading = 'KẾT QUẢ CÔNG TÁC {PERIOD}';

/** The last section of part I, from the sentences typed by staff. */
export const limitsHeading = 'Hạn chế';

/** {year}: that of the last day; {nextQuarter}: "II", with {nextQuarterYear}; {monthsLeft}: of the year. */
export const plansHeadings: Readonly<Record<PeriodKind, string>> = {
  'first-half': 'PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM {year}',
  'second-half': 'PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG ĐẦU NĂM {nextYear}',
  year: 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {nextYear}',
  quarter: 'PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ {nextQuarter} NĂM {nextQuarterYear}',
  'first-months': 'PHƯƠNG HƯỚNG, NHIỆM VỤ {monthsLeft} THÁNG CUỐI NĂM {year}',
  other: 'PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
};

export const requestsHeading = 'KIẾN NGHỊ';
