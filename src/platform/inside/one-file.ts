import { host } from 'virtual:one-file';

/** What platform/one-file.ts says, in the one file. */
export const isOneFile: boolean = true;
export const builtHost = host;
