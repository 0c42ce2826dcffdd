/** The name of what says that a page is a record, and in which version of pages. */
export const generator = 'steelyard-record-page';
/** The version of pages that is written. */
export const pageVersion = 1;
/** The element that holds the JSON record. */
export const dataId = 'steelyard-record';
/** The element that holds the evidence as JSON, packed as `core/packed` packs it. */
export const evidenceId = 'steelyard-evidence';
