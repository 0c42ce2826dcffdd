/** Bytes in a GiB. */
export const gib = 2 ** 30;

/** A number to one decimal, half upwards, so that equal evidence gives equal scores to the last bit. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Whether a number of points is shown as 0.0. */
export const roundsToZero = (value: number): boolean => Math.abs(value) < 0.05;
