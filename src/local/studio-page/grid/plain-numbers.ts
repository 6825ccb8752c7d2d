/** Numbers without a format of their own show a decimal comma: the grid's locale is for formats only. */
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { decimalText } from './edited-text';
import type { GridEngine } from './univer';

/** As many digits as Google shows of such a number. */
const mostDigits = 10;

/** Runs before the grid's own formats, which leave such numbers alone. */
const priority = 90;

export function showPlainNumbers({ injector }: GridEngine): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority,
    handler: (cell, { workbook }, next) => {
      const value = cell?.v;
      if (typeof value !== 'number' || Number.isInteger(value)) return next(cell);
      if (workbook.getStyles().getStyleByCell(cell)?.n?.pattern !== undefined) return next(cell);
      return next({ ...cell, v: decimalText(Number(value.toPrecision(mostDigits))) });
    },
  });
}
