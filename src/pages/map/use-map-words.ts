import type { Catalogue, QuestionId } from '../../catalogue';
import type { DecisionMap } from '../../decision/explain/decision-map';
import { useNames } from '../../bindings/use-names';
import { askedIn } from '../../text/wording';
import { useLocale, useMessages } from '../../ui/locale';
import { nameOf, type Line, type Spot } from './lines';

/** What the spots of the map are called, and what is said of one. */
export interface MapWords {
  readonly label: (spot: Spot) => string;
  /** Sentences on what a question moves, or on which questions move something; never none. */
  readonly said: (spot: Spot) => readonly string[];
  /** The labels of the spots that a question leads to in one way, as a list; empty for none. */
  readonly listed: (from: QuestionId, how: Line['how'], kind: Spot['kind']) => string;
}

/** The words of the map in the locale of the page. */
export const useMapWords = (
  catalogue: Catalogue,
  { ofModelsLeft }: DecisionMap,
  lines: readonly Line[],
): MapWords => {
  const words = useMessages('map');
  const locale = useLocale();
  const { list } = locale.format;
  const asked = askedIn(locale);
  const { criterion } = useNames(catalogue);
  const label: MapWords['label'] = (spot) => {
    switch (spot.kind) {
      case 'question':
        return asked[spot.id]?.label ?? spot.id;
      case 'criterion':
        return criterion(spot.id);
      case 'requirement': {
        const gate = catalogue.gates.find(({ id }) => id === spot.id);
        return gate === undefined ? spot.id : locale.of(gate.title);
      }
      case 'end':
        return words.ends[spot.id];
    }
  };
  const told = (
    spots: readonly Spot[],
    say: (value: { count: number; names: string }) => string,
  ): string[] =>
    spots.length === 0
      ? []
      : [
          say({
            count: spots.length,
            names: list(spots.map((spot) => words.quoted({ name: label(spot) }))),
          }),
        ];
  const reached = (from: QuestionId, how: Line['how'], kind: Spot['kind']): readonly Spot[] =>
    lines.flatMap((line) =>
      line.from === from && line.how === how && line.to.kind === kind ? [line.to] : [],
    );
  const movers = (spot: Spot, how: Line['how']): readonly Spot[] =>
    lines.flatMap(({ from, to, how: own }): Spot[] =>
      own === how && nameOf(to) === nameOf(spot) ? [{ kind: 'question', id: from }] : [],
    );
  const ofQuestion = (id: QuestionId): readonly string[] => {
    const scores = reached(id, 'scores', 'criterion');
    const requirements = reached(id, 'decides', 'requirement');
    const left = ofModelsLeft
      .map((found): Spot => ({ kind: 'criterion', id: found }))
      .filter((spot) => !scores.some((one) => nameOf(one) === nameOf(spot)));
    return [
      ...told(requirements, words.question.requirements),
      ...told(reached(id, 'importance', 'criterion'), words.question.importance),
      ...told(scores, words.question.scores),
      ...(requirements.length === 0 ? [] : told(left, words.question.left)),
      ...reached(id, 'decides', 'end').flatMap((spot) =>
        spot.kind === 'end' ? [words.question[spot.id]] : [],
      ),
    ];
  };
  const ofCriterion = (spot: Extract<Spot, { kind: 'criterion' }>): readonly string[] => {
    const scores = movers(spot, 'scores');
    return [
      ...told(movers(spot, 'importance'), words.criterion.importance),
      ...(scores.length === 0 ? [words.criterion.noScores] : told(scores, words.criterion.scores)),
      ...(ofModelsLeft.includes(spot.id) ? [words.criterion.left] : []),
    ];
  };
  return {
    label,
    said: (spot) => {
      switch (spot.kind) {
        case 'question':
          return ofQuestion(spot.id);
        case 'criterion':
          return ofCriterion(spot);
        case 'requirement':
          return told(movers(spot, 'decides'), words.requirement.questions);
        case 'end':
          return told(movers(spot, 'decides'), words.end.questions);
      }
    },
    listed: (from, how, kind) => list(reached(from, how, kind).map(label)),
  };
};
