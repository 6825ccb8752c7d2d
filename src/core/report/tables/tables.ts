/** The tables of the report, numbered; a table without any figure is left out. */
import { fill } from '../../messages/format';
import { titleKinds } from '../../figures/indicators';
import { wardTablesWithChart } from './charts';
import type { Table } from '../document';
import { ownLevelOf } from '../letterhead';
import { captions, chartWords, numberedCaption, tableWords } from '../labels';
import { moneyByLevelTable } from './money-by-level';
import { fundByLevelTable } from './fund-by-level';
import type { ReportInput } from '../input';
import { printsAchieved } from '../period-kind';
import { pledgesTable } from './pledges';
import { familySharesByWard, sharesByTitle } from './shares';
import { reportingTable } from './reporting-rate';
import { summaryTable } from './summary';
import { coordinatorLevel, levelKeys, levelsFrom, type Level } from '../../schema/levels';
import { levelsBelow, levelWord } from '../level-words';
import { unitWords } from '../unit-words';
import { firstFigureColumn, wardTable, type FigureColumn } from './by-unit';

export function tablesOf(input: ReportInput): readonly Table[] {
  return [
    ...titlesTables(input),
    familySharesByWard(input),
    sharesByTitle(input),
    fundByLevelTable(input),
    moneyByLevelTable(input),
    fundByUnitTable(input),
    pledgesTable(input),
    awardsTable(input),
    activitiesTable(input),
    ...ownIndicatorTables(input),
    summaryTable(input),
    reportingTable(input),
  ]
    .filter((table): table is Table => table !== null)
    .map(numbered);
}

function numbered(table: Table, order: number): Table {
  const caption = fill(numberedCaption, { number: order + 1, caption: table.caption });
  return { ...table, caption };
}

/** Titles that older reports know, and that are shown even without figures. */
const usualTitles = 4;

/** A column for each title, in a year's report one for what was registered and one for what was achieved. */
function titlesTables(input: ReportInput): readonly Table[] {
  const { figures } = input;
  const withAchieved = printsAchieved(figures.period);
  const titles = titleKinds.flatMap(({ key }, order) => {
    const registered = figures.of(`registered.${key}`);
    const achieved = figures.of(`achieved.${key}`);
    const hasFigure = registered.value !== 0 || (withAchieved && achieved.value !== 0);
    if (!hasFigure && order >= usualTitles) return [];
    const title = registered.indicator.label;
    const columns: readonly FigureColumn[] = withAchieved
      ? [
          { head: { group: title, heading: tableWords.registered }, figures: [registered] },
          { head: { group: title, heading: tableWords.achieved }, figures: [achieved] },
        ]
      : [{ head: { heading: title }, figures: [registered] }];
    return [{ title, hasFigure, columns }];
  });
  const columns = titles.flatMap((one) => one.columns);
  const caption = withAchieved ? captions.registeredAndAchieved : captions.registered;
  const named = unitWords(figures);
  const table = wardTable(fill(caption, named), columns, figures, ownLevelOf(input));
  const charted = titles.find(({ hasFigure }) => hasFigure);
  if (table === null || charted === undefined) return [];
  const words = withAchieved ? chartWords.registeredAndAchieved : chartWords.registered;
  const chart = {
    title: fill(words, { ...named, title: charted.title }),
    columns: charted.columns.map((column) => columns.indexOf(column) + firstFigureColumn),
  };
  return wardTablesWithChart(table, chart, figures.wards.length);
}

/** Money of the own level stands by unit only in the file of a unit. */
function fundByUnitTable(input: ReportInput): Table | null {
  const { figures, level: own } = input;
  const amountOf = (level: Level) => figures.of(`fund.${levelKeys[level]}.amount`);
  const ofUnits = [...amountOf(own).byWard.values()].some((value) => value !== 0);
  const shown = ofUnits && own !== coordinatorLevel ? levelsFrom(own) : levelsBelow(input);
  const { unit } = amountOf(own).indicator;
  const columns = shown.map((level): FigureColumn => {
    const heading = fill(tableWords.fund, { level: inSentence(levelWord(level, input)) });
    return { head: { heading, unit }, figures: [amountOf(level)] };
  });
  const sum: FigureColumn = {
    head: { heading: tableWords.sum, unit },
    figures: columns.flatMap((column) => column.figures),
  };
  const caption = shown.includes('Xã, phường') ? captions.fundByWard : captions.chapterFundByUnit;
  return wardTable(
    fill(caption, unitWords(figures)),
    columns.length > 1 ? [...columns, sum] : columns,
    figures,
    ownLevelOf(input),
  );
}

/** "Quỹ xã, phường", but "Quỹ Chi hội". */
const inSentence = (word: string) => (word === tableWords.ward ? word.toLowerCase() : word);

function awardsTable(input: ReportInput): Table | null {
  return indicatorTable(captions.awards, input, [
    'award.teacher.count',
    'award.pupil.count',
    'award.university.count',
    'award.scholarship.count',
    'award.amount',
  ]);
}

function activitiesTable(input: ReportInput): Table | null {
  return indicatorTable(captions.activities, input, [
    'outreach.sessions',
    'training.sessions',
    'training.people',
    'chapters.total',
    'members.total',
    'members.new',
    ...['emulation.sessions', 'emulation.people', 'activity.other.sessions'].filter(
      (id) => input.figures.of(id).value !== 0,
    ),
  ]);
}

/** A page has room for so many columns of figures. */
const mostColumns = 6;

/** The indicators that staff define; shares do not add up, and stand in the summary. */
function ownIndicatorTables(input: ReportInput): readonly (Table | null)[] {
  const ids = input.figures.all
    .filter(({ indicator, value }) => indicator.section !== undefined && value !== 0)
    .filter(({ indicator }) => indicator.rounding !== 'share')
    .map(({ indicator }) => indicator.id);
  const pages = Math.ceil(ids.length / mostColumns);
  return Array.from({ length: pages }, (_, page) =>
    indicatorTable(
      fill(captions.ownIndicators, unitWords(input.figures)),
      input,
      ids.slice(page * mostColumns, (page + 1) * mostColumns),
    ),
  );
}

/** A column for each indicator, under its label, with its unit where the label does not name it. */
function indicatorTable(caption: string, input: ReportInput, ids: readonly string[]): Table | null {
  const { figures } = input;
  const columns = ids.map((id): FigureColumn => {
    const figure = figures.of(id);
    const { label, unit } = figure.indicator;
    const namesUnit = label.toLowerCase().includes(unit);
    return {
      head: { heading: label, ...(!namesUnit && { unit }) },
      figures: [figure],
    };
  });
  return wardTable(caption, columns, figures, ownLevelOf(input));
}
