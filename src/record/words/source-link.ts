import type { Source } from '../../catalogue';

/** Where a source can be read, in words and as a link. */
export const sourceLink = (source: Source): { readonly title: string; readonly url: string } =>
  source.kind === 'web'
    ? { title: source.title, url: source.url }
    : {
        title: source.title,
        url: `https://github.com/${source.repository}/${source.path.endsWith('/') ? 'tree' : 'blob'}/${source.commit}/${encodeURI(source.path)}`,
      };
