import { loadServing } from '../catalogue';
import { once } from './once';

/** Engines and standings, loaded once. */
export const servingOnce = once(loadServing);
