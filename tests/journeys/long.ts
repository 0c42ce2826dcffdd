/**
 * Whether the long form was asked for, as CI does: every page is then looked at in every condition, and
 * every golden link is opened in every way. The usual form looks at those that stand for the rest. Who
 * writes kept texts anew writes them for every page.
 */
export const isLong = process.env['STEELYARD_TRIALS'] === 'long' || process.env['UPDATE'] === '1';
