/** What the public comparison tells: for the page that is drawn when the app is built. */
export { default as comparison } from 'virtual:catalogue/comparison';
