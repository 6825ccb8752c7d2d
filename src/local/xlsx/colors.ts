/** Colours of a file (theme, palette or RGB) as Google's, and back. */
import Schema = GoogleAppsScript.Sheets.Schema;
import { childOf, childrenOf, type XmlElement } from './xml';

/** The workbook's own colours that others refer to by number, as RRGGBB. */
export interface Colors {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

/** Order of the theme's colours in references to them: ECMA-376 18.8.3 swaps the first two pairs. */
const themeOrder =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Excel's theme of 2007, which a workbook without one has. */
const officeTheme =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

const firstEight = '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF';

/** The palette of ECMA-376 18.8.27, where the first eight stand twice. */
const usualPalette = (
  `${firstEight}${firstEight}800000008000000080808000800080008080C0C0C0808080` +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600' +
  '666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g) as readonly string[];

/** @param theme the root of the theme's part; @param stylesheet that of the styles */
export function readColors(
  theme: XmlElement | undefined,
  stylesheet: XmlElement | undefined,
): Colors {
  const indexed = childOf(childOf(stylesheet, 'colors'), 'indexedColors');
  return {
    theme: theme === undefined ? officeTheme : themeIn(theme),
    palette: indexed
      ? childrenOf(indexed).map(({ attributes: { rgb = '' } }) => rgb.slice(-6))
      : usualPalette,
  };
}

function themeIn(root: XmlElement): readonly string[] {
  const scheme = childOf(childOf(root, 'a:themeElements'), 'a:clrScheme');
  return themeOrder.map((name, index) => {
    const named = childOf(scheme, `a:${name}`);
    const [value] = named === undefined ? [] : childrenOf(named);
    return value?.attributes.lastClr ?? value?.attributes.val ?? officeTheme[index] ?? '000000';
  });
}

/** undefined: the automatic colour. */
export function colorStyleOf(
  color: XmlElement | undefined,
  colors: Colors,
): Schema.ColorStyle | undefined {
  const hex = color === undefined ? undefined : hexOf(color, colors);
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const tint = Number(color?.attributes.tint ?? 0) || 0;
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => tinted(value, tint));
  return { rgbColor: { red: red / 255, green: green / 255, blue: blue / 255 } };
}

/** Alpha and RGB as the file holds them; a channel that is missing is 0, as in Google's JSON. */
export function argbOf({ red = 0, green = 0, blue = 0 }: Schema.Color): string {
  const hex = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `FF${hex(red)}${hex(green)}${hex(blue)}`.toUpperCase();
}

/** The colour of a pair of fields, of which Google's newer one wins. */
export function rgbOf(
  style: Schema.ColorStyle | undefined,
  color: Schema.Color | undefined,
): Schema.Color | undefined {
  return style?.rgbColor ?? color;
}

function hexOf(
  { attributes: { rgb, theme, indexed } }: XmlElement,
  { theme: ofTheme, palette }: Colors,
): string | undefined {
  if (rgb !== undefined) return rgb.slice(-6);
  if (theme !== undefined) return ofTheme[Number(theme)];
  return indexed === undefined ? undefined : palette[Number(indexed)];
}

function channels(hex: string): readonly number[] {
  return [0, 2, 4].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
}

/**
 * Lighter towards 1, darker towards -1. The standard changes the lightness of HSL, which comes to
 * the same for light colours made lighter and dark ones made darker, and differs little elsewhere.
 */
function tinted(value: number, tint = 0): number {
  return Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
}
