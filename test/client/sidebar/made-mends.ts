/** Findings with proposals, as many as wanted, and a server that mends them as the true one does. */
import type { MendStep, StepSize } from '../../../src/core/commands/fix/journal';
import type { Finding } from '../../../src/core/messages/finding';
import type { AnswerOf, Inputs } from '../../../src/client/sidebar/calls/server-calls';
import { listed } from '../../../src/client/sidebar/check/grouping';
import { mendsOf, type Mend } from '../../../src/client/sidebar/fix/fix';
import { checkAnswer, issuesOf, threeFindings, workbook } from './made-replies';
import type { FakeServer } from './sidebar-page';

const [money, , ward] = threeFindings as [Finding, Finding, Finding];

/** Amounts as texts in J5, J6 … of Quỹ. */
export function moneyTexts(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index): Finding => ({
    ...money,
    row: 4 + index,
    value: `${index + 1}k`,
    params: { readNumber: (index + 1) * 1000 },
    fix: { kind: 'number', value: (index + 1) * 1000 },
  }));
}

/** Of each kind of value one: money, a date, a text of two look-alikes, a ward, a year. */
export const everyKind: readonly Finding[] = [
  money,
  {
    ...money,
    code: 'date-as-text',
    columnIndex: 1,
    heading: 'Ngày thu',
    value: '15.6.2017',
    params: { readDate: 42_901 },
    fix: { kind: 'date', value: 42_901 },
  },
  {
    ...money,
    severity: 'suggestion',
    code: 'untidy-text',
    columnIndex: 6,
    heading: 'Người ủng hộ',
    value: 'Hà  Văn Thạch ',
    params: { canonical: 'Hà Văn Thạch' },
    fix: { kind: 'text', value: 'Hà Văn Thạch' },
  },
  ward,
  {
    ...ward,
    code: 'birth-year-format',
    severity: 'warning',
    columnIndex: 6,
    heading: 'Năm sinh',
    value: '1985 ',
    params: { readYear: 1985 },
    fix: { kind: 'number', value: 1985 },
    key: 'key-of-the-year',
  },
];

export const mendsFor = (count: number): readonly Mend[] => [
  ...mendsOf(listed(issuesOf(moneyTexts(count)))).values(),
];

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

const placeOf = ({ sheet, cell }: Place): Place => ({ sheet, cell });
const placesOf = (mends: readonly Mend[] = []) => mends.map(({ issue }) => placeOf(issue));

/** The name of an application of mends. */
export const stepAt = (when: string, who = 'Nông Thị Hà'): MendStep => ({
  when,
  who,
  task: 'Sửa theo đề nghị',
});

export function mendAnswer(
  mended: readonly Mend[],
  { changed, displaced }: Readonly<Record<string, readonly Mend[]>> = {},
): AnswerOf<'mendFindings'> {
  return {
    ok: true,
    mended: mended.map(({ issue: { sheet, cell, code, value, suggestion } }) => ({
      sheet,
      cell,
      code,
      old: value,
      new: suggestion,
      isDate: false,
    })),
    changedMeanwhile: placesOf(changed),
    inWardFiles: [],
    displaced: placesOf(displaced),
    steps: mended.length === 0 ? [] : [stepAt('03/7/2017 08:30:05')],
  };
}

export function undoAnswer(
  cells: number,
  {
    who = 'Nông Thị Hà',
    changed = 0,
    displaced = 0,
    next = null,
  }: {
    who?: string;
    changed?: number;
    displaced?: number;
    next?: StepSize | null;
  } = {},
): AnswerOf<'undoMends'> {
  const places = moneyTexts(cells + changed).map((_, index) => ({
    sheet: 'Quỹ',
    cell: `J${5 + index}`,
  }));
  return {
    ok: true,
    undone: places.slice(changed),
    changedMeanwhile: places.slice(0, changed),
    displaced: places.slice(changed, changed + displaced),
    ...stepAt('03/7/2017 08:30:05', who),
    wasUndone: false,
    next,
  };
}

type MendInput = Inputs['mendFindings'];

/** A workbook with these findings: what is mended is no finding at the next check, until undone. */
export function workbookWith(findings: readonly Finding[]): FakeServer {
  const journal: { readonly step: MendStep; readonly mended: readonly Place[] }[] = [];
  const newest = (): StepSize | null => {
    const last = journal.at(-1);
    return last === undefined ? null : { ...last.step, cells: last.mended.length };
  };
  const issues = issuesOf(findings);
  const isMended = ({ sheet, cell }: Place) =>
    journal.some(({ mended }) => mended.some((one) => one.sheet === sheet && one.cell === cell));
  return {
    describeWorkbook: () => workbook,
    checkWorkbook: () => checkAnswer(findings.filter((_, index) => !isMended(issues[index]!))),
    mendFindings: ({ findings: seen = [], who }: MendInput) => {
      const places = new Set(seen.map((one) => JSON.stringify(placeOf(one))));
      const mends = [...mendsOf(listed(issues)).values()].filter(({ issue }) =>
        places.has(JSON.stringify(placeOf(issue))),
      );
      const step = stepAt(`03/7/2017 08:30:${String(journal.length + 5).padStart(2, '0')}`, who);
      journal.push({ step, mended: placesOf(mends) });
      return { ...mendAnswer(mends), steps: [step] };
    },
    lookAtMends: () => ({ ok: true, step: newest() }),
    undoMends: ({ step }) => {
      const place = journal.findIndex((one) => one.step.when === step.when);
      const [taken] = journal.splice(place, place < 0 ? 0 : 1);
      if (taken === undefined) return nothingToUndo;
      return {
        ok: true,
        undone: taken.mended,
        changedMeanwhile: [],
        displaced: [],
        ...step,
        wasUndone: false,
        next: newest(),
      };
    },
  };
}

export const nothingToUndo = {
  ok: false,
  code: 'nothing-to-undo',
  params: {},
  message: 'Không còn lần sửa nào để hoàn tác.',
} as const;

/** A workbook in which mends of so many cells were made last. */
export const lastMends = (cells: number, who?: string): FakeServer => ({
  lookAtMends: () => ({
    ok: true,
    step: { ...stepAt('03/7/2017 08:30:05', who), cells },
  }),
});
