/** What stands in the grid's place before anything is open: what this is, and the workbooks to begin with. */
import type { FileActions } from '../files';
import type { PageState } from '../page-state';

const day = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' });

interface StartPageProps {
  readonly state: PageState;
  readonly files: FileActions;
}

export function StartPage({ state, files }: StartPageProps) {
  const recent = state.recent.filter(({ role }) => role === 'workbook');
  return (
    <section class="own empty">
      <h2>Sổ Khuyến học, không cần Google</h2>
      <p>
        Kiểm tra, sửa và lập báo cáo từ sổ Excel của Hội, ngay trong trình duyệt này. Không có gì
        được gửi đi đâu; mọi thứ gõ vào được giữ trên máy này.
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
      {recent.length > 0 && (
        <div class="recent">
          <h3>Sổ gần đây</h3>
          <ul>
            {recent.map(({ id, name, changedAt }) => (
              <li key={id}>
                <button type="button" class="name" onClick={() => files.openRecent(id)}>
                  {name}
                  <span>{day.format(changedAt)}</span>
                </button>
                <button
                  type="button"
                  aria-label={`Xóa “${name}” khỏi máy này`}
                  onClick={() => {
                    if (confirm(`Xóa “${name}” và các bản trước của sổ khỏi máy này?`)) {
                      files.removeRecent(id);
                    }
                  }}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="hint">
        Sau đó: Tiện ích ▸ Kiểm tra dữ liệu, rồi Lập báo cáo. Có thể kéo tệp .xlsx thả vào trang
        này.
      </p>
    </section>
  );
}

/** The page cannot keep anything, so it does not begin. */
export function StartFailure({ message }: { readonly message: string }) {
  return (
    <section class="own empty" role="alert">
      <h2>Chưa mở được trang</h2>
      <p>{message}</p>
    </section>
  );
}
