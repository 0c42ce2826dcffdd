declare module 'virtual:saved-page' {
  /** What a saved page runs: one module that needs no other. */
  export const script: string;
  export const styles: string;
}
