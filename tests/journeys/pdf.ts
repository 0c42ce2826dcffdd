import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page as a reader sees it. */
export type PrintedPage = {
  readonly text: string;
  readonly links: readonly string[];
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number];
};

/** What a screen reader is told of a PDF: its language, its headings, and what its parts are. */
export type Structure = {
  readonly title: unknown;
  readonly language: unknown;
  readonly marked: boolean;
  /** The outline, two levels deep. */
  readonly outline: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** Every role of its structure, as often as it occurs. */
  readonly roles: Readonly<Record<string, number>>;
  /** Descriptions of its pictures. */
  readonly described: readonly string[];
};

/** Reads what a PDF tells a screen reader. */
export async function structureOf(file: Uint8Array): Promise<Structure> {
  const reading = getDocument({ data: file.slice(), verbosity: 0 });
  const document = await reading.promise;
  const { info } = await document.getMetadata();
  const fields = new Map<string, unknown>(Object.entries(info));
  const marks = await document.getMarkInfo();
  const roles: Record<string, number> = {};
  const described: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('role' in node && typeof node.role === 'string') {
      roles[node.role] = (roles[node.role] ?? 0) + 1;
    }
    if ('alt' in node && typeof node.alt === 'string') described.push(node.alt);
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    visit(await (await document.getPage(number)).getStructTree());
  }
  // A document without headings has no outline, whatever the types say.
  const headings: Awaited<ReturnType<typeof document.getOutline>> | null =
    await document.getOutline();
  const outline = (headings ?? []).map(({ title, items }) => ({
    title,
    items: items.flatMap((item: unknown) =>
      typeof item === 'object' && item !== null && 'title' in item ? [String(item.title)] : [],
    ),
  }));
  await reading.destroy();
  return {
    title: fields.get('Title'),
    language: fields.get('Language'),
    marked: marks?.Marked === true,
    outline,
    roles,
    described,
  };
}

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
