import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import type { Question } from '../../catalogue';
import { readDraft, type Draft } from './draft';

/** What stands in the fields of a section, by question. */
export type Drafts = Record<string, Draft>;

/** Checks a section's fields: each draft must make an answer, or none. */
export const resolverOf = (questions: readonly Question[]) =>
  zodResolver<Drafts, unknown, Drafts>(
    z.object(
      Object.fromEntries(
        questions.map((question) => [
          question.id,
          z.custom<Draft>().check(
            z.superRefine((draft, context) => {
              const read = readDraft(question, draft);
              if (!read.ok) context.addIssue({ code: 'custom', message: read.problem });
            }),
          ),
        ]),
      ),
    ),
  );
