import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { packed } from '../../core/packed';
import { canonical } from '../../files/page/canonical';
import { usedStyles } from '../../files/page/used-styles';
import { toPage, type PageParts } from '../../files/page/write';
import type { Locale } from '../../text';
import { LocaleProvider } from '../../ui/locale';
import { marginProperties } from '../print/margins';
import { marginsOf, type SummaryProps } from '../print/summary';
import { SavedDocument } from './document';

/** What a page is made of beside the words: its document, the JSON record, and the evidence as JSON. */
export interface Saved extends Omit<SummaryProps, 'kind' | 'once' | 'headingRef'> {
  readonly json: string;
  readonly evidence: string;
}

/** What it brings with it: the script that checks it and computes it again, and how it looks. */
export type Brought = Pick<PageParts, 'script' | 'styles'>;

/** Takes what an element is drawn with out of its attribute, which no policy allows, into a rule. */
const asRules = (drawn: Element): string =>
  [...drawn.querySelectorAll('[style]')]
    .map((element, place) => {
      const rule = `[data-look="${String(place)}"]{${element.getAttribute('style') ?? ''}}`;
      element.removeAttribute('style');
      element.setAttribute('data-look', String(place));
      return rule;
    })
    .join('');

/** A decision as one page: what it shows is drawn by the components that draw it on paper. */
export const savedPage = async (
  { json, evidence, ...shown }: Saved,
  { script, styles }: Brought,
  locale: Locale,
): Promise<string> => {
  const place = document.createElement('div');
  const root = createRoot(place, { identifierPrefix: 'saved' });
  flushSync(() => {
    root.render(
      <LocaleProvider locale={locale}>
        <SavedDocument {...shown} />
      </LocaleProvider>,
    );
  });
  const rules = asRules(place);
  const body = [...place.childNodes].map(canonical).join('');
  const classes = [...place.querySelectorAll('[class]')].flatMap((one) => [...one.classList]);
  root.unmount();
  const margins = marginProperties(
    marginsOf(locale.messages('record'), shown.record, shown.source.frame),
  ).map(([name, value]) => `${name}:${value};`);
  return toPage({
    lang: locale.lang,
    dir: locale.dir,
    title: shown.source.frame.title,
    styles: `${usedStyles(styles, new Set(classes))}:root{${margins.join('')}}${rules}`,
    body,
    json,
    evidence: await packed(evidence),
    script,
  });
};
