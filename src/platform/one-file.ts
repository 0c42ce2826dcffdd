/** Whether this is the one file: there inside/one-file.ts stands in the place of this module. */
export const isOneFile: boolean = false;

/** The address where others open the app, where the one file was built with one. */
export const builtHost: string = '';
