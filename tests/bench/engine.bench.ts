import { bench, describe } from 'vitest';
import { emptySheet, recommend, type Sheet, intervalOf } from '../../src/decision';
import { census, doubtOf, referencesOf, worthOf } from '../../src/decision/explain';
import { fewestAnswers, groupOf, singleFlips } from '../decision/at-once';
import { world } from '../fixtures/world';
import { agency, hospital, university } from '../stories/institutions';

const { questionnaire } = world.catalogue;
const differences = new Map(questionnaire.criteria.map(({ id }, i) => [id, ((i * 7) % 13) - 6]));

/** A sheet that no run before this one has seen, so that nothing is remembered of it. */
let people = 1;
const unseen = (sheet: Sheet): Sheet => {
  people += 1;
  return {
    ...sheet,
    answers: { ...sheet.answers, concurrency: { kind: 'number', value: (people % 9_000) + 1 } },
  };
};

const decided = recommend(world, university);

describe('from a sheet to its verdict', () => {
  bench('the recommendation', () => {
    recommend(world, unseen(university));
  });
  bench('with interval, doubt, worth and references', () => {
    const result = recommend(world, unseen(university));
    if (!result.ok) return;
    intervalOf(result.value);
    doubtOf(result.value);
    worthOf(result.value);
    referencesOf(result.value);
  });
  bench('nothing answered: a lattice of 2,048', () => {
    recommend(world, emptySheet);
  });
});

describe('what would change it', () => {
  bench('the fewest answers', () => {
    fewestAnswers(world, unseen(university));
  });
  bench('every single answer, whole verdicts', () => {
    if (decided.ok) singleFlips(world, university, decided.value);
  });
});

describe('many sheets', () => {
  const sheets = [university, agency, hospital];
  const members = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      sheet: unseen(sheets[i % sheets.length] ?? university),
      weight: 1,
    }));
  bench('the census of all of them', () => {
    census(questionnaire, differences);
  });
  bench('a group of 50', () => {
    groupOf(world, members(50));
  });
  bench(
    'a group of 1,000',
    () => {
      groupOf(world, members(1_000));
    },
    { iterations: 3, time: 300 },
  );
});
