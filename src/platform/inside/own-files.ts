import { beam } from 'virtual:one-file';

/** What platform/own-files.ts says, in the one file: pages of the app have in them what else are files beside it. */
export const comparison = '#/evidence';
export const licences = '#/offline/licences';
export const beamPicture = beam;
