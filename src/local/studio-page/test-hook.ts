/** `window.studio`, for tests and for the curious. */
import type { Grid } from './grid/grid';
import type { PageStore } from './page-state';
import type { Session } from './session';
import type { StudioTestHook } from './test-hook-type';

export function installTestHook(grid: () => Grid, session: Session, page: PageStore): void {
  const sheets = () => session.model().sheets;
  const sheetOf = (title: string) =>
    sheets().find(({ frame }) => frame.title === title)?.sheetId ?? -1;
  const hook: StudioTestHook = {
    ready: () => {
      const { open, busy } = page.get();
      if (open === undefined || busy !== null) return false;
      return open === null || (grid().isDrawn() && session.isSettled());
    },
    sheets: () => sheets().map(({ frame }) => frame.title),
    selection: () => {
      const selection = grid().selection();
      const sheet = sheets().find(({ sheetId }) => sheetId === selection?.sheetId);
      return selection === undefined ? '' : `${sheet?.frame.title ?? ''}!${selection.address}`;
    },
    text: (sheet, row, column) => grid().shown(sheetOf(sheet), row, column).text,
    background: (sheet, row, column) => grid().shown(sheetOf(sheet), row, column).background,
    value: (sheet, row, column) => {
      const rows = sheets().find(({ frame }) => frame.title === sheet)?.rows;
      return rows?.[row]?.[column + 1] ?? null;
    },
    rows: (sheet) => sheets().find(({ frame }) => frame.title === sheet)?.rows ?? [],
    select: (sheet, address) => grid().select({ sheetId: sheetOf(sheet), address }),
    run: (command, params) => grid().run(command, params),
    middle: (address) => grid().middle(address),
    book: () => page.get().open?.id ?? '',
    saved: () => page.get().open?.saved.state ?? '',
  };
  Object.assign(window, { studio: hook });
}
