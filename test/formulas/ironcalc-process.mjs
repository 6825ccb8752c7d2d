// Computes formulas in IronCalc, whose module for the web jest cannot load: one workbook a message.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

initSync({
  module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))),
});

const typed = (value) =>
  typeof value === 'string' && !value.startsWith('=') ? `'${value}` : String(value);
const types = { number: 1, text: 2, boolean: 4, error: 16 };

/** Results are read through texts made of them, since a shown number has lost digits. */
function valueAt(model, row, column) {
  const text = model.getFormattedCellValue(1, row, column);
  switch (model.getCellType(0, row, column)) {
    case types.error:
      return model.getFormattedCellValue(0, row, column);
    case types.boolean:
      return text === 'TRUE';
    case types.number:
      return text === '' ? '' : Number(text);
    default:
      return text;
  }
}

process.on('message', ({ rows, places }) => {
  const model = new Model('oracle', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.newSheet();
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) model.setUserInput(0, row + 1, column + 1, typed(value));
    }),
  );
  for (const [row, column] of places) {
    const letter = String.fromCharCode(65 + column);
    model.setUserInput(1, row + 1, column + 1, `=Sheet1!${letter}${row + 1}&""`);
  }
  model.evaluate();
  process.send(places.map(([row, column]) => valueAt(model, row + 1, column + 1)));
  model.free();
});
