import { unpacked } from '../../core/packed';

let texts: ReadonlyMap<string, string> = new Map();

/** Unpacks the texts that the one file holds compressed. Rejects where the browser cannot. */
export async function unpack(): Promise<void> {
  const packed = document.getElementById('packed')?.textContent ?? '';
  const found: unknown = JSON.parse(await unpacked(packed));
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
