let texts: ReadonlyMap<string, string> = new Map();

/** Unpacks the texts that the one file holds compressed. Rejects where the browser cannot. */
export async function unpack(): Promise<void> {
  const packed = document.getElementById('packed')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.codePointAt(0) ?? 0);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const found: unknown = await new Response(stream).json();
  if (typeof found !== 'object' || found === null) throw new Error('Nothing is packed here.');
  texts = new Map(
    Object.entries(found).flatMap(([name, text]: [string, unknown]) =>
      typeof text === 'string' ? [[name, text] as const] : [],
    ),
  );
}

/** A text by its name, once all are unpacked. */
export const textOf = (name: string): string => {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`${name} is not in the one file.`);
  return text;
};
