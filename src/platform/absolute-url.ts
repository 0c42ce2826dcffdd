/** The whole address of a page of this app. */
export const addressOf = (href: string): string => {
  const { origin, pathname, protocol } = globalThis.location;
  return `${protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`}${href}`;
};

/** The day it is where the user is, as 2026-11-23. */
export const today = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
