import { describe, expect, test } from '@jest/globals';
import {
  detectEncoding,
  type EncodingFault,
} from '../../../../src/core/vietnamese/encodings/detect';

const found = (text: string) => {
  const fault = detectEncoding(text);
  return fault && [fault.kind, fault.repaired, fault.isCertain];
};

type Certain = readonly [kind: EncodingFault['kind'], text: string, repaired: string];

describe('certain', () => {
  test.each<Certain>([
    ['tcvn3', 'Phßng Gi¸o dôc vµ §µo t¹o', 'Phòng Giáo dục và Đào tạo'],
    ['tcvn3', 'PHßNG GI¸O DôC Vµ §µO T¹O', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
    ['tcvn3', 'Ph\u00AD¬ng', 'Phương'],
    ['tcvn3', 'Tr\u00ADêng TiÓu häc S«ng CÇu', 'Trường Tiểu học Sông Cầu'],
    ['tcvn3', 'NguyÔn V¨n Dòng', 'Nguyễn Văn Dũng'],
    ['tcvn3', 'NguyÔn ThÞ ¸nh', 'Nguyễn Thị Ánh'],
    ['tcvn3', 'L£ V¡N T¸M', 'LÊ VĂN TÁM'],
    ['tcvn3', 'NGUYÔN V¨N AN', 'NGUYỄN VĂN AN'],
    ['tcvn3', 'L\u00AD¥NG THÞ H\u00AD¬NG', 'LƯƠNG THỊ HƯƠNG'],
    ['tcvn3', 'L\u00AD¬ng V¨N H\u00AD¬NG', 'Lương VĂN HƯƠNG'],
    ['tcvn3', '§µM THÞ NG©N', 'ĐÀM THỊ NGÂN'],
    ['tcvn3', 'VI V¨N §«', 'VI VĂN ĐÔ'],
    ['tcvn3', 'L\u00AD THÞ ¸NH', 'LƯ THỊ ÁNH'],
    ['tcvn3', 'T« LAN ¨N', 'TÔ LAN ĂN'],
    ['tcvn3', 'TR\u00ADêNG TIÓU HäC ®øC XU©N', 'TRƯỜNG TIỂU HỌC ĐỨC XUÂN'],
    ['tcvn3', 'V¡N ThÞ Lan', 'VĂN Thị Lan'],
    ['tcvn3', 'NguyÔn V¡n An', 'Nguyễn Văn An'],
    ['tcvn3', 'Vi V¨n §«', 'Vi Văn Đô'],
    ['tcvn3', 'UBND ®¶o', 'UBND đảo'],
    ['tcvn3', 'Lª Lai', 'Lê Lai'],
    ['tcvn3', 'Thèng NhÊt', 'Thống Nhất'],
    ['tcvn3', 'Th«n 3', 'Thôn 3'],
    ['tcvn3', 'Nμ Pμn', 'Nà Pàn'],
    ['tcvn3', 'H§ND x·', 'HĐND xã'],
    [
      'tcvn3',
      'Cty TNHH Honda ViÖt Nam, x· D\u00AD¬ng Quang',
      'Cty TNHH Honda Việt Nam, xã Dương Quang',
    ],
    ['vni', 'Tröôøng THCS Ñöùc Xuaân', 'Trường THCS Đức Xuân'],
    ['vni', 'TRÖÔØNG THCS ÑÖÙC XUAÂN', 'TRƯỜNG THCS ĐỨC XUÂN'],
    ['vni', 'Nguyeãn Vaên Duõng', 'Nguyễn Văn Dũng'],
    ['vni', 'Vieät Nam', 'Việt Nam'],
    ['vni', 'Toå 4', 'Tổ 4'],
    ['vni', 'Toaø aùn, thò xaõ, kyù', 'Toà án, thị xã, ký'],
    ['mojibake', 'Khuyáº¿n Há»\u008Dc', 'Khuyến Học'],
    ['mojibake', 'KhuyÃ¡ÂºÂ¿n hÃ¡Â»Â\u008Dc', 'Khuyến học'],
    ['mojibake', 'Há»™i Khuyáº¿n há»c th\u00C3\u00A0nh phá»‘', 'Hội Khuyến học thành phố'],
    ['mojibake', 'PhÆ°á»ng â€œÄ‘áº¹pâ€\u009D', 'Phường “đẹp”'],
    ['mojibake', 'ï»¿Báº¯c Káº¡n', '\uFEFFBắc Kạn'],
    ['mojibake', 'BĂ¡o cĂ¡o', 'Báo cáo'],
    ['mojibake', 'CÃ”NG TY', 'CÔNG TY'],
  ])('%s: %s', (kind, text, repaired) => {
    expect(found(text)).toEqual([kind, repaired, true]);
    expect(detectEncoding(repaired)).toBeNull();
  });
});

describe('found, but not certain', () => {
  test.each<
    readonly [name: string, text: string, kind: EncodingFault['kind'], guess: string | null]
  >([
    ['one letter that both encodings have', 'Tæ 4', 'tcvn3', 'Tổ 4'],
    ['one letter that is a letter elsewhere', 'Hå Nam', 'tcvn3', 'Hồ Nam'],
    ['half of it in Unicode', 'Phường §øc Xu©n', 'tcvn3', 'Phường Đức Xuân'],
    [
      'a word that stays without sense',
      'Tr\u00ADêng TiÓu häc Müller',
      'tcvn3',
      'Trường Tiểu học Müller',
    ],
    ['a foreign name in it', 'CÃ´ng ty TNHH MÃ¼ller', 'mojibake', 'Công ty TNHH Müller'],
    ['garbled and right text in one cell', 'Phường Ä\u0090á»©c XuÃ¢n', 'mojibake', null],
    ['a lost byte, in Latin-1 or Windows-1252', 'Khuyáº¿n Há»c', 'mojibake', 'Khuyến Học'],
    ['a lost byte that leaves two words', 'Há»i Khuyáº¿n há»c', 'mojibake', null],
    ['half of UTF-8', 'Khuyáº¿n h\u00C3\u00C3c', 'mojibake', null],
  ])('%s: %s', (_, text, kind, guess) => {
    expect(found(text)).toEqual([kind, guess, false]);
  });
});

describe('letters lost for good', () => {
  test.each([
    'H?I KHUY?N H?C',
    'Nguy?n V?n A',
    'Ph??ng Sông C?u',
    'Tr??ng',
    'C? quan ch? qu?n',
    'Tên ??y ?? c?a H?i, in ??m trong báo cáo.',
    'Nguy\uFFFDn',
    'H\uFFFD\uFFFDi',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['lost-letters', null, false]);
  });
});
