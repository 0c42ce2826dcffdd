import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemoryBar } from '../../src/ui/memory/memory-bar';
import { Strips } from '../../src/ui/chart/strips';

describe('Strips on one scale', () => {
  const drawn = (
    <Strips
      caption="What each adds"
      columns={['Criterion', 'Picture']}
      from={-10}
      to={10}
      number={String}
      strips={[
        {
          label: 'Coding',
          bars: [{ from: 0, to: -5, side: 'left' }],
          marks: [{ at: -5, error: 2, side: 'left' }],
          words: '5.0 Qwen ± 2.0',
        },
        { label: 'Cost', marks: [{ at: 40, side: 'right' }], words: '40 Llama' },
        { label: 'Range', marks: [{ at: 0, side: 'none' }], words: 'nothing' },
      ]}
    />
  );

  it('are a table that says the same in words', { tags: 'thorough' }, () => {
    render(drawn);
    expect(screen.getByRole('table', { name: 'What each adds' })).toBeVisible();
    expect(screen.getByRole('row', { name: /^Coding\s+5\.0 Qwen ± 2\.0/ })).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });

  it('number their scale, and draw its lines through every strip', () => {
    const { container } = render(drawn);
    const head = screen.getByRole('columnheader', { name: 'Picture' });
    expect(head).toHaveTextContent('Picture-10-50510');
    for (const svg of container.querySelectorAll('svg')) {
      expect(svg.querySelectorAll('[class*=grid], [class*=zero]')).toHaveLength(5);
    }
  });

  it('lead to more where there is more', () => {
    render(
      <Strips
        caption="Languages"
        columns={['Language', 'Picture']}
        from={0}
        to={1}
        number={String}
        strips={[{ label: 'German', href: '#/language/de', words: 'level' }]}
      />,
    );
    expect(screen.getByRole('link', { name: 'German' })).toHaveAttribute('href', '#/language/de');
  });

  it('tell the sides apart by shape, and keep every value on the scale', () => {
    const { container } = render(drawn);
    const [first, second, third] = container.querySelectorAll('svg');
    expect(first?.querySelectorAll('rect')).toHaveLength(2);
    expect(second?.querySelector('circle')).toHaveAttribute('cx', '232');
    expect(third?.querySelectorAll('rect, circle')).toHaveLength(0);
  });
});

describe('A bar of memory', () => {
  it('has its parts in the table beside it, and a name', () => {
    render(
      <MemoryBar
        label="Memory on each card: 3 GiB of 4 GiB"
        columns={['Part', 'On each card']}
        parts={[
          { id: 'weights', name: 'Weights', amount: '3 GiB', share: 0.75 },
          { id: 'free', name: 'Free', amount: '1 GiB', share: 0.25 },
        ]}
      />,
    );
    expect(screen.getByRole('img', { name: /3 GiB of 4 GiB/ })).toBeVisible();
    expect(screen.getByRole('row', { name: 'Weights 3 GiB' })).toBeVisible();
  });
});
