/** Turns the text of a formula into a program, one for all cells that it was filled into. */
import { compile, NotComputable, resolveReference, type Compute, type Names } from './evaluator';
import { maySpill } from './functions/all';
import type { At } from './functions/definition';
import { parseFormula, relativeForm, SyntaxFault, type Node, type Place } from './parser';
import { Range } from './values';

export interface Program {
  /** null: this engine cannot compute it. */
  readonly compute: Compute | null;
  /** What in it is not known: a function, a name, another file; '' where it cannot be read at all. */
  readonly unknown: string;
  /** Cells that it reads, as seen from a cell. */
  readonly reads: (at: At) => readonly Range[];
  /** Whether its result changes with the day. */
  readonly isVolatile: boolean;
  readonly isSubtotal: boolean;
  readonly maySpill: boolean;
}

export class ProgramCache {
  private readonly programs = new Map<string, Program>();

  constructor(private readonly names: Names) {}

  /** @param formula as held, with its "=" */
  get(formula: string, place: Place): Program {
    const form = relativeForm(formula, place);
    const known = this.programs.get(form);
    if (known !== undefined) return known;
    const program = createProgram(formula, place, this.names);
    this.programs.set(form, program);
    return program;
  }
}

function createProgram(formula: string, place: Place, names: Names): Program {
  try {
    const tree = parseFormula(formula, place);
    const compute = compile(tree, names, false);
    return {
      compute,
      unknown: '',
      reads: (at) => readsOf(tree, names, at),
      isVolatile: /\b(TODAY|NOW)\s*\(/i.test(formula),
      isSubtotal: /\bSUBTOTAL\s*\(/i.test(formula),
      maySpill: maySpill(formula),
    };
  } catch (error) {
    if (!(error instanceof NotComputable) && !(error instanceof SyntaxFault)) throw error;
    return {
      compute: null,
      unknown: error instanceof NotComputable ? error.part : '',
      reads: () => [],
      isVolatile: false,
      isSubtotal: false,
      maySpill: false,
    };
  }
}

function readsOf(node: Node | null, names: Names, at: At): readonly Range[] {
  switch (node?.kind) {
    case 'reference': {
      const sheet = node.reference.sheet === null ? at.sheet : names.sheet(node.reference.sheet);
      const range = sheet && resolveReference(node.reference, sheet, at);
      return range instanceof Range ? [range] : [];
    }
    case 'name': {
      const range = names.name(node.name);
      return range === undefined ? [] : [range];
    }
    case 'table': {
      const range = names.table(node.text, at);
      return range === undefined ? [] : [range];
    }
    case 'unary':
      return readsOf(node.operand, names, at);
    case 'binary':
      return [...readsOf(node.left, names, at), ...readsOf(node.right, names, at)];
    case 'array':
      return node.rows.flatMap((row) => row.flatMap((cell) => readsOf(cell, names, at)));
    case 'call': {
      const parts = node.parts.map((part) => readsOf(part, names, at));
      const [base] = parts[0] ?? [];
      const [summed] = parts[2] ?? [];
      const isSized = (node.name === 'SUMIF' || node.name === 'AVERAGEIF') && base && summed;
      return isSized ? [...parts.flat(), sizedLike(summed, base)] : parts.flat();
    }
    default:
      return [];
  }
}

/** SUMIF reads as many cells as its condition has. */
function sizedLike({ sheet, startRow, startColumn }: Range, { height, width }: Range): Range {
  return new Range(sheet, startRow, startRow + height, startColumn, startColumn + width);
}
