import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Size of a printed page in a picture, as a share of its own: small, as those of screens are. */
const scale = 0.2;
/** Pages from the first that are looked at beside the last: those between are lists. */
const looked = 5;
const gap = 4;

/** The reader draws on what draws like a canvas of a page. */
const isDrawable = (value: unknown): value is HTMLCanvasElement =>
  typeof value === 'object' && value !== null && 'getContext' in value;

/** Pages of a PDF side by side as one PNG, drawn letter by letter: no font of the machine. */
export async function pictureOf(file: Uint8Array): Promise<Buffer> {
  const reading = getDocument({ data: file.slice(), disableFontFace: true, verbosity: 0 });
  const document = await reading.promise;
  const first = (await document.getPage(1)).getViewport({ scale });
  const [width, height] = [Math.ceil(first.width), Math.ceil(first.height)];
  const last = document.numPages;
  const numbers = Array.from({ length: Math.min(looked, last - 1) }, (_, place) => place + 1);
  const sheet = createCanvas((numbers.length + 1) * (width + gap), height);
  const onSheet = sheet.getContext('2d');
  for (const [place, number] of [...numbers, last].entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const page = await document.getPage(number);
    const canvas = createCanvas(width, height);
    const drawable: unknown = canvas;
    if (!isDrawable(drawable)) throw new Error('The canvas cannot be drawn on.');
    // oxlint-disable-next-line no-await-in-loop
    await page.render({ canvas: drawable, viewport: page.getViewport({ scale }) }).promise;
    onSheet.drawImage(canvas, place * (width + gap), 0);
  }
  await reading.destroy();
  return sheet.encode('png');
}
