declare module 'virtual:disclosure' {
  const disclosure:
    | (import('../../decision/explain').Disclosure & {
        readonly neutrality: import('../../decision').Neutrality;
      })
    | null;
  export default disclosure;
}
