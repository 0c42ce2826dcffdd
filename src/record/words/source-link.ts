import type { Claim, Source } from '../../catalogue';

/** Where a source can be read, in words and as a link. */
export const sourceLink = (source: Source): { readonly title: string; readonly url: string } =>
  source.kind === 'web'
    ? { title: source.title, url: source.url }
    : {
        title: source.title,
        url: `https://github.com/${source.repository}/${source.path.endsWith('/') ? 'tree' : 'blob'}/${source.commit}/${encodeURI(source.path)}`,
      };

/** Where claims can be read, by their ids: each source once, in the order of the ids. */
export const sourcesOf = (claims: readonly Claim[], ids: readonly string[]): readonly Source[] => {
  const told = ids.flatMap((id) => claims.find((claim) => claim.id === id)?.sources ?? []);
  return [...new Map(told.map((source) => [sourceLink(source).url, source])).values()];
};
