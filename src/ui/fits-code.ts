/** What the largest QR code holds at the lowest correction, in bytes. */
const mostBytes = 2953;

/** Whether a text can be a QR code. */
export const fitsCode = (text: string): boolean =>
  new TextEncoder().encode(text).length <= mostBytes;
