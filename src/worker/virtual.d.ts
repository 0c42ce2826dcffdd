declare module 'virtual:edition' {
  /** The files of this build: the build puts them in place. */
  const edition: import('./edition').Edition;
  export default edition;
}
