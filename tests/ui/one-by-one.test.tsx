import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OneByOne } from '../../src/ui/one-by-one';

test('parts come one after the other, in their order, and all of them come', async () => {
  const names = ['first', 'second', 'third'];
  const { container } = render(
    <OneByOne>
      {names.map((name) => (
        <p key={name}>{name}</p>
      ))}
    </OneByOne>,
  );
  expect(container).toHaveTextContent(/^first$/);
  await screen.findByText('third');
  expect(container).toHaveTextContent(/^firstsecondthird$/);
});

test('what is drawn follows its parts', async () => {
  const { rerender } = render(
    <OneByOne first={2}>{[<p key="a">a</p>, <p key="b">b</p>]}</OneByOne>,
  );
  expect(screen.getByText('b')).toBeVisible();
  rerender(<OneByOne first={2}>{[<p key="a">a</p>, <p key="b">changed</p>]}</OneByOne>);
  expect(screen.getByText('changed')).toBeVisible();
  await Promise.resolve();
});
