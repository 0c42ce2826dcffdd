/** What the build says of the one file. */
export interface OneFile {
  readonly bytes: number;
  /** Its SHA-256, in hexadecimal digits. */
  readonly sha256: string;
}

/** The one file, beside the app. */
export const oneFile = 'steelyard.html';

/** Where the build says it: it is not known before all else is built. */
const address = 'one-file.js';

const isOneFile = (value: unknown): value is OneFile =>
  typeof value === 'object' &&
  value !== null &&
  'bytes' in value &&
  typeof value.bytes === 'number' &&
  'sha256' in value &&
  typeof value.sha256 === 'string';

/** Reads what the build says of the one file; null where that does not come. */
export const readOneFile = async (): Promise<OneFile | null> => {
  try {
    const found: unknown = await import(/* @vite-ignore */ new URL(address, document.baseURI).href);
    const said = typeof found === 'object' && found !== null && 'default' in found && found.default;
    return isOneFile(said) ? said : null;
  } catch {
    return null;
  }
};
