/** Names of clans, hamlets and offices that mean one, and such that do not. */
import { describe, expect, test } from '@jest/globals';
import { groupComparer, type GroupKind } from '../../../src/core/vietnamese/group-names';

const compare = groupComparer();
const keys = (kind: GroupKind, names: readonly string[]) =>
  new Set(names.map((name) => compare(kind, name, 'đức xuân')));

describe('one', () => {
  test.each<[GroupKind, readonly string[]]>([
    [
      'community',
      ['Tổ 7', 'TDP số 7', 'Tổ dân phố 07', 'tổ dân phố số 07', 'Khu dân cư tổ 7', 'T.D.P 7'],
    ],
    ['community', ['Tổ 7', 'Cộng đồng học tập tổ 7', 'Cộng đồng Tổ 7', 'Tổ 7, phường Đức Xuân']],
    ['community', ['Bản Đồn II', 'Thôn Bản Đồn 2', 'Bản Đồn 2', 'BẢN ĐỒN 2']],
    [
      'clan',
      ['họ Nông', 'Dòng họ Nông', 'Dòng họ hiếu học họ Nông', 'Gia tộc Nông', 'DÒNG TỘC NÔNG'],
    ],
    ['clan', ['Họ Nông', 'Dòng họ Nông phường Đức Xuân']],
    ['unit', ['Trường THCS Đức Xuân', 'THCS Đức Xuân', 'Trường THCS P. Đức Xuân']],
    ['unit', ['Trường Trung học cơ sở Đức Xuân', 'Trường THCS phường Đức Xuân']],
    ['unit', ['Trường Tiểu học Đức Xuân', 'TH Đức Xuân']],
    ['unit', ['Trường Mầm non Hoa Sen', 'Trường MN Hoa Sen']],
    ['unit', ['UBND phường Đức Xuân', 'Ủy ban nhân dân P. Đức Xuân']],
    ['unit', ['Trường TH và THCS Đức Xuân', 'Trường Tiểu học & THCS Đức Xuân']],
  ])('%s %j', (kind, names) => expect(keys(kind, names).size).toBe(1));
});

describe('each another', () => {
  test.each<[GroupKind, readonly string[]]>([
    ['community', ['Tổ 7', 'Tổ 7A', 'Tổ 17', 'Thôn 7', 'Khu phố 7']],
    ['community', ['Bản Đồn 1', 'Bản Đồn 2', 'Bản Đôn 2']],
    ['clan', ['Họ Nông', 'Họ Hà', 'Họ Hạ', 'Họ Nông Văn']],
    ['unit', ['Trường THCS Đức Xuân', 'Trường Tiểu học Đức Xuân', 'Trường THPT Đức Xuân']],
    ['unit', ['UBND phường Đức Xuân', 'Đảng ủy phường Đức Xuân', 'Công an phường Đức Xuân']],
  ])('%s %j', (kind, names) => expect(keys(kind, names).size).toBe(names.length));
});
