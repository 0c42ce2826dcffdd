import type { FamilyId, Release } from '../../catalogue/model';
import { rateBasis } from './based';
import { scoreOf, type RatingInput, type RatingRule } from './rating';

/** Value of so many sizes: concave, from none to four or more (method §2). */
const values = [0, 50, 80, 95, 100] as const;

/** Years after which a size counts half: nobody maintains it in the open. */
const fresh = 2;

const yearsBetween = (earlier: string, later: string): number => {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return (months(later) - months(earlier)) / 12;
};

/** Value between the steps of the concave scale. */
const valueOf = (sizes: number): number => {
  const low = Math.min(values.length - 1, Math.floor(sizes));
  const high = Math.min(values.length - 1, low + 1);
  const from = values[low] ?? 100;
  return from + (sizes - Math.floor(sizes)) * ((values[high] ?? 100) - from);
};

/** Sizes on offer: releases whose total parameters agree within a tenth are one size. */
const sizesOf = (releases: readonly Release[], editionDate: string): number => {
  const newest = new Map<number, number>();
  for (const release of releases) {
    const bucket = Math.round(Math.log(release.parameters.total) / Math.log(1.2));
    const weight = yearsBetween(release.releasedOn, editionDate) <= fresh ? 1 : 0.5;
    newest.set(bucket, Math.max(newest.get(bucket) ?? 0, weight));
  }
  return [...newest.values()].reduce((sum, weight) => sum + weight, 0);
};

/**
 * Model range: number of sizes among the releases that pass the gates, memory included, on a concave
 * scale; a size whose newest release is older than two years on the edition's date counts half.
 * Data: data/releases.
 */
export const range: RatingRule = {
  reads: () => ['gates'],
  rate: (input: RatingInput) => {
    const base = rateBasis('range', input);
    const date = input.catalogue.questionnaire.edition.date;
    const value = (family: FamilyId) =>
      valueOf(
        sizesOf(
          input.remaining.filter((release) => release.family === family),
          date,
        ),
      );
    return {
      qwen: scoreOf(value('qwen'), base.qwen.spread),
      llama: scoreOf(value('llama'), base.llama.spread),
      grounds: base.grounds,
    };
  },
};
