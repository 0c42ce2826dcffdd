import { z } from 'zod';
import { families } from '../../core/families';
import { sizeClasses } from '../../core/method';

/** A day, or a month where the day is not known: 2026-11-23 or 2026-11. */
export const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/);

/** A stable id in data: lower case, digits, dots and hyphens; camel case for criteria and questions. */
export const id = z.string().regex(/^[a-z][A-Za-z0-9.-]*$/);

/** A short number that stands for an id in links. Given once, never reused. */
export const code = z.number().int().min(0).max(4095);

/** Where a claim can be read: an address, or a file of a public repository at a commit. */
export const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('web'),
    title: z.string().min(1),
    url: z.url({ protocol: /^https$/ }),
    date: date.optional(),
  }),
  z.strictObject({
    kind: z.literal('repository'),
    title: z.string().min(1),
    repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    path: z.string().min(1),
    commit: z.string().regex(/^[0-9a-f]{7,40}$/),
    date: date.optional(),
  }),
]);

export const sources = z.array(source).min(1);

export const familyId = z.enum(families);

export const criterionId = z.enum([
  'reasoning',
  'multilingual',
  'coding',
  'range',
  'selfHosting',
  'licence',
  'fineTuning',
  'sovereignty',
  'cost',
  'ecosystem',
  'governance',
  'tooling',
]);

export const questionId = z.enum([
  'orgType',
  'domicile',
  'languages',
  'workloads',
  'reasoningDepth',
  'faithfulness',
  'distribution',
  'scale',
  'licensePolicy',
  'customisation',
  'strictness',
  'vendorPolicy',
  'roadmap',
  'hosting',
  'team',
  'engines',
  'hardware',
  'context',
  'concurrency',
  'twoFamilies',
  'pilot',
  'uses',
  'existing',
  'speed',
  'distillation',
]);

/** Kinds of card that one may have without its standing in the list. */
export const kindId = z.enum([
  'nvidia',
  'nvidiaTuring',
  'nvidiaOlder',
  'nvidiaShared',
  'instinct',
  'radeon',
  'radeonOlder',
  'amdShared',
  'arc',
  'apple',
  'phone',
]);

/** Largest release that the stated hardware holds at four bits a weight. */
export const sizeClass = z.enum(sizeClasses);

export type Source = z.infer<typeof source>;
export type FamilyId = z.infer<typeof familyId>;
export type CriterionId = z.infer<typeof criterionId>;
export type KindId = z.infer<typeof kindId>;
export type QuestionId = z.infer<typeof questionId>;
export type SizeClass = z.infer<typeof sizeClass>;
