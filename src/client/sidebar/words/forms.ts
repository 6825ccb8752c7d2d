/** Words of the forms of the level above, in the view Báo cáo. */
import { entry } from './common';

export const formWords = {
  'forms.title': entry('Biểu mẫu của cấp trên', 'Forms of the level above'),
  'forms.intro': entry(
    'Chép trang biểu mẫu của cấp trên vào sổ này, ghi mã như {{registered.family}} vào các ô cần điền.',
    'Copy the form of the level above into this workbook and write codes such as {{registered.family}} into the cells to be filled.',
  ),
  'forms.look': entry('Tìm biểu mẫu trong sổ', 'Find forms in this workbook'),
  'forms.looking': entry('Đang tìm…', 'Looking…'),
  'forms.none': entry(
    'Sổ chưa có trang nào ghi mã. Thêm một biểu có sẵn, hoặc chép trang biểu mẫu của cấp trên vào sổ.',
    'No sheet holds codes yet. Add a usual form, or copy the form of the level above into this workbook.',
  ),
  'forms.form': entry('Trang biểu mẫu', 'The form'),
  'forms.fill': entry('Điền vào bản sao', 'Fill in a copy'),
  'forms.filling': entry('Đang điền…', 'Filling in…'),
  'forms.filled': entry(
    'Đã điền số liệu {name} vào trang “{sheet}”.',
    'The figures of “{name}” were filled in on the sheet “{sheet}”.',
  ),
  'forms.unknown': entry(
    'Các ô để trống vì chưa có số liệu:',
    'Cells left blank, as their figures are not known:',
  ),
  'forms.usual': entry('Biểu có sẵn', 'Usual forms'),
  'forms.add': entry('Thêm biểu này vào sổ', 'Add this form'),
  'forms.adding': entry('Đang thêm…', 'Adding…'),
} as const;
