declare module 'virtual:disclosure' {
  const disclosure:
    | (import('../../decision').Disclosure & {
        readonly neutrality: import('../../decision').Neutrality;
      })
    | null;
  export default disclosure;
}
