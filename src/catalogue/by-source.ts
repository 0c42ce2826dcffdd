/** Who measured both families in which languages, and what came out: for the pages that show it. */
export { default as bySource } from 'virtual:catalogue/by-source';
