/**
 * Mend: writes the certain proposals of findings into their cells, each only where the cell
 * still holds the value that the finding saw, together with the journal, in one atomic write.
 */
import { findAll } from '../../checks/run-checks';
import type { Fix, Finding } from '../../messages/finding';
import { addressOf } from '../../messages/finding-text';
import { failure, type Failure } from '../../messages/failure-catalog';
import { parseAddress, rangeAddress } from '../../data/a1';
import type { CellValue } from '../../data/cell';
import { journal } from '../../schema/managed-sheets';
import { formatDateTime } from '../../data/dates';
import type { Snapshot, Merge } from '../../workbook/snapshot';
import { lookWith, type LookOf } from '../../workbook/cell-look';
import type { Change } from '../change';
import type { Command, Plan } from '../command';
import { openWorkbook, tableTitles } from '../open-workbook';
import { plain } from '../append-rows';
import {
  changesOf,
  isSame,
  typedValue,
  writeOver,
  type CellWrite,
  type TypedValue,
} from '../cell-writes';
import { appended, journalTitle, readJournal, type MendStep, type StandingEntry } from './journal';
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
  /** Those of an earlier call among them, where the same was asked for again. */
  readonly mended: readonly MendedCell[];
  /** Findings that no longer stand as they were seen: left alone. */
  readonly changedMeanwhile: readonly CellPlace[];
  /** Cells of rows gathered from wards' files: left alone, since they are mended there. */
  readonly inWardFiles: readonly CellPlace[];
  /** Cells that held another value when they were read once more (a row was inserted meanwhile). */
  readonly displaced: readonly CellPlace[];
  /** The applications that made these mends, the newest first: undoing is asked for by them. */
  readonly steps: readonly MendStep[];
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
  const picked = choose(proposals, gatheredPlaces(findings), madeBefore(snapshot, who), seen);
  const merges = mergesOf(picked.chosen, snapshot);
  const choice = { ...picked, chosen: withTheirRanges(picked.chosen, proposals, merges) };
  const application: Application = {
    ...choice,
    merges,
    step: stepOf(snapshot, formatDateTime(now), who),
    snapshot,
  };
  if (choice.chosen.length > 0 && appended(snapshot, []) === null) {
    return failure('header-missing', { sheet: journal.sheet });
  }
  return {
    ...planOf(application),
    looks: {
      cells: choice.chosen.map(({ write: { sheet, row, column } }) => ({ sheet, row, column })),
      plan: (lookOf) => planOf(withLooks(application, lookOf)),
    },
  };
}

/** Of two applications in one second the later is numbered. */
function stepOf(snapshot: Snapshot, when: string, who: string): MendStep {
  const tasks = new Set(
    (readJournal(snapshot)?.entries ?? []).flatMap((entry) =>
      entry.when === when && entry.who === who ? [entry.task] : [],
    ),
  );
  let name = task;
  for (let number = 2; tasks.has(name); number += 1) name = `${task} (${number})`;
  return { when, who, task: name };
}

/** Everything that one application comes to. */
interface Application extends Choice {
  readonly merges: readonly MergedRange[];
  readonly step: MendStep;
  readonly snapshot: Snapshot;
}

/** The same where it is known how the cells look: the journal keeps that too. */
function withLooks({ chosen, ...rest }: Application, lookOf: LookOf): Application {
  return {
    ...rest,
    chosen: chosen.map(({ finding, old, write }) => {
      const { written, sheet, row, column } = write;
      const before = lookOf({ sheet, row, column });
      return {
        finding,
        old: { ...old, look: before },
        write: { sheet, row, column, written: { ...written, look: lookWith(written, before) } },
      };
    }),
  };
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
  /** Asked for and made before, by a call whose answer was lost. */
  readonly made: readonly (MendedCell & { readonly step: MendStep })[];
}

