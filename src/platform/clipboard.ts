/** A text to copy, and the same with its form for programs that take it. */
export interface Copyable {
  readonly plain: string;
  readonly html?: string;
}

/** The clipboard that browsers offer pages which came over an encrypted connection. */
const offered = (): Clipboard | undefined => navigator.clipboard;

/** Whether something was done; a clipboard may also lack what it was asked for. */
const done = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
};

const writeForms = async (clipboard: Clipboard, plain: string, html: string): Promise<void> => {
  const blobOf = (text: string, type: string) => new Blob([text], { type });
  await clipboard.write([
    new ClipboardItem({
      'text/plain': blobOf(plain, 'text/plain'),
      'text/html': blobOf(html, 'text/html'),
    }),
  ]);
};

/** A browser that takes one form alone gets the plain one. */
const byClipboard = async (clipboard: Clipboard, { plain, html }: Copyable): Promise<boolean> =>
  (html !== undefined && (await done(() => writeForms(clipboard, plain, html)))) ||
  done(() => clipboard.writeText(plain));

/** Copies by the command that was there before the clipboard: it takes what is selected. */
const byCommand = ({ plain, html }: Copyable): boolean => {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = plain;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const give = (event: ClipboardEvent) => {
    if (html === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', give);
  document.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.setSelectionRange(0, plain.length);
    // There is no other way without an encrypted connection.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
};

/**
 * Copies a text while a user's press is handled: by the clipboard, or where the browser offers or
 * grants none, by the older command. False where neither copies. Never throws.
 */
export const copyText = async (text: Copyable): Promise<boolean> => {
  const clipboard = offered();
  const copied = clipboard !== undefined && (await byClipboard(clipboard, text));
  return copied || byCommand(text);
};
