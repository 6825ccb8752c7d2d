/** What a phrase of the report is: a sentence about one figure, and the sections that sentences stand in. */

/** A sentence about one indicator, left out where the figure is zero. */
export interface SentencePhrase {
  /** The indicator's id. */
  readonly of: string;
  /**
   * {figure}: the figure with its unit; {share}: one of `shares`, or nothing; {comparison}: one
   * of `comparisons`, or nothing; {ownLevel}: the word of the own level; {toDate}: the last day
   * of the period;
   * {persons}: how many persons had the awards, where one had several.
   */
  readonly words: string;
  /** Set where only a report that holds a whole year says it. */
  readonly onlyIn?: 'whole-year';
}

/** Made of several figures; their words are in `ranking` and `shares`. */
export type ClosingSentence = 'family-ranking' | 'programme' | 'fund-ranking';

export interface SectionPhrases {
  readonly heading: string;
  /** Sentences about several figures, a paragraph each, that close the section. */
  readonly closing?: readonly ClosingSentence[];
  /** By paragraph; a paragraph without a sentence is left out, and so is an empty section. */
  readonly paragraphs: readonly (readonly SentencePhrase[])[];
}
