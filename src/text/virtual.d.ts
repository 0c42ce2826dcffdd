declare module 'virtual:words' {
  /** The loads of words by language and stage: those stages that a language has whole. */
  export const loads: Readonly<
    Record<
      import('./languages').Language,
      Readonly<Partial<Record<import('./areas').Stage, import('./locale').LoadWords>>>
    >
  >;
}

declare module 'virtual:words/en/start' {
  const make: import('./locale').StageWords['default'];
  export default make;
  export const texts: import('./locale').StageWords['texts'];
}
