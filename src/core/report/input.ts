/** What a report is made from. */
import type { Ranking } from '../figures/emulation';
import type { Figures } from '../figures/figures';
import type { LevelMoney } from '../figures/level-money';
import type { Pledge } from '../figures/pledges';
import type { ProgrammeTarget } from '../figures/programme-targets';
import type { LastPeriod, Target } from '../figures/targets';
import type { NumberWords } from '../vietnamese/format-number';
import type { Level } from '../schema/levels';
import type { Settings } from '../schema/settings';

/** How far the units below one have reported. */
export interface UnitReporting {
  readonly code: string;
  readonly name: string;
  /** How many should report. */
  readonly expected: number;
  /** Those that have not. */
  readonly missing: readonly { readonly code: string; readonly name: string }[];
}

export interface ReportInput {
  readonly settings: Settings;
  /** The level of whoever reports. */
  readonly level: Level;
  /** As printed: "6 tháng đầu năm 2017". */
  readonly periodName: string;
  readonly figures: Figures;
  /** Money in and out by level; absent where only sums of all are known. */
  readonly money?: readonly LevelMoney[];
  /** The promises as they stood the day before the period, and on its last; absent where only sums are known. */
  readonly pledges?: { readonly before: readonly Pledge[]; readonly now: readonly Pledge[] };
  /** The units by their points; absent where only sums are known. */
  readonly rankings?: readonly Ranking[];
  /** By indicator id. */
  readonly targets: ReadonlyMap<string, Target>;
  /** How things stood at the end of the period right before, where that was closed. */
  readonly lastPeriod?: LastPeriod;
  /** What share of all the programme of the state wants, by the last part of the titles' ids. */
  readonly programme: ReadonlyMap<string, ProgrammeTarget>;
  /** Different persons among awards, by indicator id, where there are fewer of them. */
  readonly persons: ReadonlyMap<string, number>;
  /** The sentences typed by staff, by section. */
  readonly narrative: {
    /** In place of the usual opening paragraph, where there are any. */
    readonly opening?: readonly string[];
    /** In place of the usual closing sentence. */
    readonly closing?: readonly string[];
    readonly limits: readonly string[];
    readonly plans: readonly string[];
    readonly requests: readonly string[];
  };
  /** Whether the text gives exact figures, else rounded ones with a hedge. */
  readonly exact: boolean;
  readonly numberWords: NumberWords;
  /** Where the figures were gathered from many: how many of the units below each have reported. */
  readonly reporting?: readonly UnitReporting[];
  /** Day serial. */
  readonly today: number;
  /** The same with the time of day as its fraction, where that is known. */
  readonly now?: number;
}
