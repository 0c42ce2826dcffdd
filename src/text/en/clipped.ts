import { area } from '../area';

/** Words at the fields of texts whose length is limited. */
export const clipped = area('clipped', {
  tooLong: (most: string) => `Only the first ${most} characters are kept.`,
});
