/** What the page says by itself: banners, toasts, alerts. Texts are shown as texts, never as HTML. */
import { useEffect, useRef } from 'preact/hooks';
import type { Alert } from '../../emulator/apps-script/host-ui';
import type { PageState, ShownToast } from '../page-state';

export function Banner({ connection, behind, unsent }: PageState) {
  if (connection === 'lost') {
    return (
      <div class="own banner lost" role="alert">
        <b>Mất kết nối với studio.</b> Máy chủ của studio đã dừng; trang này tự nối lại khi nó chạy
        (lệnh <code>npm start</code>).
        {unsent > 0 && ' Những ô vừa nhập được giữ ở đây và sẽ được gửi khi nối lại.'}
      </div>
    );
  }
  if (behind) {
    return (
      <div class="own banner" role="status">
        Sổ vừa thay đổi ở cửa sổ khác: cửa sổ này đang xem bản cũ và sẽ cập nhật khi nhập xong ô
        đang gõ.
      </div>
    );
  }
  return null;
}

interface ToastsProps {
  readonly toasts: readonly ShownToast[];
  readonly drop: (key: number) => void;
}

export function Toasts({ toasts, drop }: ToastsProps) {
  return (
    <div class="own toasts" role="log" aria-live="polite">
      {toasts.map(({ key, title, message }) => (
        <div class="toast" key={key}>
          <div>
            {title !== '' && <b>{title}</b>}
            <p>{message}</p>
          </div>
          <button type="button" aria-label="Đóng thông báo" onClick={() => drop(key)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}

export function AlertBox({
  alert,
  onClose,
}: {
  readonly alert: Alert;
  readonly onClose: () => void;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog class="own alert" ref={box} onClose={onClose} aria-label={alert.title || 'Thông báo'}>
      {alert.title !== '' && <h2>{alert.title}</h2>}
      <p>{alert.prompt}</p>
      <button type="button" class="primary" onClick={() => box.current?.close()}>
        OK
      </button>
    </dialog>
  );
}

export function Busy({ words }: { readonly words: string }) {
  return (
    <div class="own busy" role="status">
      <div class="spinner" aria-hidden="true" />
      {words}
    </div>
  );
}
