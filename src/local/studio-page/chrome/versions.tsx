/** The earlier versions of the workbook, each one click away. */
import { useEffect, useRef } from 'preact/hooks';
import type { FileActions } from '../files';
import type { StoredVersion } from '../storage/library';

const time = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'full', timeStyle: 'medium' });

interface VersionsProps {
  readonly versions: readonly StoredVersion[];
  readonly files: FileActions;
}

export function Versions({ versions, files }: VersionsProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog class="own alert" ref={box} onClose={files.hideVersions} aria-label="Các bản trước">
      <h2>Các bản trước</h2>
      {versions.length === 0 && <p>Chưa có bản nào trước bản đang mở.</p>}
      <ul class="versions">
        {versions.map(({ id, at }) => (
          <li key={id}>
            <button type="button" onClick={() => files.restore(id)}>
              {time.format(at)}
            </button>
          </li>
        ))}
      </ul>
      <p>Quay về bản nào thì bản đang mở cũng thành một bản trong danh sách này.</p>
      <button type="button" class="primary" onClick={() => box.current?.close()}>
        Đóng
      </button>
    </dialog>
  );
}
