import type { Question } from '../../catalogue';
import type { Answer, HardwareItem } from '../../decision';
import type { Typed } from '../../text/typed';

/** What stands in a question's fields while it is edited; it need not be an answer yet. */
export type Draft =
  /** An option, `unsure`, or nothing. */
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly typed: Typed; readonly unsure: boolean }
  | {
      readonly kind: 'shares';
      readonly shares: Readonly<Record<string, Typed>>;
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
      readonly memory: Typed;
      readonly items: readonly { readonly accelerator: string; readonly count: Typed }[];
    };

/** The option of every choice that leaves it open. */
export const unsure = 'unsure';

/** A number's field in which nothing stands. */
export const blank: Typed = { text: '', read: { ok: false, problem: { kind: 'blank' } } };

/** What is wrong with a draft. `typed`: a number, and its field says what. */
export type DraftProblem = 'typed' | 'shares' | 'hardware';

/** The answer a draft makes (null: none, the question is skipped), or what is wrong. */
export type Read =
  | { readonly ok: true; readonly answer: Answer | null }
  | { readonly ok: false; readonly problem: DraftProblem };

const given = (answer: Answer | null): Read => ({ ok: true, answer });
const wrong = (problem: DraftProblem): Read => ({ ok: false, problem });
const open: Answer = { kind: 'unsure' };

const readHardware = (draft: Extract<Draft, { kind: 'hardware' }>): Read => {
  switch (draft.mode) {
    case '':
      return given(null);
    case 'unsure':
      return given(open);
    case 'undecided':
      return given({ kind: 'hardware', hardware: { mode: 'undecided' } });
    case 'cpu': {
      const { read } = draft.memory;
      return read.ok
        ? given({ kind: 'hardware', hardware: { mode: 'cpu', memoryGiB: read.value } })
        : wrong('typed');
    }
    case 'accelerators': {
      const items: HardwareItem[] = [];
      for (const { accelerator, count } of draft.items) {
        if (!count.read.ok) return wrong('typed');
        items.push({ accelerator, count: count.read.value });
      }
      return items.length === 0 || items.some(({ accelerator }) => accelerator === '')
        ? wrong('hardware')
        : given({ kind: 'hardware', hardware: { mode: 'accelerators', items } });
    }
  }
};

const readShares = (draft: Extract<Draft, { kind: 'shares' }>): Read => {
  const entries = Object.entries(draft.shares);
  if (draft.unsure) return given(open);
  if (entries.length === 0) return given(null);
  const shares: Record<string, number> = {};
  let total = 0;
  for (const [id, { read }] of entries) {
    if (!read.ok) return wrong('typed');
    shares[id] = read.value;
    total += read.value;
  }
  return total === 100 ? given({ kind: 'shares', shares }) : wrong('shares');
};

/** Reads a draft: numbers were read as they were typed. */
export const readDraft = (draft: Draft): Read => {
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
  if (draft.kind === 'number') {
    const { read, text } = draft.typed;
    if (draft.unsure) return given(open);
    if (read.ok) return given({ kind: 'number', value: read.value });
    return text.trim() === '' ? given(null) : wrong('typed');
  }
  if (draft.kind === 'shares') return readShares(draft);
  if (draft.kind === 'languages') {
    if (draft.unsure) return given(open);
    const { primary, secondary } = draft;
    return given(
      primary.length + secondary.length === 0 ? null : { kind: 'languages', primary, secondary },
    );
  }
  return readHardware(draft);
};

/** The draft that shows an answer, its numbers written in the locale of the page. */
export const draftOf = (
  question: Question,
  answer: Answer | undefined,
  write: (value: number) => string,
): Draft => {
  const typed = (value: number): Typed => ({
    text: write(value),
    read: { ok: true, value, converted: false },
  });
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
        typed: answer?.kind === 'number' ? typed(answer.value) : blank,
        unsure: isUnsure,
      };
    case 'shares':
      return {
        kind: 'shares',
        unsure: isUnsure,
        shares:
          answer?.kind === 'shares'
            ? Object.fromEntries(
                Object.entries(answer.shares).map(([id, share]) => [id, typed(share)]),
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
      const nothing = { kind: 'hardware', memory: blank, items: [] } as const;
      if (isUnsure) return { ...nothing, mode: 'unsure' };
      if (answer?.kind !== 'hardware') return { ...nothing, mode: '' };
      const { hardware } = answer;
      if (hardware.mode === 'cpu') {
        return { ...nothing, mode: 'cpu', memory: typed(hardware.memoryGiB) };
      }
      return {
        ...nothing,
        mode: hardware.mode,
        items:
          hardware.mode === 'accelerators'
            ? hardware.items.map(({ accelerator, count }) => ({
                accelerator,
                count: typed(count),
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
