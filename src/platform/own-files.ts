/** The start page by its file: from a disk, and on some hosts, its folder shows what lies in it. */
export const start = 'index.html';

/**
 * The files beside the app, by their addresses. In the one file there is nothing beside it: there
 * inside/own-files.ts stands in the place of this module.
 */
export const comparison = 'qwen-and-llama.html';
export const licences = 'licences.txt';
export const beamPicture = './beam.svg';
