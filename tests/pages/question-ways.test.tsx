import { Suspense, type ReactNode } from 'react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { questionnaire, type Question, type QuestionOf } from '../../src/catalogue';
import { ErrorSummary } from '../../src/pages/questions/later/error-summary';
import { LanguagesInput } from '../../src/pages/questions/later/languages-input';
import { NumberInput } from '../../src/pages/questions/later/number-input';
import { offeredOptions } from '../../src/pages/questions/later/offered';
import { areUsual, sharesOf, usesOf } from '../../src/pages/questions/later/shares-fields';
import { SharesInput } from '../../src/pages/questions/later/shares-input';
import { answer, sheetStore } from '../../src/state';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';

const blank = sheetStore.getInitialState();
const answers = () => sheetStore.getState().sheet.answers;

const ofId = <K extends Question['kind']>(id: string, kind: K): QuestionOf<K> => {
  const is = (question: Question): question is QuestionOf<K> =>
    question.kind === kind && question.id === id;
  const found = questionnaire.questions.find(is);
  if (found === undefined) throw new Error(id);
  return found;
};

const shares = ofId('workloads', 'shares');
const policy = ofId('vendorPolicy', 'choices');

const show = async (input: ReactNode) => {
  // oxlint-disable-next-line require-await -- what is lazy inside is awaited by act
  await act(async () => {
    render(
      <LocaleProvider locale={english}>
        <Suspense>{input}</Suspense>
      </LocaleProvider>,
    );
  });
  return userEvent.setup();
};

const typed = (value: number) => ({
  text: String(value),
  read: { ok: true as const, value, converted: false },
});

beforeEach(() => {
  localStorage.clear();
  sheetStore.setState(blank, true);
});

describe('Main uses and others', () => {
  it('share the whole, a main one twice as much as another', () => {
    expect(Object.fromEntries(sharesOf({ a: 'main', b: 'also' }))).toEqual({ a: 67, b: 33 });
    expect(Object.fromEntries(sharesOf({ a: 'main', b: 'main', c: 'also' }))).toEqual({
      a: 40,
      b: 40,
      c: 20,
    });
    expect(Object.fromEntries(sharesOf({ c: 'main', b: 'main', a: 'main' }))).toEqual({
      a: 34,
      b: 33,
      c: 33,
    });
    expect([...sharesOf({})]).toEqual([]);
  });

  it('are found again in the shares that they make, and shares of one’s own are told apart', () => {
    const uses = { a: 'main', b: 'also', c: 'also' } as const;
    const made = Object.fromEntries([...sharesOf(uses)].map(([id, share]) => [id, typed(share)]));
    expect(usesOf(made)).toEqual(uses);
    expect(areUsual(made)).toBe(true);
    expect(areUsual({ a: typed(90), b: typed(10) })).toBe(false);
  });

  it('are chosen as such, with the shares behind a line', async () => {
    const user = await show(<SharesInput question={shares} asked={undefined} />);
    await user.click(screen.getByRole('checkbox', { name: 'assistant' }));
    expect(answers().workloads).toEqual({ kind: 'shares', shares: { assistant: 100 } });
    await user.click(screen.getByRole('checkbox', { name: 'coding' }));
    const coding = screen.getByRole('radiogroup', { name: 'How much “coding” counts' });
    await user.click(within(coding).getByRole('radio', { name: 'Also' }));
    expect(answers().workloads).toEqual({ kind: 'shares', shares: { assistant: 67, coding: 33 } });
  });
});

describe('The language picker', () => {
  it('takes the first match at the enter key, says so, and makes room for the next', {
    tags: 'thorough',
  }, async () => {
    const user = await show(<LanguagesInput question="languages" />);
    const field = screen.getByLabelText('Find a language');
    await user.type(field, 'german{Enter}');
    expect(answers().languages).toMatchObject({ primary: ['de'] });
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(screen.getByText('German is chosen.')).toBeInTheDocument();
    await user.type(field, '{Enter}');
    expect(answers().languages).toMatchObject({ primary: ['de'] });
    await user.type(field, 'german{Enter}');
    expect(answers().languages).toMatchObject({ primary: ['de'] });
    await user.type(field, 'no such language{Enter}');
    expect(field).toHaveValue('no such language');
  });
});

describe('Options for some answers alone', () => {
  it('are offered with those, and to whoever has them', () => {
    const none = offeredOptions(policy, {});
    expect(none).not.toContain('texas');
    expect(none).not.toContain('ownRegion');
    const union = offeredOptions(policy, { domicile: { kind: 'choice', option: 'eu' } });
    expect(union).toEqual(none);
    const states = offeredOptions(policy, { domicile: { kind: 'choice', option: 'us' } });
    expect(states).toEqual(policy.options.map(({ id }) => id));
    expect(
      offeredOptions(policy, { vendorPolicy: { kind: 'choices', options: ['texas'] } }),
    ).toContain('texas');
  });

  it('are not offered any more where a later questionnaire has another way to say it', () => {
    expect(offeredOptions(shares, {})).not.toContain('onDevice');
    const kept = { workloads: { kind: 'shares', shares: { onDevice: 100 } } } as const;
    expect(offeredOptions(shares, kept)).toContain('onDevice');
  });

  it('name the seats of vendors: one’s own region is offered where a vendor has its seat', () => {
    const own = policy.options.find(({ id }) => id === 'ownRegion')?.offeredTo?.in;
    expect(own).toEqual(['us', 'elsewhere']);
  });
});

describe('What is wrong in a section', () => {
  const page = (
    <form>
      <ErrorSummary next={{ page: 'questions', section: 'next' }} />
      <NumberInput question={ofId('scale', 'number')} />
      <a href="#/questions/next">Next</a>
    </form>
  );

  it('is said at its top when one goes on, each with the way to its field', {
    tags: 'thorough',
  }, async () => {
    const user = await show(page);
    const field = screen.getByRole('textbox');
    await user.type(field, 'many');
    await user.click(screen.getByRole('link', { name: 'Next' }));
    const heading = screen.getByRole('heading', { name: 'There is a problem' });
    expect(heading).toHaveFocus();
    expect(globalThis.location.hash).not.toBe('#/questions/next');
    await user.click(screen.getByRole('link', { name: /^Users a month: We could not read/ }));
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '200');
    await user.click(screen.getByRole('link', { name: 'Next' }));
    expect(screen.queryByRole('heading')).toBeNull();
    expect(globalThis.location.hash).toBe('#/questions/next');
    expect(answers().scale).toEqual({ kind: 'number', value: 200 });
  });

  it('does not hold up whoever goes on with the last valid answers', async () => {
    globalThis.location.hash = '';
    answer('scale', { kind: 'number', value: 7 });
    const user = await show(page);
    await user.type(screen.getByRole('textbox'), 'x');
    await user.click(screen.getByRole('link', { name: 'Next' }));
    expect(globalThis.location.hash).toBe('');
    await user.click(screen.getByRole('link', { name: /^Go on/ }));
    expect(globalThis.location.hash).toBe('#/questions/next');
  });
});
