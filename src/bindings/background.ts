import {
  claims,
  languages,
  serving,
  sources,
  type Claims,
  type Language,
  type Serving,
  type Sources,
} from '../catalogue';

/** What a record needs beside the world. */
export interface Background {
  readonly claims: Claims;
  readonly sources: Sources;
  readonly languages: readonly Language[];
  readonly serving: Serving;
}

/** Claims, sources, languages and engines. */
export const background: Background = { claims, sources, languages, serving };
