declare module 'virtual:catalogue/questionnaire' {
  const questionnaire: import('./model').Questionnaire;
  export default questionnaire;
}
declare module 'virtual:catalogue/checked' {
  const checked: import('./model').Edition['date'];
  export default checked;
}
declare module 'virtual:catalogue/outline' {
  const outline: import('./model').Outline;
  export default outline;
}
declare module 'virtual:catalogue/knowledge' {
  const knowledge: import('./model').Knowledge;
  export default knowledge;
}
declare module 'virtual:catalogue/claims' {
  const claims: import('./model').Claims;
  export default claims;
}
declare module 'virtual:catalogue/sources' {
  const sources: import('./model').Sources;
  export default sources;
}
declare module 'virtual:catalogue/languages' {
  const languages: readonly import('./model').Language[];
  export default languages;
}
declare module 'virtual:catalogue/by-source' {
  const bySource: import('./model').BySource;
  export default bySource;
}
declare module 'virtual:catalogue/serving' {
  const serving: import('./model').Serving;
  export default serving;
}
declare module 'virtual:catalogue/codes' {
  const codes: import('./model').Codes;
  export default codes;
}
declare module 'virtual:catalogue/comparison' {
  const comparison: import('./model').Comparison;
  export default comparison;
}
declare module 'virtual:catalogue/packed' {
  /** Rejects where a browser cannot unpack. */
  const unpackFacts: () => Promise<{
    readonly catalogue: import('./model').Catalogue;
    readonly languages: readonly import('./model').Language[];
    readonly serving: import('./model').Serving;
  }>;
  export default unpackFacts;
}
