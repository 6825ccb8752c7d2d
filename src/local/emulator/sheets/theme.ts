/** The theme of a new spreadsheet, as Google reports it (recorded), and what its colours look like. */
import Schema = GoogleAppsScript.Sheets.Schema;

const colors = {
  TEXT: {},
  BACKGROUND: { red: 1, green: 1, blue: 1 },
  ACCENT1: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 },
  ACCENT2: { red: 0.91764706, green: 0.2627451, blue: 0.20784314 },
  ACCENT3: { red: 0.9843137, green: 0.7372549, blue: 0.015686275 },
  ACCENT4: { red: 0.20392157, green: 0.65882355, blue: 0.3254902 },
  ACCENT5: { red: 1, green: 0.42745098, blue: 0.003921569 },
  ACCENT6: { red: 0.27450982, green: 0.7411765, blue: 0.7764706 },
  LINK: { red: 0.06666667, green: 0.33333334, blue: 0.8 },
} as const satisfies Readonly<Record<string, Schema.Color>>;

export const defaultTheme: {
  readonly primaryFontFamily: string;
  readonly themeColors: readonly object[];
} = {
  primaryFontFamily: 'Arial',
  themeColors: Object.entries(colors).map(([colorType, rgbColor]) => ({
    colorType,
    color: { rgbColor },
  })),
};

/** What a colour of the default theme looks like. */
export function themeColor(type: string): Schema.Color | undefined {
  return colors[type as keyof typeof colors];
}
