/** Reads configuration files of models into networks that can be sized. It loads when it is needed. */
export { longest, readConfig } from './read';
export type { ConfigResult, OwnModel } from './read';
export type { ConfigProblem, FieldReason, OtherFile } from './problem';
