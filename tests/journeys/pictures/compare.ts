import type { Page } from '@playwright/test';
import type { Pixels } from './png';

/** A picture of any format as its pixels; the browser reads it. */
export async function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (given) => {
    const bytes = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('The browser gives no canvas.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const parts: string[] = [];
    for (let place = 0; place < data.length; place += 0x8000) {
      parts.push(String.fromCharCode(...data.subarray(place, place + 0x8000)));
    }
    return { width: bitmap.width, height: bitmap.height, base64: btoa(parts.join('')) };
  }, picture.toString('base64'));
  return { width, height, colours: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** Side of a cell in pixels. */
const side = 4;
/** Levels of 255 by which the mean colour of a cell may lie beyond those around it. */
const level = 28;

type Cells = {
  readonly columns: number;
  readonly rows: number;
  /** Mean red, green and blue of each. */
  readonly means: Float64Array;
};

function cellsOf({ width, height, colours }: Pixels): Cells {
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const means = new Float64Array(columns * rows * 3);
  const counts = new Uint8Array(columns * rows);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const row = Math.floor(pixel / width / side);
    const cell = row * columns + Math.floor((pixel % width) / side);
    counts[cell] = (counts[cell] ?? 0) + 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const at = cell * 3 + channel;
      means[at] = (means[at] ?? 0) + (colours[4 * pixel + channel] ?? 0);
    }
  }
  return { columns, rows, means: means.map((sum, at) => sum / (counts[Math.floor(at / 3)] ?? 1)) };
}

/** Cells of a picture whose colour the other has nowhere about that place. */
function strange(one: Cells, other: Cells): number {
  let found = 0;
  for (let row = 0; row < one.rows; row += 1) {
    for (let column = 0; column < one.columns; column += 1) {
      const known = [0, 1, 2].every((channel) => {
        const mean = one.means[(row * one.columns + column) * 3 + channel] ?? 0;
        let [least, most] = [255, 0];
        for (let down = Math.max(0, row - 1); down <= Math.min(one.rows - 1, row + 1); down += 1) {
          for (
            let along = Math.max(0, column - 1);
            along <= Math.min(one.columns - 1, column + 1);
            along += 1
          ) {
            const near = other.means[(down * one.columns + along) * 3 + channel] ?? 0;
            least = Math.min(least, near);
            most = Math.max(most, near);
          }
        }
        return mean >= least - level && mean <= most + level;
      });
      if (!known) found += 1;
    }
  }
  return found;
}

/** How two pictures differ: in size, or in how many of their cells of four by four pixels. */
export type Difference = { readonly size: boolean; readonly cells: number; readonly of: number };

/**
 * Compares two pictures as an eye does from a little away: by the mean colour of small cells, which the
 * other picture must have about the same place. How edges of letters are smoothed and set to the
 * pixel, which is the machine's, is nothing; a letter, a line or a colour that is gone is something.
 */
export function differenceOf(one: Pixels, other: Pixels): Difference {
  if (one.width !== other.width || one.height !== other.height) {
    return { size: true, cells: 0, of: 0 };
  }
  const [cells, others] = [cellsOf(one), cellsOf(other)];
  return {
    size: false,
    cells: strange(cells, others) + strange(others, cells),
    of: cells.columns * cells.rows,
  };
}

/** Whether two pictures are the same to an eye: at most one cell in a thousand is strange. */
export const isSame = ({ size, cells, of }: Difference): boolean =>
  !size && cells <= Math.max(4, of / 1000);
