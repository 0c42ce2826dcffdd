import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { localeOf } from '../fixtures/locale';
import type { NumberRange, Typed } from '../../src/text/typed';
import { ClippedField } from '../../src/report/clipped-field';
import { LocaleProvider } from '../../src/ui/locale';
import { NumberField } from '../../src/ui/number-field';
import { Stepper } from '../../src/ui/stepper';

const memory: NumberRange = { counted: 'gib', least: 1, most: 65_536, decimals: 2 };
const count: NumberRange = { counted: 'plain', least: 1, most: 65_536, decimals: 0 };
const score: NumberRange = { counted: 'plain', least: 0, most: 100, decimals: 1 };
const tokens: NumberRange = { counted: 'tokens', least: 256, most: 1e7, decimals: 0 };

const nothing: Typed = { text: '', read: { ok: false, problem: { kind: 'blank' } } };

const Field = ({ range }: { range: NumberRange }) => {
  const [typed, setTyped] = useState(nothing);
  return (
    <>
      <NumberField
        label="Number"
        typed={typed}
        range={range}
        required={false}
        onChange={setTyped}
      />
      <output>{typed.read.ok ? typed.read.value : 'none'}</output>
    </>
  );
};

const field = () => screen.getByLabelText('Number');
const kept = () => screen.getByRole('status', { name: '' });

describe('The field of a number', () => {
  it('stays as it is typed, and shows the number as it is kept once left', async () => {
    render(<Field range={memory} />);
    await userEvent.type(field(), '32768');
    expect(field()).toHaveValue('32768');
    await userEvent.tab();
    expect(field()).toHaveValue('32,768');
    expect(kept()).toHaveTextContent('32768');
  });

  it('writes and reads as the page’s locale does', async () => {
    const locale = await localeOf('ar-XB');
    render(
      <LocaleProvider locale={locale}>
        <Field range={memory} />
      </LocaleProvider>,
    );
    await userEvent.type(field(), '32,768');
    await userEvent.tab();
    expect(field()).toHaveValue('٣٢٬٧٦٨');
    await userEvent.type(field(), '٠');
    expect(kept()).toHaveTextContent('none');
    await userEvent.clear(field());
    await userEvent.type(field(), '٣٢٬٧٦٨');
    expect(kept()).toHaveTextContent('32768');
  });

  it.each<[NumberRange, string, string]>([
    [count, '15.7', 'We understood 15.7. Enter a whole number, for example 15 or 16.'],
    [count, '0.5', 'We understood 0.5. Enter a whole number, for example 1.'],
    [
      count,
      '12.000,50',
      'We understood 12,000.5. Enter a whole number, for example 12000 or 12001.',
    ],
    [count, '12.000', 'This can mean 12 or 12,000. Enter it as 12 or 12000.'],
    [count, '1.234', 'This can mean 1.234 or 1,234. Enter it as 1234.'],
    [memory, '70,000', 'We understood 70,000. Enter a number from 1 to 65,536.'],
    [memory, '−5', 'We understood −5. Enter a number from 1 to 65,536.'],
    [count, '99999.5', 'We understood 99,999.5. Enter a whole number from 1 to 65,536.'],
    [memory, '16 Gb', 'We understood 16, but not what stands beside it. Enter the number alone.'],
    [memory, '9999999999999999', 'too many digits. Enter a number from 1 to 65,536.'],
    [memory, 'many', 'Enter figures alone, for example 12.'],
    [tokens, '32k', 'This can mean 32,000 or 32,768. Enter it as 32000 or 32768.'],
    [score, '62.75', 'We understood 62.75. Enter at most 1 decimal, for example 62.7 or 62.8.'],
    [memory, '15.625', 'This can mean 15.625 or 15,625. Enter it as 15625.'],
    [
      memory,
      '15.6251',
      'We understood 15.6251. Enter at most 2 decimals, for example 15.62 or 15.63.',
    ],
    [score, '120', 'We understood 120. Enter a number from 0 to 100.'],
  ])('says at the field what was understood', async (range, text, words) => {
    render(<Field range={range} />);
    await userEvent.type(field(), text);
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(screen.getByRole('alert').textContent);
    expect(kept()).toHaveTextContent('none');
    await userEvent.tab();
    expect(field()).toHaveValue(text);
  });

  it('says what a unit was taken for, also after it was left', async () => {
    render(<Field range={memory} />);
    await userEvent.type(field(), '1.5 TB');
    expect(screen.getByText(/^We understood 1,536 GiB\./)).toBeVisible();
    await userEvent.tab();
    expect(field()).toHaveValue('1,536');
    expect(screen.getByText(/^We understood 1,536 GiB\./)).toBeVisible();
  });

  it('says nothing of an empty field that may be empty', async () => {
    render(<Field range={memory} />);
    await userEvent.type(field(), '1');
    await userEvent.clear(field());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field()).toBeValid();
  });
});