function choose(
  proposals: ReadonlyMap<string, Proposal>,
  gathered: ReadonlySet<string>,
  madeBefore: (finding: SeenFinding) => Choice['made'],
  seen: readonly SeenFinding[] | null,
): Choice {
  if (seen === null) {
    return { chosen: [...proposals.values()], made: [], changedMeanwhile: [], inWardFiles: [] };
  }
  const chosen = new Map<string, Proposal>();
  const made: Choice['made'][number][] = [];
  const changedMeanwhile: CellPlace[] = [];
  const inWardFiles: CellPlace[] = [];
  for (const finding of seen) {
    const { sheet, cell, code, value } = finding;
    const place = placeOf(sheet, cell);
    const proposal = proposals.get(place);
    if (proposal?.finding.code === code && proposal.old.value === value) {
      chosen.set(place, proposal);
    } else if (gathered.has(place)) {
      inWardFiles.push({ sheet, cell });
    } else {
      const before = madeBefore(finding);
      made.push(...before);
      if (before.length === 0) changedMeanwhile.push({ sheet, cell });
    }
  }
  return { chosen: [...chosen.values()], made, changedMeanwhile, inWardFiles };
}

/** Finds the mend that a person made of a finding before, where the cell still holds it. */
function madeBefore(snapshot: Snapshot, who: string): (finding: SeenFinding) => Choice['made'] {
  const entries = new Map<string, StandingEntry>();
  for (const entry of readJournal(snapshot)?.entries ?? []) {
    if (entry.who !== who || entry.undone !== '' || entry.mayHaveMoved) continue;
    entries.set(placeOf(entry.sheet, entry.cell), entry);
  }
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.title, sheet]));
  return ({ sheet: title, cell, code, value }) => {
    const entry = entries.get(placeOf(title, cell));
    const sheet = sheets.get(title);
    const at = parseAddress(cell);
    if (entry === undefined || sheet === undefined || at === null) return [];
    const isMade =
      entry.old.value === value && isSame(typedValue(sheet, at.row, at.column), entry.new);
    if (!isMade) return [];
    const { when, task: name } = entry;
    const { value: written, isDate } = entry.new;
    const step = { when, who, task: name };
    return [{ sheet: title, cell, code, old: value, new: written, isDate, step }];
  };
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

/** The changes, the result, and what is read once more after the write. */
function planOf({ chosen, made, merges, step, snapshot, ...left }: Application): Plan<MendResult> {
  const mended = chosen.map(({ finding, old, write }): MendedCell => ({
    sheet: finding.sheet,
    cell: addressOf(finding),
    code: finding.code,
    old: old.value,
    new: write.written.value,
    isDate: write.written.isDate,
  }));
  const result: MendResult = {
    mended: [...mended, ...made.map(({ step: _step, ...cell }) => cell)],
    ...left,
    displaced: [],
    steps: [...(chosen.length > 0 ? [step] : []), ...stepsOf(made)],
  };
  const entries = [
    ...chosen.map(({ finding, old, write }) => ({
      ...step,
      sheet: finding.sheet,
      cell: addressOf(finding),
      old,
      new: write.written,
    })),
    ...merges.map(({ sheet, range }) => ({
      ...step,
      sheet,
      cell: rangeAddress(range),
      old: plain('ô gộp'),
      new: plain('tách ra'),
    })),
  ];
  return {
    ok: true,
    changes:
      chosen.length === 0
        ? []
        : [
            ...merges.map(({ sheet, range }): Change => ({ kind: 'unmerge', sheet, range })),
            ...changesOf(chosen.map(({ write }) => write)),
            ...(appended(snapshot, entries) ?? []),
          ],
    result,
    verify: verificationOf(
      chosen.map(({ write }) => write),
      snapshot,
      (displaced) => ({ ...result, displaced }),
    ),
  };
}

/** Each once, the newest first. */
function stepsOf(made: Choice['made']): readonly MendStep[] {
  return [...new Map(made.map(({ step }) => [JSON.stringify(step), step])).values()].reverse();
}
