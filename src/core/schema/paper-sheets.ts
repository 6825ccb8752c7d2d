/** The optional sheets of papers: the templates, and the criteria that a form to score oneself lists. */
import { count } from './number-types';
import { note } from './registers/shared-columns';
import { column, type Table } from './table';
import { anyText, name, oneOf, tidyText } from './text-types';

export const paperTemplates: Table = {
  sheet: 'Mẫu giấy',
  purpose:
    'Các mẫu giấy in từ sổ: giấy chứng nhận, phiếu thu, thư cảm ơn, danh sách ký nhận, phiếu tự chấm, biên bản. Không có trang này thì dùng các mẫu có sẵn.',
  nameColumn: 'name',
  checked: false,
  columns: [
    column('name', 'Tên mẫu', name(), {
      inHeader: 'required',
      inRow: 'required',
      width: 180,
      help: 'Tên để chọn khi in. Trùng tên với mẫu có sẵn thì thay mẫu đó.',
      example: 'Giấy chứng nhận',
    }),
    column('kind', 'Loại', oneOf('Loại giấy'), {
      inHeader: 'required',
      inRow: 'required',
      width: 150,
      help: 'Loại giấy: quyết định khung, cách in và phần riêng tư được giấu.',
      example: 'Giấy chứng nhận',
    }),
    column('source', 'Lấy từ', tidyText(), {
      inHeader: 'required',
      inRow: 'required',
      width: 110,
      help: 'Trang số liệu mà mỗi dòng in thành một tờ, hoặc thành một dòng của danh sách.',
      example: 'Đăng ký',
    }),
    column('condition', 'Điều kiện', anyText(), {
      width: 240,
      isProse: true,
      help: 'Chỉ in các dòng hợp điều kiện: “Cột = giá trị”, nhiều điều kiện cách nhau bằng dấu chấm phẩy, nhiều giá trị bằng dấu “|”.',
      example: 'Danh hiệu = Gia đình học tập; Kết quả = Đạt',
    }),
    column('paper', 'Khổ giấy', tidyText(), {
      width: 110,
      help: 'A4 hoặc A5, “ngang” nếu quay ngang, số tờ trên một trang nếu nhiều: “A5, 2 tờ”. Để trống: theo loại giấy.',
      example: 'A4 ngang',
    }),
    column('text', 'Nội dung', anyText(), {
      inHeader: 'required',
      inRow: 'required',
      width: 560,
      isProse: true,
      help: 'Lời của tờ giấy, mỗi dòng một dòng; chỗ lấy từ sổ ghi trong ngoặc nhọn, ví dụ {Tên đăng ký}.',
      example: '# GIẤY CHỨNG NHẬN',
    }),
  ],
};

export const paperCriteria: Table = {
  sheet: 'Bộ tiêu chí',
  purpose:
    'Tiêu chí và điểm của từng danh hiệu, để in phiếu tự chấm. Không có trang này thì dùng bộ gợi ý có sẵn.',
  nameColumn: 'criterion',
  checked: false,
  columns: [
    column('title', 'Danh hiệu', oneOf('Danh hiệu'), {
      inHeader: 'required',
      inRow: 'required',
      width: 180,
      help: 'Tiêu chí này là của danh hiệu nào.',
      example: 'Gia đình học tập',
    }),
    column('group', 'Nhóm', tidyText(), {
      width: 180,
      help: 'Nhóm tiêu chí, nếu chia nhóm.',
      example: 'Điều kiện học tập',
    }),
    column('criterion', 'Tiêu chí', anyText(), {
      inHeader: 'required',
      inRow: 'required',
      width: 480,
      isProse: true,
      help: 'Một tiêu chí, như in trên phiếu.',
      example: 'Trẻ em trong độ tuổi đều được đi học, không bỏ học.',
    }),
    column('points', 'Điểm tối đa', count({ minimum: 0 }), {
      inHeader: 'required',
      inRow: 'required',
      width: 100,
      help: 'Điểm cao nhất của tiêu chí.',
      example: '20',
    }),
    note,
  ],
};

export const paperTables: readonly Table[] = [paperTemplates, paperCriteria];
