/**
 * Mend: writes the certain proposals of findings into their cells, each only where the cell
 * still holds the value that the finding saw, together with the journal, in one atomic write.
 */
import { findAll } from '../../checks/run-checks';
import type { Fix, Finding } from '../../messages/finding';
import { addressOf } from '../../messages/finding-text';
import { failure, type Failure } from '../../messages/failure-catalog';
import type { CellValue } from '../../data/cell';
import { journal } from '../../schema/managed-sheets';
import { formatDateTime } from '../../data/dates';
import type { Snapshot, Merge } from '../../workbook/snapshot';
import type { Change } from '../change';
import type { Command, Plan } from '../command';
import { openWorkbook, tableTitles } from '../open-workbook';
import { changesOf, typedValue, writeOver, type CellWrite, type TypedValue } from '../cell-writes';
import { appended, journalTitle, readJournal } from './journal';
import { verificationOf, type CellPlace } from './verify';

/** A finding as the client saw it: only where the cell still holds this value is it mended. */
export interface SeenFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly value: CellValue;
}

export interface MendInput {
  /** Day serial with the time of day as its fraction, in the spreadsheet's time zone. */
  readonly now: number;
  readonly who: string;
  /** null: every certain proposal. */
  readonly findings: readonly SeenFinding[] | null;
}

/** One cell that was, or would be, mended. */
export interface MendedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
  readonly old: CellValue;
  readonly new: CellValue;
  /** The new value is a day. */
  readonly isDate: boolean;
}

export interface MendResult {
  readonly mended: readonly MendedCell[];
  /** Findings that no longer stand as they were seen: left alone. */
  readonly changedMeanwhile: readonly CellPlace[];
  /** Cells of rows gathered from wards' files: left alone, since they are mended there. */
  readonly inWardFiles: readonly CellPlace[];
  /** Cells that held another value when they were read once more (a row was inserted meanwhile). */
  readonly displaced: readonly CellPlace[];
}

const task = 'Sửa theo đề nghị';

export const mend: Command<MendInput, MendResult> = {
  name: 'mend',
  reads: (titles) => [...tableTitles(titles), ...journalTitle(titles)],
  plan: (input, snapshot) => {
    const read = openWorkbook(snapshot, Math.floor(input.now));
    return read.ok ? planMends(findAll(read.workbook, snapshot), input, snapshot) : read;
  },
};

/** The plan of mends among the findings of a book. */
export function planMends(
  findings: readonly Finding[],
  { now, who, findings: seen }: MendInput,
  snapshot: Snapshot,
): Plan<MendResult> | Failure {
  const proposals = proposalsOf(findings, snapshot);
  const picked = choose(proposals, gatheredPlaces(findings), seen);
  const merges = mergesOf(picked.chosen, snapshot);
  const choice = { ...picked, chosen: withTheirRanges(picked.chosen, proposals, merges) };
  const { chosen } = choice;
  const stamp = stampOf(snapshot, formatDateTime(now), who);
  const entries = chosen.map(({ finding, old, write }) => ({
    ...stamp,
    sheet: finding.sheet,
    cell: addressOf(finding),
    old,
    new: write.written,
  }));
  const journalled = appended(snapshot, entries);
  if (journalled === null) return failure('header-missing', { sheet: journal.sheet });
  const changes: readonly Change[] =
    chosen.length === 0
      ? []
      : [
          ...merges.map(({ sheet, range }): Change => ({ kind: 'unmerge', sheet, range })),
          ...changesOf(chosen.map(({ write }) => write)),
          ...journalled,
        ];
  return planOf(choice, changes, snapshot);
}

/** What the entries of one application have in common; of two in one second the later is numbered. */
function stampOf(snapshot: Snapshot, when: string, who: string) {
  const tasks = new Set(
    (readJournal(snapshot)?.entries ?? []).flatMap((entry) =>
      entry.when === when && entry.who === who ? [entry.task] : [],
    ),
  );
  let name = task;
  for (let number = 2; tasks.has(name); number += 1) name = `${task} (${number})`;
  return { when, who, task: name };
}

interface Proposal {
  readonly finding: Finding;
  readonly old: TypedValue;
  readonly write: CellWrite;
}

