/** What the page says by itself: banners, toasts, alerts. Texts are shown as texts, never as HTML. */
import { useEffect, useRef } from 'preact/hooks';
import type { Alert } from '../../emulator/apps-script/host-ui';
import type { FileActions } from '../files';
import type { OpenState, ShownToast } from '../page-state';

interface BannersProps {
  readonly open: OpenState | null | undefined;
  readonly files: FileActions;
}

export function Banners({ open, files }: BannersProps) {
  if (!open) return null;
  const { role, file } = open;
  return (
    <>
      {role === 'follower' && (
        <div class="own banner" role="status">
          Sổ đang được sửa ở cửa sổ khác; cửa sổ này xem theo.{' '}
          <button type="button" onClick={files.takeOver}>
            Sửa ở đây
          </button>
        </div>
      )}
      {file.state === 'failed' && (
        <div class="own banner lost" role="alert">
          {file.message}{' '}
          {file.mayAsk && (
            <button type="button" onClick={files.allowFile}>
              Cho phép ghi tệp
            </button>
          )}
        </div>
      )}
      {file.state === 'changed-elsewhere' && (
        <div class="own banner lost" role="alert">
          Chương trình khác vừa ghi vào tệp “{file.name}”.{' '}
          <button type="button" onClick={files.readFile}>
            Lấy bản trên đĩa
          </button>{' '}
          <button type="button" onClick={files.overwriteFile}>
            Giữ bản ở đây, ghi đè tệp
          </button>
        </div>
      )}
    </>
  );
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
