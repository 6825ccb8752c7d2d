/** Finds what the engine cannot compute in a formula that is being typed, before it is written. */
import { definedFunction } from './functions/all';
import { parseFormula, SyntaxFault, type Node } from './language/parser';

/** An unknown function by its name; null: the formula cannot be read. */
export interface FormulaFault {
  readonly unknown: string | null;
}

/** @param formula as held, with its "="; @returns undefined where nothing is wrong */
export function findFault(formula: string): FormulaFault | undefined {
  try {
    const unknown = unknownIn(parseFormula(formula, { row: 0, column: 0 }));
    return unknown === undefined ? undefined : { unknown };
  } catch (error) {
    if (error instanceof SyntaxFault) return { unknown: null };
    throw error;
  }
}

function unknownIn(node: Node | null): string | undefined {
  switch (node?.kind) {
    case 'unary':
      return unknownIn(node.operand);
    case 'binary':
      return unknownIn(node.left) ?? unknownIn(node.right);
    case 'array':
      return firstUnknown(node.rows.flat());
    case 'call': {
      const isKnown = node.name === 'LET' || definedFunction(node.name) !== undefined;
      return isKnown ? firstUnknown(node.parts) : node.name;
    }
    default:
      return undefined;
  }
}

function firstUnknown(nodes: readonly (Node | null)[]): string | undefined {
  for (const node of nodes) {
    const unknown = unknownIn(node);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}
