declare module 'virtual:one-file' {
  /** The picture of the first screen, as an address that holds it. */
  export const beam: string;
  /** The address where others open the app; empty where the build was told none. */
  export const host: string;
}
