/** A check of figures, not of rows. It runs after all others, since a row with an error is in no figure. */
import type { FindingCode } from '../findings/catalogue';
import type { Finding } from '../findings/finding';
import type { WorkbookReading } from '../workbook/workbook';
import type { PlacedProblem } from './check';

export interface FigureCheck {
  /** Every code that it may raise. */
  readonly codes: readonly FindingCode[];
  /** @param findings those of all checks of rows, by which it is known what counts */
  readonly run: (
    workbook: WorkbookReading,
    findings: readonly Finding[],
  ) => readonly PlacedProblem[];
}
