/** Encodes right Vietnamese texts wrongly, as old fonts and programs did. */

/** Each letter of VN3, from 0xA1; "." is no letter of the set. Source: TCVN 5712:1993. */
const vn3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

const tcvn3Bytes = new Map(
  Array.from(vn3, (letter, index) => [letter, String.fromCharCode(0xa1 + index)] as const).filter(
    ([letter]) => letter !== '.',
  ),
);

/** As typed with a .VnTime font; capitals with a tone were typed small, in a .VnTimeH font. */
export function toTcvn3(text: string): string {
  return Array.from(
    text,
    (letter) => tcvn3Bytes.get(letter) ?? tcvn3Bytes.get(letter.toLowerCase()) ?? letter,
  ).join('');
}

const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const vniTones = 'ùøûõï';
const vniMarked: Readonly<Record<string, string>> = { '\u0302': 'áàåãä', '\u0306': 'éèúüë' };
const vniSingle: Readonly<Record<string, string>> = {
  đ: 'ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
};

/** Vowel, then circumflex or breve and tone in one sign, or the tone alone. */
function vniLetter(letter: string): string {
  const single = vniSingle[letter];
  if (single !== undefined) return single;
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = tones.findIndex((mark) => marks.includes(mark));
  const vowel = marks.includes('\u031B') ? (base === 'o' ? 'ô' : 'ö') : base;
  const mark = marks.find((each) => each in vniMarked);
  if (mark !== undefined) {
    const plain = mark === '\u0302' ? 'â' : 'ê';
    return vowel + (tone < 0 ? plain : (vniMarked[mark] ?? '').charAt(tone));
  }
  return vowel + (tone < 0 ? '' : vniTones.charAt(tone));
}

export function toVni(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const typed = vniLetter(small);
    return letter === small ? typed : typed.toUpperCase();
  }).join('');
}

/** 0x80 to 0x9F of Windows-1252; a space: undefined, read as the control of that number. */
const windows80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const differentIn1258: Readonly<Record<string, string>> = {
  Š: '\u008A',
  Ž: '\u008E',
  š: '\u009A',
  ž: '\u009E',
  Ã: 'Ă',
  Ì: '\u0300',
  Ð: 'Đ',
  Ò: '\u0309',
  Õ: 'Ơ',
  Ý: 'Ư',
  Þ: '\u0303',
  ã: 'ă',
  ì: '\u0301',
  ð: 'đ',
  ò: '\u0323',
  õ: 'ơ',
  ý: 'ư',
  þ: '₫',
};

function windows1252(byte: string): string {
  const defined = windows80.charAt(byte.charCodeAt(0) - 0x80).trim();
  return defined === '' ? byte : defined;
}

export const codePages = {
  'Latin-1': (byte: string) => byte,
  'Windows-1252': windows1252,
  'Windows-1258': (byte: string) => {
    const character = windows1252(byte);
    return differentIn1258[character] ?? character;
  },
} as const;

/** UTF-8 read in a code page. */
export function toMojibake(text: string, codePage: keyof typeof codePages): string {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  return Array.from(bytes, codePages[codePage]).join('');
}

/** Text stored in Windows-1252: what that lacks becomes "?". */
export function withLostLetters(text: string): string {
  return Array.from(text, (letter) => (letter > '\u00FF' ? '?' : letter)).join('');
}
