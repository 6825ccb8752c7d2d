/**
 * What follows a figure: how it stands to the year before, to the plan, to all there are.
 * {difference}, {times} and {percent} always come from exact values.
 */
export const comparisons = {
  increased: ', tăng {difference} ({percent}) so với cùng kỳ',
  /** {times}: "2 lần", "hơn 2,5 lần". */
  multiplied: ', tăng gấp {times} (thêm {difference}) so với cùng kỳ',
  decreased: ', giảm {difference} ({percent}) so với cùng kỳ',
  equal: ', bằng cùng kỳ',
  /** In a part of the year. */
  reachedOfYear: ', đạt {percent} kế hoạch năm',
  exceededOfYear: ', vượt {percent} kế hoạch năm',
  /** When the year is over. */
  reached: ', đạt {percent} kế hoạch',
} as const;

/** {count} times, with a hedge where it is not exactly so. */
export const timesWords = {
  exact: '{count} lần',
  above: 'hơn {count} lần',
  below: 'gần {count} lần',
} as const;

/** Shares that two decimals cannot give: more than nothing, or a little beside the whole. */
export const percentHedges = {
  almostNothing: 'dưới 0,01%',
  almostAll: 'gần 100%',
  littleMoreThanAll: 'hơn 100%',
} as const;
