/**
 * Every server function with each call that changes something carried out and its answer lost, the
 * run going on or ending there; then the user tries a second time, a minute later. Afterwards the
 * workbooks, Drive and the e-mails sent are as if the function had run once, and the second reply
 * says so.
 */
import { describe, expect, test } from '@jest/globals';
import type { SheetsStore } from '../../src/local/emulator/sheets/service';
import type { Sheet, Spreadsheet } from '../../src/sheets/api';
import { titleOf } from '../../src/sheets/metadata';
import type { Intercept } from './call-faults';
import { isFullSize } from '../sizes';
import {
  files,
  functions,
  functionsWithFiles,
  prepared,
  type Prepared,
  type Tried,
} from './interleaving/functions';
import type { Reply, World } from './share/world';

const all = [
  ...functions.filter(({ edited }) => edited === undefined || edited === 'tep-duc-xuan-0123456789'),
  ...functionsWithFiles,
];

/** Calls that change nothing: an answer that got lost is asked for again. */
const isReading = (method: string) =>
  /\.(get|batchGet|list|about)$/.test(method) || !/^(sheets|drive)\./.test(method);

const lost = () => new Error('Đã hết thời gian chờ dịch vụ');

/** The answer of one call is lost; where the run ends there, nothing after it is carried out. */
const losing =
  (place: number, isLast: boolean): Intercept =>
  (_, call, index) => {
    if (index < place) return call();
    if (index > place) {
      if (isLast) throw lost();
      return call();
    }
    call();
    throw lost();
  };

/** A function, and a clock that is a minute further at every run. */
function ready(tried: Tried): Prepared {
  let [hour, minute] = [3, 0];
  const found = prepared(tried, { now: () => new Date(Date.UTC(2017, 6, 1, hour, minute)) });
  hour = 4;
  const { call } = found.world;
  const later: World['call'] = (...args) => {
    minute += 1;
    return call(...args);
  };
  return { ...found, world: { ...found.world, call: later } };
}

interface Ran {
  readonly replies: readonly Reply[];
  readonly methods: readonly string[];
  readonly state: object;
}

function ran(tried: Tried, faults: readonly (Intercept | undefined)[]): Ran {
  const found = ready(tried);
  const input = tried.input(found);
  const methods: string[] = [];
  const replies = faults.map((fault) =>
    found.world.call(tried.name, input, (method, call, index) => {
      methods.push(method);
      return fault === undefined ? call() : fault(method, call, index);
    }),
  );
  return { replies, methods, state: stateOf(found) };
}

/** All that anyone can see: files by their names, as ids and times are never the same twice. */
function stateOf({ world, store }: Prepared): object {
  const made = world.drive.files();
  const named = (text: string) =>
    made.reduce((known, { id, name }) => known.split(id).join(`tệp ${name}`), text);
  const held = {
    drive: made.map(({ id, name, mimeType, trashed, appProperties }) => ({
      name,
      mimeType,
      trashed,
      appProperties,
      people: world.drive
        .permissions(id)
        .map(({ emailAddress, role }) => `${role} ${emailAddress}`),
    })),
    messages: world.drive.messages.map(({ to, text }) => [to, text]),
    workbooks: [...files, ...made.map(({ id }) => id)].flatMap((id) => workbookOf(store, id)),
  };
  return JSON.parse(named(JSON.stringify(held)).replace(times, 'lúc')) as object;
}

const times = /\d{2}\/\d{1,2}\/\d{4} \d{2}:\d{2}:\d{2}|\d{2}:\d{2}(?=[ "])/g;

function workbookOf(store: SheetsStore, id: string): readonly object[] {
  let workbook: Spreadsheet;
  try {
    workbook = store.peek(id);
  } catch {
    return [];
  }
  return [{ id, properties: workbook.properties, sheets: workbook.sheets?.map(sheetOf) }];
}

/** A sheet without the ids that Google, or a run, gives at its own choice. */
function sheetOf(sheet: Sheet): object {
  const rows = (sheet.data?.[0]?.rowData ?? []).map(({ values = [] }) => values);
  return {
    title: titleOf(sheet),
    hidden: sheet.properties?.hidden === true,
    marks: (sheet.developerMetadata ?? []).map(({ metadataKey }) => metadataKey).sort(),
    merges: sheet.merges?.length ?? 0,
    protections: sheet.protectedRanges?.length ?? 0,
    formats: sheet.conditionalFormats?.length ?? 0,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.userEnteredValue === undefined && cell?.note === undefined
          ? []
          : [[row, column, cell.userEnteredValue, cell.note, cell.userEnteredFormat?.numberFormat]],
      ),
    ),
  };
}

/** Where the second try may be refused, with a sentence that says what stands: it was done. */
const saysDone: Readonly<Record<string, string>> = {
  closePeriod: 'period-closed',
  reopenPeriod: 'period-not-closed',
  revokeAccess: 'email-without-access',
};

describe.each(all)('$name', (tried) => {
  const once = ran(tried, [undefined]);
  const places = once.methods.flatMap((method, place) =>
    isReading(method) ? [] : [[place, method] as const],
  );

  test('does its work once', () => {
    expect(once.replies[0]).toMatchObject({ ok: true });
  });

  const cases = places.flatMap(([place, method]) =>
    [false, true].map(
      (isLast) => [method, place, isLast ? 'the run ends' : 'the run goes on', isLast] as const,
    ),
  );
  const shown = cases.filter((_, index) => isFullSize || (index + all.indexOf(tried)) % 10 === 0);
  if (shown.length === 0) return;

  test.each(shown)(
    '%s (call %i) is carried out, its answer is lost, %s',
    (_, place, __, isLast) => {
      const twice = ran(tried, [losing(place, isLast), undefined]);
      const [first, second] = twice.replies;
      if (first?.ok !== true) expect(first?.message).toMatch(/\.$/);
      if (second?.ok !== true) expect(second?.code).toBe(saysDone[tried.name]);
      expect(twice.state).toEqual(once.state);
    },
  );
});
