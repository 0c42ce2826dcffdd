import type { SizeClass } from '../../catalogue/model';

/** Size classes from the one wanted outwards. */
const nearest: Readonly<Record<SizeClass, readonly SizeClass[]>> = {
  small: ['small', 'medium', 'large', 'frontier'],
  medium: ['medium', 'small', 'large', 'frontier'],
  large: ['large', 'medium', 'frontier', 'small'],
  frontier: ['frontier', 'large', 'medium', 'small'],
};

/** What is known at a size class or, where nothing is, at the nearest one. */
export const atClass = <T>(
  results: { readonly [S in SizeClass]?: T },
  wanted: SizeClass,
): { readonly found: T; readonly exact: boolean } | null => {
  for (const candidate of nearest[wanted]) {
    const found = results[candidate];
    if (found !== undefined) return { found, exact: candidate === wanted };
  }
  return null;
};