/** The certain proposals by cell; of several for one cell the first, the others come at the next check. */
function proposalsOf(
  findings: readonly Finding[],
  snapshot: Snapshot,
): ReadonlyMap<string, Proposal> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.title, sheet]));
  const proposals = new Map<string, Proposal>();
  for (const finding of findings) {
    const { fix, sheet: title, row, columnIndex: column, confirmed } = finding;
    const sheet = sheets.get(title);
    if (fix === undefined || confirmed !== undefined) continue;
    if (sheet === undefined || row === null || column === null) continue;
    const old = typedValue(sheet, row, column);
    const place = placeOf(title, addressOf(finding));
    if (old === null || proposals.has(place)) continue;
    const write = writeOver(old, { sheet: title, row, column }, writtenBy(fix));
    proposals.set(place, { finding, old, write });
  }
  return proposals;
}

const placeOf = (sheet: string, cell: string) => `${sheet}\u0001${cell}`;

const writtenBy = ({ kind, value }: Fix): TypedValue => ({ value, isDate: kind === 'date' });

/** Where rows gathered from wards' files have findings. */
function gatheredPlaces(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ source }) => source !== undefined)
      .map((finding) => placeOf(finding.sheet, addressOf(finding))),
  );
}

interface Choice extends Pick<MendResult, 'changedMeanwhile' | 'inWardFiles'> {
  readonly chosen: readonly Proposal[];
}

function choose(
  proposals: ReadonlyMap<string, Proposal>,
  gathered: ReadonlySet<string>,
  seen: readonly SeenFinding[] | null,
): Choice {
  if (seen === null) {
    return { chosen: [...proposals.values()], changedMeanwhile: [], inWardFiles: [] };
  }
  const chosen = new Map<string, Proposal>();
  const changedMeanwhile: { sheet: string; cell: string }[] = [];
  const inWardFiles: { sheet: string; cell: string }[] = [];
  for (const { sheet, cell, code, value } of seen) {
    const place = placeOf(sheet, cell);
    const proposal = proposals.get(place);
    if (proposal?.finding.code === code && proposal.old.value === value)
      chosen.set(place, proposal);
    else (gathered.has(place) ? inWardFiles : changedMeanwhile).push({ sheet, cell });
  }
  return { chosen: [...chosen.values()], changedMeanwhile, inWardFiles };
}

interface MergedRange {
  readonly sheet: string;
  readonly range: Merge;
}

/** The merged ranges that are to be taken apart, since a cell below their first one is written. */
function mergesOf(chosen: readonly Proposal[], snapshot: Snapshot): readonly MergedRange[] {
  const found = new Map<Merge, string>();
  const mergesIn = new Map(snapshot.sheets.map(({ title, merges }) => [title, merges]));
  for (const { write } of chosen) {
    const range = mergesIn
      .get(write.sheet)
      ?.find((merge) => isIn(merge, write) && write.row > merge.startRow);
    if (range !== undefined) found.set(range, write.sheet);
  }
  return [...found].map(([range, sheet]) => ({ sheet, range }));
}

const isIn = (
  { startRow, endRow, startColumn, endColumn }: Merge,
  { row, column }: Pick<CellWrite, 'row' | 'column'>,
) => startRow <= row && row < endRow && startColumn <= column && column < endColumn;

/** All cells of a range that is taken apart are filled at once: afterwards nothing tells what they held. */
function withTheirRanges(
  chosen: readonly Proposal[],
  proposals: ReadonlyMap<string, Proposal>,
  merges: readonly MergedRange[],
): readonly Proposal[] {
  if (merges.length === 0) return chosen;
  const all = new Set(chosen);
  for (const proposal of proposals.values()) {
    const { write } = proposal;
    if (merges.some(({ sheet, range }) => sheet === write.sheet && isIn(range, write))) {
      all.add(proposal);
    }
  }
  return [...all];
}

/** The result, and what is read once more after the write. */
function planOf(
  { chosen, changedMeanwhile, inWardFiles }: Choice,
  changes: readonly Change[],
  snapshot: Snapshot,
): Plan<MendResult> {
  const mended = chosen.map(({ finding, old, write }): MendedCell => ({
    sheet: finding.sheet,
    cell: addressOf(finding),
    code: finding.code,
    old: old.value,
    new: write.written.value,
    isDate: write.written.isDate,
  }));
  const result: MendResult = { mended, changedMeanwhile, inWardFiles, displaced: [] };
  return {
    ok: true,
    changes,
    result,
    verify: verificationOf(
      chosen.map(({ write }) => write),
      snapshot,
      (displaced) => ({ ...result, displaced }),
    ),
  };
}
