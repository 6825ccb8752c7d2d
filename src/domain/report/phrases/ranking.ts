/**
 * The wards that lead and those that are slowest. {best}, {slowest}: their names; {bestFigure},
 * {slowestFigure}: their share or number; {Units}: "Xã, phường".
 */

/** By the state that is ranked: by share of households where it is known of all wards, else by number. */
export const familyRanking = {
  registered: {
    byShare:
      '{Units} có tỷ lệ hộ đăng ký cao nhất: {best} ({bestFigure}); thấp nhất: {slowest} ({slowestFigure}).',
    byNumber:
      '{Units} có nhiều gia đình đăng ký nhất: {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
  },
  achieved: {
    byShare:
      '{Units} có tỷ lệ hộ đạt danh hiệu cao nhất: {best} ({bestFigure}); thấp nhất: {slowest} ({slowestFigure}).',
    byNumber:
      '{Units} có nhiều gia đình đạt danh hiệu nhất: {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).',
  },
} as const;

export const fundRanking =
  '{Units} vận động được nhiều nhất (cả các Chi hội): {best} ({bestFigure}); ít nhất: {slowest} ({slowestFigure}).';

/** Of more wards than can be named. */
export const andOthers = '{names} và {othersNumber} {units} khác';
