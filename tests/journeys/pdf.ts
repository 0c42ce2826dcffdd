import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page as a reader sees it. */
export type PrintedPage = {
  readonly text: string;
  readonly links: readonly string[];
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number];
};

/** Prints a page and reads the PDF back. */
export async function pdf(
  page: Page,
  format: 'A4' | 'Letter' = 'A4',
): Promise<{
  readonly file: Uint8Array;
  readonly text: string;
  readonly pages: readonly PrintedPage[];
}> {
  const file = new Uint8Array(await page.pdf({ format, tagged: true, outline: true }));
  // The reader takes the bytes away, so it gets a copy.
  const reading = getDocument({ data: file.slice(), useSystemFonts: true, verbosity: 0 });
  const document = await reading.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    const annotations: unknown[] = await sheet.getAnnotations();
    const { width, height } = sheet.getViewport({ scale: 1 });
    pages.push({
      text: items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join(''),
      links: annotations.flatMap(linkOf),
      size: [width, height],
    });
  }
  await reading.destroy();
  return { file, pages, text: pages.map(({ text }) => text).join('\n') };
}

function linkOf(annotation: unknown): string[] {
  const isLink = typeof annotation === 'object' && annotation !== null && 'url' in annotation;
  return isLink && typeof annotation.url === 'string' ? [annotation.url] : [];
}
