import type { Question } from '../../catalogue';
import type { Answer, HardwareItem } from '../../decision';

/** What stands in a question's fields while it is edited; it need not be an answer yet. */
export type Draft =
  /** An option, `unsure`, or nothing. */
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly text: string; readonly unsure: boolean }
  | {
      readonly kind: 'shares';
      readonly shares: Readonly<Record<string, string>>;
      readonly unsure: boolean;
    }
  | {
      readonly kind: 'languages';
      readonly primary: readonly string[];
      readonly secondary: readonly string[];
      readonly unsure: boolean;
    }
  | {
      readonly kind: 'hardware';
      readonly mode: '' | 'unsure' | 'undecided' | 'cpu' | 'accelerators';
      readonly memory: string;
      readonly items: readonly { readonly accelerator: string; readonly count: string }[];
    };

/** The option of every choice that leaves it open. */
export const unsure = 'unsure';

/** What is wrong with a draft; words are in the message layer. */
export type DraftProblem = 'number' | 'shares' | 'languages' | 'hardware' | 'memory' | 'choices';

/** The answer a draft makes (null: none, the question is skipped), or what is wrong. */
export type Read =
  | { readonly ok: true; readonly answer: Answer | null }
  | { readonly ok: false; readonly problem: DraftProblem };

const given = (answer: Answer | null): Read => ({ ok: true, answer });
const wrong = (problem: DraftProblem): Read => ({ ok: false, problem });
const open: Answer = { kind: 'unsure' };

/** A whole number in text, spaces and group signs allowed; null when it is none. */
const whole = (text: string): number | null => {
  const digits = text.replace(/[\s,.’'_\u202f\u2009]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
};

const readHardware = (draft: Extract<Draft, { kind: 'hardware' }>, maxCount: number): Read => {
  switch (draft.mode) {
    case '':
      return given(null);
    case 'unsure':
      return given(open);
    case 'undecided':
      return given({ kind: 'hardware', hardware: { mode: 'undecided' } });
    case 'cpu': {
      const memoryGiB = whole(draft.memory);
      return memoryGiB === null || memoryGiB < 1 || memoryGiB > 65536
        ? wrong('memory')
        : given({ kind: 'hardware', hardware: { mode: 'cpu', memoryGiB } });
    }
    case 'accelerators': {
      const items: HardwareItem[] = [];
      for (const item of draft.items) {
        const count = whole(item.count);
        if (item.accelerator === '' || count === null || count < 1 || count > maxCount) {
          return wrong('hardware');
        }
        items.push({ accelerator: item.accelerator, count });
      }
      return items.length === 0
        ? wrong('hardware')
        : given({ kind: 'hardware', hardware: { mode: 'accelerators', items } });
    }
  }
};

const readShares = (draft: Extract<Draft, { kind: 'shares' }>): Read => {
  const entries = Object.entries(draft.shares);
  if (draft.unsure) return given(open);
  if (entries.length === 0) return given(null);
  const shares = entries.map(([id, text]): [string, number | null] => [id, whole(text)]);
  const total = shares.reduce((sum, [, share]) => sum + (share ?? Number.NaN), 0);
  return total === 100
    ? given({
        kind: 'shares',
        shares: Object.fromEntries(shares.map(([id, share]) => [id, share ?? 0])),
      })
    : wrong('shares');
};

/** Reads a draft of a question. */
export const readDraft = (question: Question, draft: Draft): Read => {
  if (draft.kind === 'choice') {
    if (draft.option === '') return given(null);
    return given(draft.option === unsure ? open : { kind: 'choice', option: draft.option });
  }
  if (draft.kind === 'choices') {
    if (draft.options.length === 0) return given(null);
    return given(
      draft.options.includes(unsure) ? open : { kind: 'choices', options: draft.options },
    );
  }
  if (draft.kind === 'number' && question.kind === 'number') {
    if (draft.unsure) return given(open);
    if (draft.text.trim() === '') return given(null);
    const value = whole(draft.text);
    return value === null || value < question.min || value > question.max
      ? wrong('number')
      : given({ kind: 'number', value });
  }
  if (draft.kind === 'shares') return readShares(draft);
  if (draft.kind === 'languages') {
    if (draft.unsure) return given(open);
    const { primary, secondary } = draft;
    return given(
      primary.length + secondary.length === 0 ? null : { kind: 'languages', primary, secondary },
    );
  }
  if (draft.kind === 'hardware' && question.kind === 'hardware') {
    return readHardware(draft, question.maxCount);
  }
  return given(null);
};

/** The draft that shows an answer. */
export const draftOf = (question: Question, answer: Answer | undefined): Draft => {
  const isUnsure = answer?.kind === 'unsure';
  switch (question.kind) {
    case 'choice':
      return {
        kind: 'choice',
        option: isUnsure ? unsure : answer?.kind === 'choice' ? answer.option : '',
      };
    case 'choices':
      return {
        kind: 'choices',
        options: isUnsure ? [unsure] : answer?.kind === 'choices' ? answer.options : [],
      };
    case 'number':
      return {
        kind: 'number',
        text: answer?.kind === 'number' ? String(answer.value) : '',
        unsure: isUnsure,
      };
    case 'shares':
      return {
        kind: 'shares',
        unsure: isUnsure,
        shares:
          answer?.kind === 'shares'
            ? Object.fromEntries(
                Object.entries(answer.shares).map(([id, share]) => [id, String(share)]),
              )
            : {},
      };
    case 'languages':
      return answer?.kind === 'languages'
        ? {
            kind: 'languages',
            primary: answer.primary,
            secondary: answer.secondary,
            unsure: false,
          }
        : { kind: 'languages', primary: [], secondary: [], unsure: isUnsure };
    case 'hardware': {
      const blank = { kind: 'hardware', memory: '', items: [] } as const;
      if (isUnsure) return { ...blank, mode: 'unsure' };
      if (answer?.kind !== 'hardware') return { ...blank, mode: '' };
      const { hardware } = answer;
      if (hardware.mode === 'cpu') {
        return { ...blank, mode: 'cpu', memory: String(hardware.memoryGiB) };
      }
      return {
        ...blank,
        mode: hardware.mode,
        items:
          hardware.mode === 'accelerators'
            ? hardware.items.map(({ accelerator, count }) => ({
                accelerator,
                count: String(count),
              }))
            : [],
      };
    }
  }
};

/** A choice of several with one more taken or left; an exclusive option stands alone. */
export const toggled = (
  options: readonly string[],
  option: string,
  exclusive: ReadonlySet<string>,
): readonly string[] => {
  if (options.includes(option)) return options.filter((other) => other !== option);
  return exclusive.has(option)
    ? [option]
    : [...options.filter((other) => !exclusive.has(other)), option];
};
