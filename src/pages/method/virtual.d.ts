declare module 'virtual:disclosure' {
  const disclosure: import('../../decision').Disclosure | null;
  export default disclosure;
}
