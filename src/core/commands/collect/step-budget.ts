/**
 * How long gathering takes at the least, told beforehand: Google takes 60 reads a minute of one
 * user (https://developers.google.com/workspace/sheets/api/limits), and each file costs three.
 */

/** Metadata and two readings of the values, of a ward's file as of the association's workbook. */
const readsPerFile = 3;

const readsPerMinute = 60;

/** As many wards as one step takes in: well within the quota of a minute and the six minutes of a run. */
export const wardsPerStep = 5;

export interface GatheringTime {
  readonly steps: number;
  readonly reads: number;
  /** What the quota alone imposes, in seconds; 0 where all of it fits into one minute's. */
  readonly seconds: number;
  /** So long after its beginning the next step may begin, in seconds, when more than a minute's reads are ahead. */
  readonly secondsPerStep: number;
}

/** @param perStep as many wards as a step takes, at least 1 */
export function gatheringTime(wards: number, perStep: number = wardsPerStep): GatheringTime {
  const steps = Math.ceil(wards / perStep);
  const reads = readsPerFile * (wards + steps);
  const secondsPerStep = Math.ceil((readsPerFile * (perStep + 1) * 60) / readsPerMinute);
  // The reads of the last step run within its own minute's quota.
  const isPaced = reads > readsPerMinute;
  return {
    steps,
    reads,
    seconds: isPaced ? secondsPerStep * (steps - 1) : 0,
    secondsPerStep: isPaced ? secondsPerStep : 0,
  };
}
