/** Words of findings: texts whose letters are wrong because of their encoding. */
import { entry, type Entries } from './entry';

export const encodingEntries = {
  'text-tcvn3': entry(
    'suggestion',
    ['là chữ TCVN3 (ABC), chỉ đọc được với phông .VnTime', 'Đổi sang Unicode: “{canonical}”.'],
    ['is TCVN3 (ABC) text, readable in a .VnTime font only', 'Make it Unicode: “{canonical}”.'],
  ),
  'text-vni': entry(
    'suggestion',
    ['là chữ VNI, chỉ đọc được với phông VNI', 'Đổi sang Unicode: “{canonical}”.'],
    ['is VNI text, readable in a VNI font only', 'Make it Unicode: “{canonical}”.'],
  ),
  'text-mojibake': entry(
    'suggestion',
    ['bị vỡ chữ vì tệp được mở sai bảng mã', 'Khôi phục thành “{canonical}”.'],
    ['is garbled: its file was opened in the wrong encoding', 'Restore it to “{canonical}”.'],
  ),
  'text-encoding-unclear': entry(
    'warning',
    ['có lẽ là chữ TCVN3, VNI hoặc bị vỡ chữ, chưa rõ đúng ra là gì', 'Gõ lại bằng Unicode.'],
    [
      'seems to be TCVN3, VNI or garbled text, and what it was is not clear',
      'Retype it in Unicode.',
    ],
  ),
  'text-lost-letters': entry(
    'warning',
    ['bị mất chữ có dấu, chỉ còn dấu hỏi', 'Gõ lại, vì chữ đã mất không khôi phục được.'],
    ['has lost its accented letters to question marks', 'Retype it: they cannot be restored.'],
  ),
} as const satisfies Entries;
