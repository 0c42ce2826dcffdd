/*
 * Texts that take little room: UTF-8, compressed with gzip, in base64. Any system reads them again, by
 * `base64 -d | gunzip`.
 */

const through = (content: BodyInit, stream: CompressionStream | DecompressionStream): Response =>
  new Response(new Response(content).body?.pipeThrough(stream));

/** Packs a text. Rejects where the browser cannot. */
export const packed = async (text: string): Promise<string> => {
  const bytes = await through(text, new CompressionStream('gzip')).arrayBuffer();
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
};

/** Unpacks a text. Rejects where the browser cannot, and where nothing was packed. */
export const unpacked = async (text: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return through(bytes, new DecompressionStream('gzip')).text();
};
