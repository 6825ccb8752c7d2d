/** The sections of part I of a report, by what they are called there. */
export const resultSectionNames = {
  outreach: 'Công tác tuyên truyền, chỉ đạo',
  organisation: 'Tổ chức Hội và hội viên',
  titles: 'Xây dựng các mô hình học tập',
  fund: 'Xây dựng Quỹ Khuyến học',
  awards: 'Khen thưởng, học bổng',
  training: 'Bồi dưỡng cán bộ',
} as const;
