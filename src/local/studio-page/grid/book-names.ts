/** A link to a workbook that stands beside this one shows that one's name: at its address there is nothing. */
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { bookLinked } from './links';
import type { GridEngine } from './univer';

/** Runs before the grid's own formats. */
const priority = 91;

/** @param nameOf a spreadsheet that is open too */
export function showBookNames(
  { injector }: GridEngine,
  nameOf: (id: string) => string | undefined,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority,
    handler: (cell, _place, next) => {
      const book = bookLinked(cell?.v);
      const name = book === null ? undefined : nameOf(book);
      return next(name === undefined ? cell : { ...cell, v: `Mở sổ “${name}”` });
    },
  });
}
