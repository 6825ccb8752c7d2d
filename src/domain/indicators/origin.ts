/** What a printed figure adds up, so that it can be traced to its rows. */

export interface FigureOrigin {
  /** Ids of indicators that are added up. */
  readonly indicators: readonly string[];
  /** A ward's code; '': what belongs to no ward; null: all together. */
  readonly ward: string | null;
}
