/** Two commands from two hosts, the second run whole in each gap between two calls of the first. */
import { describe, expect, test } from '@jest/globals';
import { recordPutBack } from '../../../src/core/commands/fix/journal';
import { setUp } from '../../../src/core/commands/set-up/set-up';
import { SheetsApiError } from '../../../src/local/emulator/sheets/failures';
import { answerCall } from '../../../src/local/emulator/sheets/run-on-service';
import type { SheetsStore } from '../../../src/local/emulator/sheets/service';
import type { Writer } from '../../../src/sheets/guard/lease';
import { isGuardCopy } from '../../../src/sheets/metadata';
import { run, type Call } from '../../../src/sheets/run';
import { serial } from '../../core/book-of';
import { runOnStore, spreadsheetId, storeOf } from '../run-on-store';

const now = serial('05/7/2017');
const sidebar: Writer = { name: 'thanh bên', now: () => 1000 };
const commandLine: Writer = { name: 'dòng lệnh', now: () => 1005 };

type Journalling = Generator<Call, string>;

/** Notes one row in the journal, a call at a time. */
function* journalling(store: SheetsStore, sheet: string, writer: Writer): Journalling {
  const steps = run(recordPutBack, { now, sheet, cell: 'A2' }, writer);
  let step = steps.next();
  while (step.done !== true) {
    yield step.value;
    try {
      step = steps.next(answerCall(store, step.value, spreadsheetId));
    } catch (error) {
      if (!(error instanceof SheetsApiError) || error.code !== 400) throw error;
      step = steps.throw(error);
    }
  }
  return step.value.ok ? 'ok' : step.value.code;
}

function finish(steps: Journalling): { readonly outcome: string; readonly calls: string[] } {
  const calls: string[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { outcome: step.value, calls };
    calls.push(step.value.kind);
  }
}

/** Up to where its write is carried out. */
function writeOnly(steps: Journalling): void {
  let call = steps.next();
  while (call.done !== true && call.value.kind !== 'write') call = steps.next();
  steps.next();
}

/** A workbook whose journal has one row. */
function journalStore(): SheetsStore {
  const store = storeOf({});
  runOnStore(store, setUp, { today: now, vietnamese: false });
  finish(journalling(store, 'một', sidebar));
  return store;
}

const noted = (store: SheetsStore): readonly unknown[] =>
  (store.batchGetValues(spreadsheetId, ["'Nhật ký'!D2:D20"]).valueRanges[0]?.values ?? []).flat();

const copies = (store: SheetsStore): number =>
  (store.peek(spreadsheetId).sheets ?? []).filter(isGuardCopy).length;

describe('two commands that add rows to one sheet', () => {
  const { calls } = finish(journalling(journalStore(), 'hai', sidebar));

  test.each(calls.map((kind, gap) => [gap, kind] as const))(
    'the second runs before call %i (%s) of the first',
    (gap) => {
      const store = journalStore();
      const first = journalling(store, 'hai', sidebar);
      for (let call = 0; call <= gap; call += 1) first.next();
      const { outcome: second } = finish(journalling(store, 'ba', commandLine));

      expect(finish(first).outcome).toBe('ok');
      expect(second).toMatch(/^(ok|writing-elsewhere)$/);
      const expected = second === 'ok' ? ['ba', 'hai', 'một'] : ['hai', 'một'];
      expect([...noted(store)].sort()).toEqual(expected);
      expect(copies(store)).toBe(0);
    },
  );

  test('while the first has written and not looked yet, the second waits and then says so', () => {
    const store = journalStore();
    const first = journalling(store, 'hai', sidebar);
    writeOnly(first);
    const second = finish(journalling(store, 'ba', commandLine));

    expect(second.outcome).toBe('writing-elsewhere');
    expect(second.calls.filter((kind) => kind === 'wait')).toHaveLength(5);
    expect(second.calls).not.toContain('write');
  });
});

describe('a run that ended between its write and the look at it', () => {
  test.each<[string, Writer, string]>([
    ['its own host goes on at once', { ...sidebar, now: () => 1001 }, 'ok'],
    ['another host waits', { ...commandLine, now: () => 1059 }, 'writing-elsewhere'],
    ['another host goes on after a minute', { ...commandLine, now: () => 1060 }, 'ok'],
    ['a host whose clock is hours late goes on', { ...commandLine, now: () => -9000 }, 'ok'],
  ])('%s', (_, writer, outcome) => {
    const store = journalStore();
    writeOnly(journalling(store, 'hai', sidebar));
    expect(copies(store)).toBe(1);

    expect(finish(journalling(store, 'ba', writer)).outcome).toBe(outcome);
    expect(noted(store)).toEqual(outcome === 'ok' ? ['một', 'hai', 'ba'] : ['một', 'hai']);
    expect(copies(store)).toBe(outcome === 'ok' ? 0 : 1);
  });
});
