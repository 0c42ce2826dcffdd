import type { FamilyId, Told } from '../../catalogue';
import { otherFamily } from '../../core/families';
import type { Locale } from '../../text';
import type { Facts } from './facts';
import { gibibytesOf } from './memory';
import { inOrder, standingInAll, standingOn } from './standing';

/** How sure the answer is, for an institution that has answered nothing. */
export const howSure = ({ recommendation }: Facts, { messages, format }: Locale): string => {
  const words = messages('families');
  const { families } = messages('decision');
  const { family, chance } = standingInAll(recommendation);
  const other = otherFamily(family);
  const said = recommendation.chance.neither < 0.005 ? words.sure : words.sureNeither;
  return said({
    family: families[family],
    hundred: format.hundred(chance),
    other: families[other],
    otherHundred: format.hundred(recommendation.chance[other]),
  });
};

/** The criteria on which a family is ahead clearly enough to say so, the clearest first; null where there is none. */
const aheadOn = (
  { catalogue, recommendation }: Facts,
  { messages, format, of }: Locale,
  family: FamilyId,
): string | null => {
  const names = catalogue.questionnaire.criteria
    .map(({ id, name }) => ({ name: of(name), ...standingOn(recommendation, [id]) }))
    .filter((one) => one.family === family && one.firmness !== 'open')
    .toSorted((one, next) => next.chance - one.chance)
    .map(({ name }) => name.slice(0, 1).toLowerCase() + name.slice(1));
  return names.length === 0
    ? null
    : messages('families').aheadOn({
        family: messages('decision').families[family],
        criteria: format.list(names),
      });
};

/** The answer to the whole comparison, in one sentence. */
export const answerOf = ({ recommendation }: Facts, { messages }: Locale): string => {
  const { family, firmness } = standingInAll(recommendation);
  return messages('families').answer[firmness]({ family: messages('decision').families[family] });
};

/** Who is ahead, on what, and that it may be otherwise for whoever reads. */
const standing = (facts: Facts, locale: Locale): string =>
  [
    answerOf(facts, locale),
    ...inOrder(facts.recommendation).map((family) => aheadOn(facts, locale, family)),
    locale.messages('families').yours,
  ]
    .filter((one) => one !== null)
    .join(' ');

/** What models of both families take of memory, by size. */
const memory = (
  { catalogue, comparison, recommendation }: Facts,
  { messages, format }: Locale,
): string => {
  const words = messages('families').memory;
  const pairs = comparison.sizes.map((pair) => {
    const both = inOrder(recommendation).flatMap((family) => {
      const release = catalogue.releases.find(({ id }) => id === pair[family]);
      const amount = release === undefined ? null : gibibytesOf(release);
      if (release === undefined || amount === null) return [];
      return [{ model: release.name, size: format.unit(Math.round(amount), 'GiB') }];
    });
    return format.list(both.map((one, place) => (place === 0 ? words.one(one) : words.other(one))));
  });
  return [
    ...pairs.map((pair, place) => (place === 0 ? words.first({ pair }) : words.next({ pair }))),
    words.more,
  ].join(' ');
};

const computing = { standing, memory } as const;

/** A question that everyone asks, with its answer: what is computed, and then what was read. */
export type Answer = {
  readonly id: string;
  readonly asks: string;
  readonly computed: string | null;
  readonly sentences: readonly Told[];
  readonly leads: Facts['comparison']['questions'][number]['leads'];
};

/** The questions that everyone asks, with their answers. */
export const answersOf = (facts: Facts, locale: Locale): readonly Answer[] =>
  facts.comparison.questions.map(({ id, asks, computed, sentences, leads }) => ({
    id,
    asks: locale.of(asks),
    computed: computed === null ? null : computing[computed](facts, locale),
    sentences,
    leads,
  }));
