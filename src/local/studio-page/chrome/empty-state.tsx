/** What stands in the grid's place before anything is open. */
import type { FileActions } from './top-bar';

export function EmptyState({ files }: { readonly files: FileActions }) {
  return (
    <section class="own empty">
      <h2>Sổ Khuyến học chạy thử trên máy này</h2>
      <p>
        Bảng tính, trình đơn và thanh bên ở đây giống như trong Google Trang tính. Bắt đầu với số
        liệu mẫu của thành phố Bắc Kạn năm 2017, với tệp Excel của mình, hoặc với một bảng trống.
      </p>
      <div class="choices">
        <button type="button" class="primary" onClick={files.sample}>
          Mở dữ liệu mẫu
        </button>
        <button type="button" onClick={files.open}>
          Mở .xlsx…
        </button>
        <button type="button" onClick={files.blank}>
          Bảng trống
        </button>
      </div>
      <p class="hint">Sau đó: Tiện ích ▸ Kiểm tra dữ liệu, rồi Lập báo cáo.</p>
    </section>
  );
}