const Steps = ({ onRefuse }: { onRefuse: () => void }) => {
  const [value, setValue] = useState(5);
  return (
    <>
      <Stepper
        label="Points"
        fewer="One less"
        more="One more"
        value={value}
        min={0}
        max={12}
        onChange={setValue}
        onRefuse={onRefuse}
      />
      <button type="button" onClick={() => setValue(1)}>
        From outside
      </button>
    </>
  );
};

describe('A number with steps', () => {
  const input = () => screen.getByRole('spinbutton', { name: 'Points' });

  it('goes by buttons and arrow keys, and no further than its ends', async () => {
    render(<Steps onRefuse={vi.fn<() => void>()} />);
    await userEvent.click(screen.getByRole('button', { name: 'One more' }));
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(input()).toHaveValue('7');
    await userEvent.keyboard('{ArrowUp}'.repeat(9));
    expect(input()).toHaveValue('12');
    expect(input()).toHaveAttribute('aria-valuenow', '12');
    expect(screen.getByRole('button', { name: 'One more' })).toBeDisabled();
  });

  it('reads what is typed, and refuses what is no number of its own', async () => {
    const onRefuse = vi.fn<() => void>();
    render(<Steps onRefuse={onRefuse} />);
    await userEvent.clear(input());
    await userEvent.type(input(), '٩');
    expect(input()).toHaveAttribute('aria-valuenow', '9');
    for (const text of ['7.5', '13', '1e1', '−1']) {
      onRefuse.mockClear();
      fireEvent.change(input(), { target: { value: text } });
      expect(input()).toBeInvalid();
      expect(screen.getByRole('alert')).toBeVisible();
      expect(onRefuse).toHaveBeenCalledOnce();
      expect(input()).toHaveAttribute('aria-valuenow', '9');
    }
    await userEvent.tab();
    expect(input()).toHaveValue('9');
    expect(input()).toBeValid();
  });

  it('follows a change from outside while it is edited', async () => {
    render(<Steps onRefuse={vi.fn<() => void>()} />);
    fireEvent.change(input(), { target: { value: '11' } });
    fireEvent.click(screen.getByRole('button', { name: 'From outside' }));
    expect(input()).toHaveValue('1');
  });
});

const Title = () => {
  const [title, setTitle] = useState('');
  return (
    <>
      <ClippedField label="Title" value={title} longest={5} onChange={setTitle} />
      <output>{title}</output>
      <button type="button" onClick={() => setTitle('Undone')}>
        Undo
      </button>
    </>
  );
};

describe('A text of limited length', () => {
  const title = () => screen.getByLabelText('Title');
  const keptTitle = () => screen.getByRole('status').textContent;

  it('takes as many letters of any script as links do, whatever they take in memory', () => {
    render(<Title />);
    fireEvent.change(title(), { target: { value: '𠮷𠮷𠮷𠮷𠮷' } });
    expect(keptTitle()).toBe('𠮷𠮷𠮷𠮷𠮷');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what is kept of a longer one, which stays as it is typed', () => {
    render(<Title />);
    fireEvent.change(title(), { target: { value: 'abcd🇧🇷' } });
    expect(title()).toHaveValue('abcd🇧🇷');
    expect(keptTitle()).toBe('abcd');
    expect(title()).toHaveAccessibleDescription(
      'We keep only the first 5 characters. Please shorten the text.',
    );
    fireEvent.change(title(), { target: { value: 'abc🇧🇷' } });
    expect(keptTitle()).toBe('abc🇧🇷');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('follows undo', () => {
    render(<Title />);
    fireEvent.change(title(), { target: { value: 'abcdefgh' } });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(title()).toHaveValue('Undone');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves the letters of an input method alone while they are composed', () => {
    render(<Title />);
    fireEvent.compositionStart(title());
    for (const text of ['ㅎ', '하', '한', '한ㄱ', '한구', '한국']) {
      fireEvent.change(title(), { target: { value: text } });
      expect(title()).toHaveValue(text);
    }
    fireEvent.compositionEnd(title());
    expect(keptTitle()).toBe('한국');
  });
});
