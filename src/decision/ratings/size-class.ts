import type { LanguageResult, SizeClass } from '../../catalogue/model';
import { sizeClasses } from '../../core/method';

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

/**
 * What results say of an ability at a size class: those of the class or of the nearest one. Where neither
 * family works at a size, neither does at a smaller one, while nothing follows for a larger one.
 */
export const languageAt = (
  results: { readonly [S in SizeClass]?: LanguageResult },
  wanted: SizeClass,
): ReturnType<typeof atClass<LanguageResult>> => {
  const place = sizeClasses.indexOf(wanted);
  return atClass(
    Object.fromEntries(
      sizeClasses.flatMap((size, i) => {
        const found = results[size];
        return found === undefined || (found === 'neither' && i < place) ? [] : [[size, found]];
      }),
    ),
    wanted,
  );
};
