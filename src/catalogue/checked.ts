/** The day on which the evidence was last checked, by itself: the first screen needs no more of the facts. */
export { default as checked } from 'virtual:catalogue/checked';
