declare module 'virtual:catalogue/questionnaire' {
  import type { Questionnaire } from './model';

  const questionnaire: Questionnaire;
  export default questionnaire;
}
declare module 'virtual:catalogue/knowledge' {
  import type { Knowledge } from './model';

  const knowledge: Knowledge;
  export default knowledge;
}
declare module 'virtual:catalogue/claims' {
  import type { Claims } from './model';

  const claims: Claims;
  export default claims;
}
declare module 'virtual:catalogue/sources' {
  import type { Sources } from './model';

  const sources: Sources;
  export default sources;
}
declare module 'virtual:catalogue/languages' {
  import type { Language } from './model';

  const languages: readonly Language[];
  export default languages;
}
