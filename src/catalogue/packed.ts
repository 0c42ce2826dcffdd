/** What a decision is computed from, packed so small that a page can hold it: unpacked when it is asked for. */
export { default as unpackFacts } from 'virtual:catalogue/packed';
