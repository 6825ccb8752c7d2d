/** Turns the text of a formula into a program, one for all cells that it was filled into. */
import type { At, Names } from '../computing';
import { parseFormula, SyntaxFault, type Node } from '../language/parser';
import { relativeForm, type Place } from '../language/reference';
import { resolveReference } from '../language/resolve-reference';
import { Range } from '../values';
import { compile, NotComputable, type Compute } from './compile';

export interface Program {
  /** null: this engine cannot compute it. */
  readonly compute: Compute | null;
  /** What in it is not known: a function, a name, another file; '' where it cannot be read at all. */
  readonly unknown: string;
  /** Cells that it reads, as seen from a cell. */
  readonly reads: (at: At) => readonly Range[];
  /** Whether its result changes with the day. */
  readonly isDated: boolean;
  /** Whether it reads cells that only its computing finds out. */
  readonly isDynamic: boolean;
  readonly isSubtotal: boolean;
  /** Whether its result may fill the cells beside and below. */
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

const dated = ['TODAY', 'NOW'];
const dynamic = ['INDIRECT', 'OFFSET'];
const spilling = [
  'ARRAYFORMULA',
  'FILTER',
  'UNIQUE',
  'SORT',
  'SORTBY',
  'SEQUENCE',
  'TRANSPOSE',
  'SPLIT',
  'INDEX',
  'XLOOKUP',
  'FLATTEN',
  'TOCOL',
  'TOROW',
  'HSTACK',
  'VSTACK',
  'IF',
  'CHOOSE',
  'LET',
  ...dynamic,
];

const unknownProgram: Omit<Program, 'unknown'> = {
  compute: null,
  reads: () => [],
  isDated: false,
  isDynamic: false,
  isSubtotal: false,
  maySpill: false,
};

function createProgram(formula: string, place: Place, names: Names): Program {
  try {
    const tree = parseFormula(formula, place);
    const compute = compile(tree, names, false);
    const sources = sourcesOf(tree, names);
    const nodes = [...nodesOf(tree)];
    const calls = (functions: readonly string[]) =>
      nodes.some((node) => node.kind === 'call' && functions.includes(node.name));
    return {
      compute,
      unknown: '',
      reads: (at) => {
        const ranges: Range[] = [];
        for (const source of sources) {
          const range = source(at);
          if (range !== undefined) ranges.push(range);
        }
        return ranges;
      },
      isDated: calls(dated),
      isDynamic: calls(dynamic),
      isSubtotal: calls(['SUBTOTAL']),
      maySpill: calls(spilling) || nodes.some(({ kind }) => kind === 'array'),
    };
  } catch (error) {
    if (error instanceof NotComputable) return { ...unknownProgram, unknown: error.part };
    if (error instanceof SyntaxFault) return { ...unknownProgram, unknown: '' };
    throw error;
  }
}

function* nodesOf(node: Node | null): Iterable<Node> {
  if (node === null) return;
  yield node;
  for (const part of partsOf(node)) yield* nodesOf(part);
}

function partsOf(node: Node): readonly (Node | null)[] {
  switch (node.kind) {
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'array':
      return node.rows.flat();
    case 'call':
      return node.parts;
    default:
      return [];
  }
}

/** The cells behind a reference or a name, as seen from a cell. */
type Source = (at: At) => Range | undefined;

function sourcesOf(node: Node | null, names: Names): readonly Source[] {
  if (node === null) return [];
  switch (node.kind) {
    case 'reference': {
      const { reference } = node;
      const { sheet: title } = reference;
      const sheet = title === null ? undefined : names.sheet(title);
      if (title !== null && sheet === undefined) return [];
      return [
        (at) => {
          const range = resolveReference(reference, sheet ?? at.sheet, at);
          return range instanceof Range ? range : undefined;
        },
      ];
    }
    case 'name':
      return [() => names.name(node.name)];
    case 'table':
      return [(at) => names.table(node.text, at)];
    case 'call': {
      const sources = node.parts.map((part) => sourcesOf(part, names));
      const [base] = sources[0] ?? [];
      const [summed] = sources[2] ?? [];
      const isSized = node.name === 'SUMIF' || node.name === 'AVERAGEIF';
      const sized = isSized && base && summed ? [sizedLike(summed, base)] : [];
      return [...sources.flat(), ...sized];
    }
    default:
      return partsOf(node).flatMap((part) => sourcesOf(part, names));
  }
}

/** SUMIF reads as many cells as its condition has. */
function sizedLike(summed: Source, base: Source): Source {
  return (at) => {
    const [range, size] = [summed(at), base(at)];
    if (range === undefined || size === undefined) return undefined;
    const { sheet, startRow, startColumn } = range;
    const { height, width } = size;
    return new Range(sheet, startRow, startRow + height, startColumn, startColumn + width);
  };
}
