/** What a figure is a share of, and how it stands to the targets of the programmes. */
import type { WardTotal } from '../../indicators/definitions';

/** All there are, by the column of `Xã phường`. */
export const wholes: Readonly<Record<WardTotal, string>> = {
  households: 'tổng số hộ',
  clans: 'tổng số dòng họ',
  hamlets: 'tổng số thôn, bản, tổ dân phố',
  offices: 'tổng số đơn vị',
  population: 'dân số',
};

/** {whole}: one of the above; {wardsNumber}: those whose total is known. */
export const shares = {
  ofAll: ', chiếm {percent} {whole}',
  ofSome: ', chiếm {percent} {whole} của {wardsNumber} xã, phường có số liệu',
  /** {counts}: "8.512/8.664 gia đình". */
  ofRegistered: ', bằng {counts} đăng ký, đạt {percent} số đăng ký',
  /** Behind the share of what was achieved. */
  targetReached: ' (đạt mục tiêu {target} đến năm {targetYear})',
  targetMissed: ' (mục tiêu đến năm {targetYear} là {target})',
} as const;

/** The targets of the titles whose share is told: {targets}: "gia đình 70%, dòng họ 50%". */
export const programmeWords = {
  sentence: 'Mục tiêu đạt danh hiệu đến năm {targetYear}{decision}: {targets}.',
  decision: ' ({decision})',
} as const;
