/** Lengths of the page and of the print, in twips (twentieths of a point). */
const twipsPerPixel = 15;

export const twipsPerPoint = 20;

/** Rounded up: the decree's margins are least ones. */
export function millimetres(count: number): number {
  return Math.ceil((count * 1440) / 25.4);
}

/** @param pixels as `textWidth` measures */
export function twipsOfPixels(pixels: number): number {
  return Math.ceil(pixels * twipsPerPixel);
}

export function pixelsOfTwips(twips: number): number {
  return twips / twipsPerPixel;
}

export const font = 'Times New Roman';
