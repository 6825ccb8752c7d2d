/** The outline of the findings: by kind, then by sheet and ward; and the rows that it is drawn as. */
import type { Severity } from '../../../core/messages/entry';
import type { Issue } from '../../../core/commands/check/issue';
import { capitalised } from '../parts/capitalised';

// A finding as the view holds it: the server's issue, its place in the reply, and what is shown of it.

export interface ListedFinding {
  /** Its index in the server's reply; stable until the next check. */
  readonly id: number;
  /** The same at the next check, so that a form half filled in stays with its finding. */
  readonly key: string;
  readonly issue: Issue;
}

/** The findings of a reply, each with a key of its own. */
export function listed(issues: readonly Issue[]): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  return issues.map((issue, id) => {
    const { sheet, cell, code, value, key = [sheet, cell, code, value] } = issue;
    const content = JSON.stringify(key);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return { id, key: `${content}/${count}`, issue };
  });
}

/**
 * The message without the place that it begins with, as sheet, cell and column stand beside it:
 * "Trang “Quỹ”, dòng 12, cột “Số tiền”: “1tr5” là chữ…" becomes "“1tr5” là chữ…".
 */
export function messageWithoutPlace({ message, sheet, row, column }: Issue): string {
  const prefix = placePrefixes(sheet, row, column).find((one) => message.startsWith(one)) ?? '';
  const rest = message.slice(prefix.length);
  return capitalised(rest);
}

/** How a message may begin, in both languages; see src/core/messages/finding-text. */
function placePrefixes(sheet: string, row: number | null, column: string): readonly string[] {
  if (sheet === '') return [];
  return (
    [
      ['Trang', 'dòng', 'cột'],
      ['Sheet', 'row', 'column'],
    ] as const
  ).map(([sheetWord, rowWord, columnWord]) => {
    const inRow = row === null ? '' : `, ${rowWord} ${row}`;
    const inColumn = row === null || column === '' ? '' : `, ${columnWord} “${column}”`;
    return `${sheetWord} “${sheet}”${inRow}${inColumn}: `;
  });
}

/** The findings of one kind in one ward (or none) of one sheet. */
export interface Place {
  readonly key: string;
  readonly sheet: string;
  readonly ward: string;
  readonly findings: readonly ListedFinding[];
}

export interface Kind {
  readonly key: string;
  readonly severity: Severity | 'confirmed';
  /** Its kind in words; '' for the confirmed ones, which are one group whatever their kind. */
  readonly title: string;
  readonly count: number;
  readonly places: readonly Place[];
}

export type Row =
  | { readonly type: 'kind'; readonly key: string; readonly kind: Kind; readonly isOpen: boolean }
  | {
      readonly type: 'place';
      readonly key: string;
      readonly place: Place;
      readonly isOpen: boolean;
    }
  | { readonly type: 'finding'; readonly key: string; readonly finding: ListedFinding };

const confirmedKey = 'confirmed';
const order: readonly Kind['severity'][] = ['error', 'warning', 'suggestion', 'confirmed'];

/** Errors first and confirmed warnings last; of one severity the most frequent kind first. */
export function groupFindings(findings: readonly ListedFinding[]): readonly Kind[] {
  const byKind = grouped(findings, ({ issue }) =>
    issue.confirmed === true ? confirmedKey : `${issue.severity}/${issue.code}`,
  );
  return [...byKind]
    .map(([key, members]): Kind => {
      const issue = members[0]?.issue;
      const isConfirmed = key === confirmedKey;
      return {
        key,
        severity: isConfirmed ? 'confirmed' : (issue?.severity ?? 'error'),
        title: isConfirmed ? '' : titleOf(members),
        count: members.length,
        places: placesOf(key, members),
      };
    })
    .sort(
      (one, other) =>
        order.indexOf(one.severity) - order.indexOf(other.severity) || other.count - one.count,
    );
}

/** What is wrong, under its column where all are of one: "Số phiếu: đã dùng ở một dòng ở trên". */
function titleOf(members: readonly ListedFinding[]): string {
  const [first] = members;
  const kind = first === undefined ? '' : first.issue.kind;
  const columns = new Set(members.map(({ issue }) => issue.column));
  const [column = ''] = columns;
  return columns.size > 1 || column === '' ? kind : `${column}: ${kind}`;
}

/** Sheets in the order of the reply, the wards of each by name, what has no ward first. */
function placesOf(kind: string, members: readonly ListedFinding[]): readonly Place[] {
  const bySheet = grouped(members, ({ issue }) => issue.sheet);
  return [...bySheet].flatMap(([sheet, ofSheet]) =>
    [...grouped(ofSheet, ({ issue }) => issue.ward)]
      .sort(([one], [other]) => one.localeCompare(other, 'vi'))
      .map(([ward, findings]) => ({
        key: JSON.stringify([kind, sheet, ward]),
        sheet,
        ward,
        findings,
      })),
  );
}

function grouped(
  findings: readonly ListedFinding[],
  keyOf: (finding: ListedFinding) => string,
): ReadonlyMap<string, readonly ListedFinding[]> {
  const groups = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return groups;
}

/** The keys of everything that can be opened. */
export function allKeys(kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap(({ key, places }) => [key, ...places.map((place) => place.key)]);
}

/** What a user opened (true) and closed (false), over what stands open unless touched. */
export interface Opening {
  readonly base: 'first' | 'all' | 'none';
  readonly touched: ReadonlyMap<string, boolean>;
}

/** The keys that stand open. */
export function openKeys(kinds: readonly Kind[], { base, touched }: Opening): ReadonlySet<string> {
  const first = firstOpen(kinds);
  return new Set(
    allKeys(kinds).filter(
      (key) => touched.get(key) ?? (base === 'all' || (base === 'first' && first.has(key))),
    ),
  );
}

/** How many findings can stand open at first without hiding the kinds from view. */
const fewFindings = 30;

/**
 * What stands open at first: all of a short list, else the first kind only, so that the other
 * kinds are seen; confirmed ones are closed. Places stand open, so one click opens a kind.
 */
function firstOpen(kinds: readonly Kind[]): ReadonlySet<string> {
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const places = kinds.flatMap((kind) => kind.places.map(({ key }) => key));
  const open = kinds.filter(
    ({ severity }, index) => severity !== 'confirmed' && (total <= fewFindings || index === 0),
  );
  return new Set([...places, ...open.map(({ key }) => key)]);
}

export function rowsOf(kinds: readonly Kind[], open: ReadonlySet<string>): readonly Row[] {
  return kinds.flatMap((kind): readonly Row[] => {
    const isOpen = open.has(kind.key);
    const header: Row = { type: 'kind', key: kind.key, kind, isOpen };
    return isOpen
      ? [header, ...kind.places.flatMap((place) => rowsOfPlace(place, open))]
      : [header];
  });
}

function rowsOfPlace(place: Place, open: ReadonlySet<string>): readonly Row[] {
  const isOpen = open.has(place.key);
  const header: Row = { type: 'place', key: place.key, place, isOpen };
  if (!isOpen) return [header];
  return [
    header,
    ...place.findings.map((finding): Row => ({
      type: 'finding',
      key: finding.key,
      finding,
    })),
  ];
}
