/** Words beside the figures of a typed day: the weekday, and months by name. */

/** Folded names, from Sunday (0). */
const weekdayNames: readonly (readonly string[])[] = [
  ['chủ nhật', 'chu nhat', 'cn', 'sunday', 'sun'],
  ['thứ hai', 'thu hai', 'thứ 2', 'thu 2', 'monday', 'mon'],
  ['thứ ba', 'thu ba', 'thứ 3', 'thu 3', 'tuesday', 'tues', 'tue'],
  ['thứ tư', 'thu tu', 'thứ 4', 'thu 4', 'wednesday', 'wed'],
  ['thứ năm', 'thu nam', 'thứ 5', 'thu 5', 'thursday', 'thurs', 'thur', 'thu'],
  ['thứ sáu', 'thu sau', 'thứ 6', 'thu 6', 'friday', 'fri'],
  ['thứ bảy', 'thứ bẩy', 'thu bay', 'thứ 7', 'thu 7', 'saturday', 'sat'],
];

const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((names, weekday) => names.map((name) => [name, weekday] as const)),
);

const anyWeekday = Array.from(weekdays.keys())
  .sort((one, other) => other.length - one.length)
  .join('|');
const weekdayBefore = new RegExp(`^(?:ngày |ngay )?(${anyWeekday})(?:\\.?,? ?- | ?[.,:] ?| )`);
const weekdayAfter = new RegExp(`(?:,? |,)\\(?(${anyWeekday})\\)?$`);

/** A folded text without its weekday ("thứ tư, 15/3/2017", "15/3/2017 (thứ tư)"); null: it has none. */
export function weekdayTyped(typed: string): {
  readonly rest: string;
  readonly weekday: number | null;
} {
  for (const place of [weekdayBefore, weekdayAfter]) {
    const weekday = weekdays.get(place.exec(typed)?.[1] ?? '');
    if (weekday !== undefined) return { rest: typed.replace(place, ''), weekday };
  }
  return { rest: typed, weekday: null };
}

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const monthOfExcel = /^thg?(\d{1,2})$/;

/** The figure of a folded month name: "mar", "march", and "thg3" of Excel in Vietnamese. */
export function monthNamed(word: string): string | undefined {
  const [, figure] = monthOfExcel.exec(word) ?? [];
  if (figure !== undefined) return figure;
  const month = monthNames.findIndex(
    (name) =>
      word === name || word === name.slice(0, 3) || (word === 'sept' && name.startsWith(word)),
  );
  return month < 0 ? undefined : String(month + 1);
}
