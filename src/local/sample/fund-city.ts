/** What Thành hội received: 50 donors, some of them twice. Who gave how much is made up. */
import { dayOf2017 } from './days';
import type { SampleRecord } from './sheet';

const office = 'Cơ quan, đơn vị';
const company = 'Doanh nghiệp';
const person = 'Cá nhân';
const kin = 'Dòng họ, đồng hương';

/** Month, day, donor, kind, thousands of đồng, what was given in kind. */
type Gift = readonly [number, number, string, string, number, string?];

/** In the order of the receipts. */
const gifts: readonly Gift[] = [
  [1, 5, 'Phòng Giáo dục và Đào tạo thành phố', office, 1000],
  [1, 6, 'Ông Nông Quốc Hưng', person, 300],
  [1, 9, 'Công ty TNHH Xây dựng Hoàng Nam', company, 1500],
  [1, 10, 'Văn phòng Thành ủy', office, 500],
  [1, 11, 'Văn phòng HĐND và UBND thành phố', office, 500],
  [1, 12, 'Phòng Tài chính - Kế hoạch thành phố', office, 500],
  [1, 13, 'Ngân hàng Nông nghiệp và Phát triển nông thôn Bắc Kạn', company, 1500],
  [1, 17, 'Bà Hà Thị Bích Liên', person, 200],
  [1, 19, 'Công an thành phố', office, 800],
  [2, 7, 'Hội đồng hương Bắc Kạn tại Hà Nội', kin, 1500],
  [2, 9, 'Ban Chỉ huy Quân sự thành phố', office, 500],
  [2, 14, 'Phòng Nội vụ thành phố', office, 300],
  [2, 15, 'Doanh nghiệp tư nhân Minh Quân', company, 500],
  [2, 20, 'Liên đoàn Lao động thành phố', office, 500],
  [2, 22, 'Hội Liên hiệp Phụ nữ thành phố', office, 300],
  [2, 23, 'Ông Triệu Đức Thịnh', person, 500],
  [2, 27, 'Kho bạc Nhà nước Bắc Kạn', office, 500],
  [3, 1, 'Chi cục Thuế thành phố', office, 800],
  [3, 3, 'Hội Nông dân thành phố', office, 300],
  [3, 7, 'Hội Cựu chiến binh thành phố', office, 300],
  [3, 8, 'Bà Dương Thị Hồng Vân', person, 300],
  [3, 10, 'Công ty Cổ phần Vận tải Ba Bể', company, 1000],
  [3, 13, 'Thành đoàn Bắc Kạn', office, 200],
  [3, 15, 'Điện lực thành phố Bắc Kạn', office, 800],
  [3, 16, 'Phòng Văn hóa và Thông tin thành phố', office, 300],
  [3, 20, 'Phòng Quản lý đô thị thành phố', office, 300],
  [3, 22, 'Ông Hoàng Văn Chiến', person, 200],
  [3, 24, 'Nhà sách Tri Thức', company, 1200, '80 bộ đồ dùng học tập'],
  [3, 28, 'Bưu điện thành phố', office, 400],
  [3, 30, 'Viễn thông Bắc Kạn', company, 800],
  [4, 4, 'Công ty TNHH Thương mại Đức Thịnh', company, 1000],
  [4, 7, 'Phòng Lao động - Thương binh và Xã hội thành phố', office, 300],
  [4, 11, 'Bệnh viện Đa khoa Bắc Kạn', office, 800],
  [4, 13, 'Ông Đinh Công Toàn', person, 500],
  [4, 18, 'Trung tâm Y tế thành phố', office, 400],
  [4, 20, 'Ủy ban Mặt trận Tổ quốc thành phố', office, 300],
  [4, 25, 'Khách sạn Núi Hoa', company, 500],
  [4, 27, 'Bà Nguyễn Thị Mai Phương', person, 300],
  [5, 4, 'Phòng Tài nguyên và Môi trường thành phố', office, 300],
  [5, 8, 'Hợp tác xã Miến dong Tân Thành', company, 400],
  [5, 9, 'Trường THPT Chuyên Bắc Kạn', office, 500],
  [5, 11, 'Trường THCS Bắc Kạn', office, 500],
  [5, 15, 'Công ty Cổ phần Xây lắp Sông Cầu', company, 1000],
  [5, 16, 'Ông Lường Văn Khải', person, 200],
  [5, 18, 'Ngân hàng Chính sách xã hội Bắc Kạn', company, 700],
  [5, 22, 'Dòng họ Nông Đình', kin, 500],
  [5, 24, 'Nhà sách Tri Thức', company, 800, '400 quyển vở'],
  [5, 25, 'Siêu thị điện máy Thành Công', company, 500],
  [5, 29, 'Công ty TNHH Xây dựng Hoàng Nam', company, 1000],
  [5, 31, 'Phòng Giáo dục và Đào tạo thành phố', office, 500],
  [6, 5, 'Bà Vũ Thị Thanh Hà', person, 300],
  [6, 8, 'Ông Bàn Hữu Tiến', person, 200],
  [6, 13, 'Quỹ tín dụng nhân dân Đức Xuân', company, 400],
  [6, 20, 'Ông Nông Quốc Hưng', person, 200],
];

/** Large gifts come through the bank. */
const transferFrom = 800;

/** Every ninth receipt number was not written down. */
const isWithoutReceipt = (index: number) => index % 9 === 8;

export function cityGifts(): readonly SampleRecord[] {
  return gifts.map(([month, day, donor, donorKind, thousands, goods], index) => ({
    date: dayOf2017(month, day),
    receipt: isWithoutReceipt(index) ? null : String(index + 1).padStart(3, '0'),
    level: 'Thành hội',
    donor,
    donorKind,
    form: formOf(thousands, goods),
    amount: thousands * 1000,
    goods: goods ?? null,
  }));
}

/** Cash is what a blank means. */
function formOf(thousands: number, goods: string | undefined): string | null {
  if (goods !== undefined) return 'Hiện vật';
  if (thousands >= transferFrom) return 'Chuyển khoản';
  return thousands % 500 === 0 ? 'Tiền mặt' : null;
}
