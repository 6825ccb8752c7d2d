/** An application of mends as sentences name it. */
import type { StepSize } from '../../../core/commands/fix/journal';

export const stepParams = ({ when, who, cells }: StepSize) => ({ when, who, cellsNumber: cells });
