/** The papers that come with the product, as rows of `Mẫu giấy` hold them; staff may edit each in their own workbook. */

export interface TemplateText {
  readonly name: string;
  readonly kind: string;
  /** Lấy từ: the sheet of a register. */
  readonly source: string;
  readonly condition: string;
  readonly paper: string;
  readonly text: string;
}

const certificate: TemplateText = {
  name: 'Giấy chứng nhận',
  kind: 'Giấy chứng nhận',
  source: 'Đăng ký',
  condition: 'Kết quả = Đạt',
  paper: 'A4 ngang',
  text: `{Quốc hiệu}

> **{Tên Hội in hoa}**
# GIẤY CHỨNG NHẬN
## {Tên đăng ký}
> {Địa chỉ}
> đạt danh hiệu **{Danh hiệu in hoa}** năm {Năm}[[, xếp loại {Xếp loại}]]
> [[__Quyết định số {Số quyết định} {Ngày quyết định bằng chữ}__]]

{Chữ ký có ngày}`,
};

const receipt: TemplateText = {
  name: 'Phiếu thu',
  kind: 'Phiếu thu',
  source: 'Quỹ',
  condition: 'Loại <> Cấp Hội khác chuyển',
  paper: 'A5, 2 tờ',
  text: `~ **{Tên Hội}** ~ Số: {Số phiếu} ~
## PHIẾU THU
> __{Ngày thu bằng chữ}__
Họ và tên, đơn vị nộp: **{Người ủng hộ}**
[[Địa chỉ: {Địa chỉ}]]
Nội dung thu: Quỹ Khuyến học[[ ({Hình thức})]][[; hiện vật: {Hiện vật}]]
Số tiền: **{Số tiền} đồng**
Bằng chữ: __{Số tiền bằng chữ}__
~ **Người nộp** ~ **Người thu** ~ **Phụ trách** ~
~ (Ký, họ tên) ~ (Ký, họ tên) ~ (Ký, đóng dấu) ~`,
};

const thanks: TemplateText = {
  name: 'Thư cảm ơn',
  kind: 'Thư cảm ơn',
  source: 'Quỹ',
  condition: 'Loại <> Hội viên | Cấp Hội khác chuyển',
  paper: 'A4',
  text: `{Đầu văn bản}

# THƯ CẢM ƠN

> **Kính gửi: {Người ủng hộ}**

{Tên Hội} trân trọng cảm ơn {Người ủng hộ} đã ủng hộ Quỹ Khuyến học {Ngày thu bằng chữ}, với số tiền {Số tiền} đồng (bằng chữ: {Số tiền bằng chữ})[[, gồm hiện vật: {Hiện vật}]].
Sự ủng hộ quý báu đó giúp Hội động viên, khen thưởng giáo viên, học sinh và hỗ trợ học sinh có hoàn cảnh khó khăn được tiếp tục đến trường.
Hội xin sử dụng khoản ủng hộ đúng mục đích, công khai theo quy định và mong tiếp tục nhận được sự quan tâm, đồng hành với sự nghiệp khuyến học, khuyến tài, xây dựng xã hội học tập.
Kính chúc sức khỏe, hạnh phúc và thành công!

{Chữ ký}`,
};

const signingList: TemplateText = {
  name: 'Danh sách ký nhận',
  kind: 'Danh sách ký nhận',
  source: 'Khen thưởng',
  condition: '',
  paper: 'A4',
  text: `{Đầu văn bản}

# DANH SÁCH KÝ NHẬN
## Khen thưởng, học bổng[[ {Kỳ}]]

| TT | Họ và tên | Trường, đơn vị | Đối tượng | Số suất | Số tiền (đồng) | Ký nhận |
| {STT} | {Họ và tên} | {Trường, đơn vị} | {Đối tượng} | {Số lượng} | {Thành tiền} |  |
|  | **Tổng cộng** |  |  | **{Tổng Số lượng}** | **{Tổng Thành tiền}** |  |
Bằng chữ: __{Tổng Thành tiền bằng chữ}__
~ **Người lập danh sách** ~ **Thủ quỹ** ~ **TM. Ban Thường vụ** ~
~ (Ký, họ tên) ~ (Ký, họ tên) ~ (Ký, đóng dấu) ~`,
};

const selfScoring: TemplateText = {
  name: 'Phiếu tự chấm',
  kind: 'Phiếu tự chấm',
  source: 'Đăng ký',
  condition: '',
  paper: 'A4',
  text: `{Quốc hiệu}

# PHIẾU TỰ CHẤM ĐIỂM
## Danh hiệu {Danh hiệu} năm {Năm}

Tên đăng ký: **{Tên đăng ký}**
[[Địa chỉ: {Địa chỉ}]]

| TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm bình xét |
| {STT} | {Tiêu chí} | {Điểm tối đa} |  |  |
|  | **Tổng cộng** | **{Tổng điểm tối đa}** |  |  |

>> __……………………, ngày … tháng … năm …__
~ **Chi hội Khuyến học** ~ **Người đăng ký** ~
~ (Ký, họ tên) ~ (Ký, họ tên) ~`,
};

const minutes: TemplateText = {
  name: 'Biên bản bình xét',
  kind: 'Biên bản bình xét',
  source: 'Đăng ký',
  condition: '',
  paper: 'A4',
  text: `{Đầu văn bản}

# BIÊN BẢN
## Bình xét danh hiệu học tập[[ {Kỳ}]]

Hôm nay, ngày … tháng … năm …, tại ………………………………, Hội nghị bình xét danh hiệu học tập đã được tổ chức.
**I. THÀNH PHẦN**
Chủ trì: Ông (bà) …………………………… Chức vụ: ………………
Thư ký: Ông (bà) …………………………… Chức vụ: ………………
Số người được triệu tập: ……… Có mặt: ……… Vắng mặt: ………
**II. NỘI DUNG**
Hội nghị đã nghe công bố tiêu chuẩn, xem xét phiếu tự chấm và biểu quyết từng trường hợp trong số {Số dòng} trường hợp đăng ký:

| TT | Tên đăng ký | Địa chỉ | Danh hiệu | Điểm | Đồng ý | Kết quả |
| {STT} | {Tên đăng ký} | {Địa chỉ} | {Danh hiệu} |  |  | {Kết quả} |

**III. KẾT LUẬN**
Hội nghị đề nghị công nhận ……… trường hợp đạt danh hiệu.
Biên bản kết thúc vào hồi …… giờ …… cùng ngày, đã được đọc cho các thành viên nghe và thống nhất.
~ **THƯ KÝ** ~ **CHỦ TRÌ** ~
~ (Ký, họ tên) ~ (Ký, họ tên) ~`,
};

export const builtInTemplates: readonly TemplateText[] = [
  certificate,
  receipt,
  thanks,
  signingList,
  selfScoring,
  minutes,
];
