/** The sentences that are proposed for Hạn chế and Phương hướng, and what the sidebar says of them in English. */
export const proposalWords = {
  vi: {
    /** {label}: the indicator's; {difference}, {before}, {missing}, {plan}: exact, with their unit. */
    sentences: {
      fewer: 'Chỉ tiêu “{label}” giảm {difference} ({percent}) so với {base}{carried}.',
      behind: 'Chỉ tiêu “{label}” mới đạt {percent} kế hoạch năm, còn thiếu {missing}.',
      regain: 'Phấn đấu đưa chỉ tiêu “{label}” trở lại mức {before} của {base}{focus}.',
      more: 'Giữ vững kết quả: chỉ tiêu “{label}” tăng {difference} ({percent}) so với {base}{carried}.',
      left: 'Phấn đấu thực hiện thêm {missing} để đạt kế hoạch năm của chỉ tiêu “{label}” ({plan}).',
    },
    base: { year: 'cùng kỳ', last: 'kỳ trước ({name})' },
    carried: {
      more: ', trong đó {names} góp {percent}',
      fewer: ', trong đó {names} chiếm {percent} số giảm',
      moreMixed: ', tăng nhiều nhất ở {names} ({part}), trong khi {count} {units} giảm {opposite}',
      fewerMixed: ', giảm nhiều nhất ở {names} ({part}), trong khi {count} {units} tăng {opposite}',
    },
    focus: ', trước hết ở {names}',
  },
  en: {
    sentences: {
      fewer: '“{label}” fell by {difference} ({percent}) on {base}{carried}.',
      behind: '“{label}” has reached {percent} of the year’s plan; {missing} are missing.',
      regain: 'Bring “{label}” back to the {before} of {base}{focus}.',
      more: 'Keep what was reached: “{label}” rose by {difference} ({percent}) on {base}{carried}.',
      left: 'Add {missing} to reach the year’s plan of “{label}” ({plan}).',
    },
    base: { year: 'the same period last year', last: 'the last period ({name})' },
    carried: {
      more: ', of which {names} brought {percent}',
      fewer: ', of which {names} make {percent}',
      moreMixed: ', most in {names} ({part}), while {count} {units} fell by {opposite}',
      fewerMixed: ', most in {names} ({part}), while {count} {units} rose by {opposite}',
    },
    focus: ', first of all in {names}',
  },
} as const;
