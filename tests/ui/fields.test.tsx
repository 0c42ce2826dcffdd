import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChoiceRows } from '../../src/ui/choice-rows';
import { TextField } from '../../src/ui/text-field';

describe('Rows of a choice', () => {
  const options = [
    { value: 'a', label: 'Alpha' },
    { value: 'b', label: 'Beta' },
  ];

  it('are radios where one is taken, checkboxes where several are', async () => {
    const onToggle = vi.fn<(value: string) => void>();
    const { rerender } = render(
      <ChoiceRows
        name="x"
        several={false}
        options={options}
        chosen={['a']}
        keys="Press 1 to 2."
        onToggle={onToggle}
      />,
    );
    expect(screen.getByRole('radio', { name: /Alpha/ })).toBeChecked();
    await userEvent.click(screen.getByText('Beta'));
    expect(onToggle).toHaveBeenCalledWith('b');
    rerender(
      <ChoiceRows
        name="x"
        several
        options={options}
        chosen={[]}
        keys="Press 1 to 2."
        onToggle={onToggle}
      />,
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });
});

describe('A field', () => {
  it('is named by its label, described by its hint and its error, and marked where it is wrong', () => {
    render(
      <>
        <TextField
          label="Tokens"
          hint="A whole number"
          value="x"
          invalid
          describedBy="e"
          onChange={vi.fn<(value: string) => void>()}
        />
        <p id="e">Not a number</p>
      </>,
    );
    const field = screen.getByLabelText('Tokens');
    expect(field).toHaveAccessibleDescription('A whole number Not a number');
    expect(field).toBeInvalid();
  });
});
