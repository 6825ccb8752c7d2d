/**
 * The wards that lead and those that are slowest, or those without any figure where there are such.
 * {best}, {slowest}, {without}: their names; {bestFigure}, {slowestFigure}: their share or number;
 * {Units}: "Xã, phường".
 */

/** A ward's nought may as well be a report that has not come. */
export interface RankingWords {
  readonly slowest: string;
  readonly without: string;
}

/** By the state that is ranked: by share of households where it is known of all wards, else by number. */
export const familyRanking = {
  registered: {
    byShare: {
      slowest:
        '{Units} có tỷ lệ hộ đăng ký cao nhất: {best} ({bestFigure}); thấp nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có tỷ lệ hộ đăng ký cao nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
    byNumber: {
      slowest:
        '{Units} có nhiều gia đình đăng ký nhất: {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có nhiều gia đình đăng ký nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
  },
  achieved: {
    byShare: {
      slowest:
        '{Units} có tỷ lệ hộ đạt danh hiệu cao nhất: {best} ({bestFigure}); thấp nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có tỷ lệ hộ đạt danh hiệu cao nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
    byNumber: {
      slowest:
        '{Units} có nhiều gia đình đạt danh hiệu nhất: {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
      without:
        '{Units} có nhiều gia đình đạt danh hiệu nhất: {best} ({bestFigure}); chưa có số liệu: {without}.',
    },
  },
} as const;

export const fundRanking = {
  slowest:
    '{Units} vận động được nhiều nhất (cả các Chi hội): {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
  without:
    '{Units} vận động được nhiều nhất (cả các Chi hội): {best} ({bestFigure}); chưa có số liệu: {without}.',
} as const;

/** Of more wards than can be named. */
export const andOthers = '{names} và {othersNumber} {units} khác';
