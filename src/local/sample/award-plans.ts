/** How many prizes of which amount each ward, and its chapters, gave: with those of Thành hội the totals of the report. */

/** How many, and thousands of đồng each. */
export type Awarded = readonly [count: number, thousands: number];

export interface AwardPlan {
  readonly teachers: Awarded;
  readonly excellent: Awarded;
  readonly good: Awarded;
  readonly needy: Awarded;
}

const plan = (teachers: Awarded, excellent: Awarded, good: Awarded, needy: Awarded): AwardPlan => ({
  teachers,
  excellent,
  good,
  needy,
});

/** By ward code: what the ward gave, what its chapters gave. */
export const awardPlans: Readonly<Record<string, readonly [ward: AwardPlan, chapters: AwardPlan]>> =
  {
    '01834': [
      plan([11, 70], [18, 60], [6, 50], [5, 100]),
      plan([9, 50], [9, 60], [11, 40], [5, 100]),
    ],
    '01837': [
      plan([15, 90], [27, 70], [8, 60], [5, 100]),
      plan([14, 60], [14, 70], [17, 50], [6, 100]),
    ],
    '01840': [
      plan([18, 70], [35, 70], [9, 60], [6, 100]),
      plan([16, 60], [16, 70], [20, 50], [6, 100]),
    ],
    '01843': [
      plan([14, 80], [24, 80], [7, 60], [5, 100]),
      plan([12, 60], [12, 70], [15, 50], [5, 100]),
    ],
    '01846': [
      plan([10, 100], [14, 80], [6, 70], [5, 100]),
      plan([9, 70], [8, 80], [10, 60], [5, 100]),
    ],
    '01849': [
      plan([8, 70], [11, 60], [4, 50], [5, 100]),
      plan([7, 50], [6, 70], [8, 50], [5, 100]),
    ],
    '01852': [plan([6, 70], [9, 60], [4, 60], [4, 100]), plan([6, 60], [5, 60], [6, 40], [4, 100])],
    '01855': [
      plan([8, 90], [12, 70], [4, 70], [5, 100]),
      plan([7, 70], [6, 80], [7, 60], [4, 100]),
    ],
  };
