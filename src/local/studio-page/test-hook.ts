/** `window.studio`, for tests and for the curious. */
import type { Grid } from './grid/grid';
import type { PageStore } from './page-state';
import type { Sync } from './sync';
import type { StudioTestHook } from './test-hook-type';

export function installTestHook(grid: () => Grid, sync: Sync, page: PageStore): void {
  const sheetOf = (title: string) =>
    sync.model()?.sheets.find(({ frame }) => frame.title === title)?.sheetId ?? -1;
  let isIdle = false;
  const watch = () => void sync.settled().then(() => (isIdle = true));
  const hook: StudioTestHook = {
    ready: () => {
      watch();
      const { connection, workbook, busy, unsent } = page.get();
      const isShown = workbook === null || (sync.model() !== null && grid().isDrawn());
      return (
        isIdle &&
        isShown &&
        sync.isCurrent() &&
        connection === 'connected' &&
        busy === null &&
        unsent === 0
      );
    },
    sheets: () => sync.model()?.sheets.map(({ frame }) => frame.title) ?? [],
    selection: () => {
      const selection = grid().selection();
      const sheet = sync.model()?.sheets.find(({ sheetId }) => sheetId === selection?.sheetId);
      return selection === undefined ? '' : `${sheet?.frame.title ?? ''}!${selection.address}`;
    },
    text: (sheet, row, column) => grid().shown(sheetOf(sheet), row, column).text,
    background: (sheet, row, column) => grid().shown(sheetOf(sheet), row, column).background,
    select: (sheet, address) => grid().select({ sheetId: sheetOf(sheet), address }),
    middle: (address) => grid().middle(address),
    revision: () => sync.model()?.revision ?? '',
  };
  Object.assign(window, { studio: hook });
}
