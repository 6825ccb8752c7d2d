/** What the tests use of xlsx-populate, which has no types of its own. */
declare module 'xlsx-populate' {
  interface Cell {
    value(value: unknown): Cell;
    style(styles: Readonly<Record<string, unknown>>): Cell;
  }
  interface PopulateSheet {
    name(name: string): PopulateSheet;
    cell(address: string): Cell;
  }
  interface PopulateWorkbook {
    sheet(index: number): PopulateSheet;
    outputAsync(): Promise<unknown>;
  }
  const populate: {
    fromBlankAsync(): Promise<PopulateWorkbook>;
    fromDataAsync(data: Uint8Array): Promise<PopulateWorkbook>;
  };
  export default populate;
}
