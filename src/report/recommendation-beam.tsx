import type { Catalogue } from '../catalogue';
import type { Recommendation } from '../decision';
import { useLocale, useMessages } from '../ui/locale';
import { Beam } from '../ui/beam/beam';
import { degreesPerPoint, fullDifference, level, mostTilt } from '../ui/beam/geometry';
import { useLeadInterval } from '../bindings/use-lead-interval';
import { useNames } from '../bindings/use-names';

/** The beam of a recommendation: Qwen to the left, Llama to the right. */
export const RecommendationBeam = ({
  catalogue,
  recommendation,
  size,
  once,
}: {
  catalogue: Catalogue;
  recommendation: Recommendation;
  size: 'small' | 'large' | 'paper';
  /** Whether it is drawn a single time, so that nothing of it may come later. */
  once?: boolean | undefined;
}) => {
  const words = useMessages('beam');
  const { format, of } = useLocale();
  const { leadSentence } = useNames(catalogue);
  const interval = useLeadInterval(recommendation, once);
  const sentences = Object.fromEntries(
    recommendation.criteria.map(({ criterion, weight, difference, contribution }) => {
      const name = catalogue.questionnaire.criteria.find(({ id }) => id === criterion)?.name;
      const title = name === undefined ? criterion : of(name);
      const percent = format.percent(weight);
      return [
        criterion,
        Math.abs(difference) < level
          ? words.level({ criterion: title, percent })
          : words.ahead({
              criterion: title,
              percent,
              family: difference > 0 ? words.left : words.right,
              difference: format.score(Math.abs(difference)),
              adds: format.points(contribution),
            }),
      ];
    }),
  );
  return (
    <Beam
      size={size}
      lead={-recommendation.lead}
      interval={interval === null ? null : [-interval[1], -interval[0]]}
      weights={recommendation.criteria.map(({ criterion, weight, difference }, place) => ({
        id: criterion,
        mark: size !== 'small' ? format.number(place + 1) : '',
        share: weight,
        difference: -difference,
      }))}
      words={{
        label: words.label({ sentence: leadSentence(recommendation) }),
        left: words.left,
        right: words.right,
        weights: sentences,
        hint: words.hint,
        how: words.how,
        number: format.number,
        scale: words.scale({
          difference: format.number(fullDifference),
          degrees: format.points(degreesPerPoint),
          most: format.number(mostTilt),
        }),
      }}
    />
  );
};
