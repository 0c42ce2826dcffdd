import type { Locale } from '../../text';
import { answersOf } from './answers';
import type { Facts } from './facts';

/** What the comparison tells programs that look for answers, in the words of schema.org. */
export const structuredData = (facts: Facts, locale: Locale): object => {
  const words = locale.messages('families');
  const { edition } = facts.catalogue.questionnaire;
  return {
    '@context': 'https://schema.org',
    '@type': ['WebPage', 'FAQPage'],
    name: words.title,
    description: words.description,
    inLanguage: locale.lang,
    dateModified: edition.date,
    isAccessibleForFree: true,
    about: facts.catalogue.families.map(({ name, vendor }) => ({
      '@type': 'Thing',
      name,
      description: vendor,
    })),
    mainEntity: answersOf(facts, locale).map(({ asks, computed, sentences }) => ({
      '@type': 'Question',
      name: asks,
      acceptedAnswer: {
        '@type': 'Answer',
        text: [
          ...(computed === null ? [] : [computed]),
          ...sentences.map(({ words: said }) => locale.of(said)),
        ].join(' '),
      },
    })),
  };
};
