import { keys } from './storage-keys';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text that is kept here, whatever it holds; null where nothing is kept. */
export const keptText = (): string | null => {
  try {
    return localStorage.getItem(keys.sheet);
  } catch {
    return null;
  }
};

const read = (): unknown => {
  try {
    return JSON.parse(keptText() ?? 'null');
  } catch {
    return null;
  }
};

/**
 * How many answers are kept here; zero where nothing readable is. A glance for the first screen,
 * without the weight of validation: `hydrate` reads the answers themselves.
 */
export const countKeptAnswers = (): number => {
  const kept = read();
  const sheet = isRecord(kept) ? kept['sheet'] : null;
  const answers = isRecord(sheet) ? sheet['answers'] : null;
  return isRecord(answers) ? Object.keys(answers).length : 0;
};

/** Tells when another tab changes what is kept. */
export const watchKept = (listener: () => void): (() => void) => {
  globalThis.addEventListener('storage', listener);
  return () => globalThis.removeEventListener('storage', listener);
};
