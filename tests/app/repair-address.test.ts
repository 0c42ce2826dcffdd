import { describe, expect, it } from 'vitest';
import golden from '../golden/links.json' with { type: 'json' };
import { repairedRoute } from '../../src/app/repair-address';
import { hrefOf, parseRoute, type Route } from '../../src/platform/routes';

const [first = '', second = ''] = golden.map(({ link }) => link);
const invitation = 'EAAAAAAioOvquCrBXaGljaCBtb2RlbCBmb3IgdXM_';

/** The whole way of an address: as it is, or repaired where it names no page. */
const routeOf = (fragment: string): Route => {
  const route = parseRoute(fragment);
  return route.page === 'unknown' ? repairedRoute(fragment) : route;
};

const pages: readonly Exclude<Route, { page: 'unknown' }>[] = [
  { page: 'start' },
  { page: 'questions', section: '', question: '' },
  { page: 'questions', section: 'work', question: '' },
  { page: 'questions', section: 'organisation', question: 'orgType' },
  { page: 'verdict' },
  { page: 'method', rest: '' },
  { page: 'evidence', kind: 'criterion', id: '' },
  { page: 'evidence', kind: 'criterion', id: 'multilingual' },
  { page: 'evidence', kind: 'language', id: 'zh-Hant' },
  { page: 'evidence', kind: 'release', id: 'llama-3.3-70b' },
  { page: 'evidence', kind: 'licence', id: 'apache-2.0' },
  { page: 'evidence', kind: 'language', id: '' },
  { page: 'evidence', kind: 'release', id: '' },
  { page: 'evidence', kind: 'licence', id: '' },
  { page: 'shared', payload: first },
  { page: 'shared', payload: '' },
  { page: 'compare', rest: '' },
  { page: 'compare', rest: `${first}~${second}` },
  { page: 'invite', rest: invitation },
  { page: 'sealed', rest: 'AQANu6AJF7c-_' },
  { page: 'open', rest: 'steelyard.damaged.2' },
  ...(['print', 'size', 'review', 'examples', 'open', 'history', 'parts'] as const).map(
    (page) => ({ page, rest: '' }) as const,
  ),
];

describe('The address of a page', () => {
  it.each(pages.map((route) => [hrefOf(route), route] as const))('%s names it', (href, route) => {
    expect(parseRoute(href)).toEqual(route);
    expect(parseRoute(href.replace('#/', '#'))).toEqual(route);
  });

  it('is one address for one page', () => {
    expect(new Set(pages.map(hrefOf)).size).toBe(pages.length);
  });

  it.each(['#/nowhere', '#/verdicts', '#/questions/work/orgType/more', '#/nowhere?next=/verdict'])(
    '%s names none',
    (href) => {
      expect(routeOf(href)).toMatchObject({ page: 'unknown' });
    },
  );
});

/** What carriers make of a fragment. */
const changes: readonly (readonly [string, (href: string) => string])[] = [
  ...['/', '.', ',', ')', '!', '?', ';', '"', '>', '*', '`', '|', '。', '」', '…', '؟', '।'].map(
    (sign): readonly [string, (href: string) => string] => [
      `${sign} behind`,
      (href) => href + sign,
    ],
  ),
  ['parameters behind', (href) => `${href}?utm_source=newsletter&utm_medium=email`],
  ['a slash and parameters', (href) => `${href}/?utm_source=a`],
  ['a parameter of another', (href) => `${href}&fbclid=abc`],
  ['parameters before', (href) => href.replace('#/', '#/?utm_source=a/')],
  ['parameters in place of the slash', (href) => href.replace('#/', '#?utm_source=a&/')],
  ['encoded parameters before', (href) => `?utm_source=a${href.replace('#', '%23')}`],
  ['a space', (href) => `${href}%20`],
  ['a space and words', (href) => `${href}%20and%20more`],
  ['an end of line', (href) => `${href}%0A`],
  ['a hidden space', (href) => `${href}%E2%80%8B`],
  ['hidden marks around', (href) => `#%E2%80%AA${href.slice(1)}%E2%80%AC`],
  ['an encoded slash', (href) => href.replaceAll('/', '%2F')],
  ['encoding', (href) => `#${encodeURIComponent(href.slice(1))}`],
  ['encoding twice', (href) => `#${encodeURIComponent(encodeURIComponent(href.slice(1)))}`],
  ['encoding of the sign too', (href) => `#${encodeURIComponent(href)}`],
  ['encoding in small letters', (href) => href.replaceAll('/', '%2f')],
  ['character references', (href) => `${href.replaceAll('/', '&#x2F;')}&gt;`],
  ['the sign of crawlers', (href) => href.replace('#', '#!')],
  ['two slashes', (href) => href.replace('#/', '#//')],
  ['a fragment of a fragment', (href) => `${href}#top`],
  ['a fragment of text', (href) => `${href}:~:text=the%20verdict`],
];

describe('An address leads where it led before its carrier', () => {
  const led = pages.filter(({ page }) => page !== 'sealed' && page !== 'parts');

  it.each(changes)('with %s', (_, change) => {
    for (const route of led) {
      // Nothing is there to be carried where a link is empty.
      if (route.page === 'shared' && route.payload === '') continue;
      expect({ href: hrefOf(route), route: routeOf(change(hrefOf(route))) }).toEqual({
        href: hrefOf(route),
        route,
      });
    }
  });

  it('in letters of either size, where it carries nothing', () => {
    for (const href of ['#/Verdict', '#/VERDICT', '#/Questions/Work', '#/Compare']) {
      expect(routeOf(href)).toEqual(parseRoute(href.toLowerCase()));
    }
  });

  it('with parameters alone, to the start', () => {
    for (const href of ['#?utm_source=a', '#/?utm_source=a/2026', '#utm_source=a', '#/&fbclid=a']) {
      expect(routeOf(href)).toEqual({ page: 'start' });
    }
  });

  it('as the reports have it', () => {
    expect(routeOf(`#/compare/${first}%7E${second}`)).toEqual(
      parseRoute(`#/compare/${first}~${second}`),
    );
    for (const sign of ['\\x7e', '～', '%EF%BD%9E', '\u02dc', '〜']) {
      expect(routeOf(`#/compare/${first}${sign}${second}`)).toEqual(
        parseRoute(`#/compare/${first}~${second}`),
      );
    }
    expect(routeOf(`#/compare/?utm_source=a`)).toEqual({ page: 'compare', rest: '' });
    expect(routeOf(`#/invite/${invitation.slice(0, -1)}.`)).toEqual(
      parseRoute(`#/invite/${invitation}`),
    );
  });

  it('with what a seal may be, in parts', () => {
    const parts = (rest: string) => ({ page: 'sealed', rest });
    expect(routeOf('#/sealed/AQAN%0Au6AJ).')).toEqual(parts('AQAN u6AJ'));
    expect(routeOf('#%2Fsealed%2FAQAN-_?utm=1')).toEqual(parts('AQAN-_'));
  });

  it('and what is no link is kept as it came, to be told of', () => {
    for (const payload of ['<img src=x', `${first}A`, first.toLowerCase()]) {
      expect(routeOf(`#/d/${payload}`)).toEqual({ page: 'shared', payload });
    }
  });
});
