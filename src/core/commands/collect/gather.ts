/**
 * Gather: takes the rows of some wards' files into the association's registers, all in one atomic
 * write, so that of each ward either everything or nothing is taken in. Gathering the same files
 * twice changes nothing the second time.
 */
import { failure, failureWords, type Failure, type Result } from '../../messages/failure-catalog';
import { dataTables } from '../../schema/all';
import { journal } from '../../schema/managed-sheets';
import { submissionStates } from '../../schema/submission-states';
import { submissions } from '../../schema/managed-sheets';
import { formatDateTime } from '../../data/dates';
import type { Snapshot } from '../../workbook/snapshot';
import type { Change } from '../change';
import type { Command } from '../command';
import { countsOf } from '../check/issue';
import { appended, journalTitle } from '../fix/journal';
import { tableTitles } from '../open-workbook';
import {
  submissionOf,
  submissionsTitle,
  upsertedSubmissions,
  type SubmissionUpdate,
} from './submissions';
import { coordinatorIn, type Coordinator } from '../coordinator';
import type { GatheredWard, GatherInput, GatherResult, RefusedWard } from './collecting';
import { journalEntries } from './samples';
import { openFiles, type OpenedFile } from './open-files';
import { registerOf, type Register } from './register';
import { registerPlan, type RegisterPlan } from './register-plan';
import { samplesOf } from './samples';
import { submissionUpdate } from './submissions';

export const gather: Command<GatherInput, GatherResult> = {
  name: 'gather',
  reads: gatherTitles,
  plan: (input, snapshot) => {
    const coordinator = coordinatorIn(snapshot, Math.floor(input.now));
    if (!coordinator.ok) return coordinator;
    const registers = registersOf(snapshot);
    if (!registers.ok) return registers;

    const files = openFiles(input, coordinator, registers.registers);
    const plans = registers.registers.map((register): PlannedRegister => ({
      register,
      plan: registerPlan(
        register,
        files.flatMap((file) => {
          const rows = file.ok ? file.file.rows.get(register.table.sheet) : undefined;
          return file.ok && rows !== undefined ? [{ source: file.source, rows }] : [];
        }),
      ),
    }));
    const outcomes = files.map((file) =>
      file.ok
        ? outcomeOf(file, plans, input, coordinator)
        : { outcome: file, update: refusalUpdate(file, coordinator) },
    );
    const result: GatherResult = {
      period: coordinator.periodName,
      wards: outcomes.map(({ outcome }) => outcome),
    };
    if (input.mode === 'preview') return { ok: true, changes: [], result };
    const changes = changesOf(
      input,
      snapshot,
      plans,
      outcomes.flatMap(({ update }) => update ?? []),
    );
    return changes.ok ? { ok: true, changes: changes.changes, result } : changes;
  },
};

/** The same with nothing written, so that it need not wait for others. */
export const previewGathering: typeof gather = { ...gather, onlyReads: true };

function gatherTitles(titles: readonly string[]): readonly string[] {
  return [...tableTitles(titles), ...submissionsTitle(titles), ...journalTitle(titles)];
}

interface PlannedRegister {
  readonly register: Register;
  readonly plan: RegisterPlan;
}

function registersOf(snapshot: Snapshot): Result<{ readonly registers: readonly Register[] }> {
  const registers: Register[] = [];
  for (const table of dataTables) {
    const found = registerOf(snapshot, table);
    if (!found.ok) return found;
    registers.push(found.register);
  }
  return { ok: true, registers };
}

interface Outcome {
  readonly outcome: GatheredWard | RefusedWard;
  /** What Tình hình nộp is to say; null: nothing new. */
  readonly update: Omit<SubmissionUpdate, 'updated'> | null;
}

function outcomeOf(
  { asked, file, source }: OpenedFile,
  plans: readonly PlannedRegister[],
  { mode, now }: GatherInput,
  { workbook, periodName: period, submissions: known }: Coordinator,
): Outcome {
  const found = plans.flatMap(({ register, plan }) =>
    plan.wards.flatMap((ward) => (ward.source === source ? [{ register, ward }] : [])),
  );
  const sum = (kind: 'added' | 'changed' | 'removed') =>
    found.reduce((total, { ward }) => total + ward.difference[kind].length, 0);
  const [added, changed, removed] = [sum('added'), sum('changed'), sum('removed')];
  const { code, name } = file.unit;
  const counts = countsOf(file.findings);
  const update = submissionUpdate(
    submissionOf(known, period, code),
    {
      rowCount: file.rowCount,
      errorCount: counts.error,
      differs: added + changed + removed > 0,
      isTakenIn: mode !== 'look',
      day: asked.changedOn ?? now,
    },
    workbook.settings.deadline,
  );
  return {
    outcome: {
      ok: true,
      code,
      name,
      file: asked.file,
      title: asked.title,
      rowCount: file.rowCount,
      counts,
      findings: file.findings,
      added,
      changed,
      removed,
      samples: samplesOf(found),
      missing: file.missing,
      leftOut: file.leftOut,
      state: update.state,
    },
    update: { period, code, name, ...update },
  };
}

/** What passes by itself, and says nothing of the ward. */
const passing: readonly Failure['code'][] = [
  'quota-exceeded',
  'service-failed',
  'ward-link-changed',
  'ward-period-closed',
];

/** Why a ward's file was refused stands beside it until it is taken in; what it was sent back for stays. */
function refusalUpdate(
  { code, name, file, failure: failed }: RefusedWard,
  { periodName: period, submissions: known }: Coordinator,
): Outcome['update'] {
  const before = submissionOf(known, period, code);
  if (code === '' || name === '' || passing.includes(failed.code)) return null;
  if (before?.state === submissionStates.sentBack) return null;
  return {
    period,
    code,
    name,
    state: before?.state ?? (file === '' ? submissionStates.notMade : submissionStates.shared),
    note: failureWords(failed, 'vi'),
  };
}

/** The registers first, by their places before; then the journal and Tình hình nộp; rows go last. */
function changesOf(
  { mode, now, who }: GatherInput,
  snapshot: Snapshot,
  plans: readonly PlannedRegister[],
  updates: readonly Omit<SubmissionUpdate, 'updated'>[],
): Result<{ readonly changes: readonly Change[] }> {
  const when = formatDateTime(now);
  const taken = mode === 'take-in' ? plans : [];
  const journalled = appended(
    snapshot,
    taken.flatMap(({ register, plan }) => journalEntries(register, plan.wards, { when, who })),
  );
  if (journalled === null) return failure('header-missing', { sheet: journal.sheet });
  const told = upsertedSubmissions(
    snapshot,
    updates.map((update) => ({ ...update, updated: when })),
  );
  if (told === null) return failure('header-missing', { sheet: submissions.sheet });
  return {
    ok: true,
    changes: [
      ...taken.flatMap(({ plan }) => plan.changes),
      ...journalled,
      ...told,
      ...taken.flatMap(({ plan }) => plan.removals),
    ],
  };
}
