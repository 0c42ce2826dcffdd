import type { ReactNode } from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questionnaire, type Question, type QuestionOf } from '../../src/catalogue';
import { ChoiceInput } from '../../src/pages/questions/fields/choice-input';
import { NumberInput } from '../../src/pages/questions/later/number-input';
import { SharesInput } from '../../src/pages/questions/later/shares-input';
import { answer, followVisits, leaveField, redo, sheetStore, undo } from '../../src/state';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';

const blank = sheetStore.getInitialState();
const answers = () => sheetStore.getState().sheet.answers;

const ofKind = <K extends Question['kind']>(kind: K): QuestionOf<K> => {
  const is = (question: Question): question is QuestionOf<K> => question.kind === kind;
  const found = questionnaire.questions.find(is);
  if (found === undefined) throw new Error(kind);
  return found;
};

const shares = ofKind('shares');
const number = ofKind('number');

const show = (input: ReactNode) => {
  render(<LocaleProvider locale={english}>{input}</LocaleProvider>);
  return userEvent.setup();
};

beforeAll(followVisits);

beforeEach(() => {
  localStorage.clear();
  sheetStore.setState(blank, true);
});

describe('The fields of a question', () => {
  it('show the answer that is kept, give each valid one to it, and follow undo and redo', async () => {
    answer('orgType', { kind: 'choice', option: 'health' });
    const user = show(
      <ChoiceInput question="orgType" options={['company', 'health']} asked={undefined} />,
    );
    expect(screen.getByRole('radio', { name: 'health' })).toBeChecked();
    act(leaveField);
    await user.click(screen.getByRole('radio', { name: 'company' }));
    expect(answers().orgType).toEqual({ kind: 'choice', option: 'company' });
    act(undo);
    expect(screen.getByRole('radio', { name: 'health' })).toBeChecked();
    act(undo);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    act(redo);
    expect(screen.getByRole('radio', { name: 'health' })).toBeChecked();
  });

  it('keep a text that gives no answer as it stands while another question is undone', async () => {
    const user = show(<NumberInput question={number} />);
    const field = screen.getByRole('textbox');
    await user.type(field, '12.');
    expect(field).toHaveValue('12.');
    act(() => answer('orgType', { kind: 'choice', option: 'health' }));
    act(undo);
    expect(field).toHaveValue('12.');
    expect(answers()).toEqual({});
  });

  it('are not written over by the store while they are typed in', async () => {
    const user = show(<NumberInput question={number} />);
    const field = screen.getByRole('textbox');
    await user.type(field, '1,00');
    expect(field).toHaveValue('1,00');
    await user.type(field, '0');
    expect(field).toHaveValue('1,000');
    expect(answers()).toEqual({ [number.id]: { kind: 'number', value: 1000 } });
    act(undo);
    expect(field).toHaveValue('');
    expect(answers()).toEqual({});
  });

  it('say what is left of shares that make no whole, and alarm nobody who is still typing', {
    tags: 'thorough',
  }, async () => {
    const user = show(<SharesInput question={shares} asked={undefined} />);
    const [first, second] = screen.getAllByRole('checkbox');
    if (first === undefined || second === undefined) throw new Error('no options');
    await user.click(first);
    await user.click(second);
    const whole = answers()[shares.id];
    const [one, other] = screen.getAllByRole('textbox');
    if (one === undefined || other === undefined) throw new Error('no shares');
    await user.clear(one);
    await user.type(one, '30');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('20% still to assign.');
    expect(answers()[shares.id]).toEqual(whole);
    await user.clear(other);
    await user.type(other, '70');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(answers()[shares.id]).toMatchObject({ kind: 'shares' });
    await user.type(other, '1');
    expect(other).toHaveValue('701');
    act(undo);
    expect(screen.queryAllByRole('alert')).toEqual([]);
  });
});
