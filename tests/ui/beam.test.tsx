import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Beam } from '../../src/ui/beam/beam';
import { arm, mostTilt, place, placeOf, tiltOf } from '../../src/ui/beam/geometry';
import { holds } from '../fixtures/property';

const weights = fc.array(
  fc.record({
    id: fc.uuid(),
    difference: fc.double({ min: -100, max: 100, noNaN: true }),
    share: fc.double({ min: 0, max: 0.4, noNaN: true }),
  }),
  { maxLength: 12 },
);

describe('The beam is an honest chart', () => {
  it('tilts in proportion to the lead, the way of the leader, and no further than it says', () => {
    holds(
      fc.property(fc.double({ min: -15, max: 15, noNaN: true }), (lead) => {
        expect(tiltOf(2 * lead)).toBeCloseTo(2 * tiltOf(lead), 9);
        expect(Math.sign(tiltOf(lead))).toBe(Math.sign(lead));
      }),
      { atLeast: 100, seed: 61 },
    );
    expect(tiltOf(1e6)).toBe(mostTilt);
    expect(tiltOf(-1e6)).toBe(-mostTilt);
  });

  it('hangs each weight on the side it favours, as far out as its scores differ', () => {
    expect(placeOf(0)).toBe(0);
    expect(placeOf(30)).toBeCloseTo(-placeOf(-30), 12);
    expect(placeOf(30)).toBeCloseTo(arm / 2, 9);
    expect(placeOf(1000)).toBe(arm);
  });

  it('draws areas in proportion to the points, and no weight over another', () => {
    holds(
      fc.property(weights, (given) => {
        const placed = place(given);
        expect(placed).toHaveLength(given.filter(({ share }) => share > 0).length);
        placed.forEach((one, i) => {
          for (const other of placed.slice(i + 1)) {
            const apart = Math.hypot(
              one.x - other.x,
              one.drop + one.radius - other.drop - other.radius,
            );
            expect(apart).toBeGreaterThanOrEqual(one.radius + other.radius);
          }
        });
      }),
      { atLeast: 60, seed: 62 },
    );
    const [big, small] = [
      ...place([
        { id: 'a', difference: 10, share: 0.4 },
        { id: 'b', difference: -10, share: 0.1 },
      ]),
    ].sort((one, other) => other.radius - one.radius);
    expect(((big?.radius ?? 0) / (small?.radius ?? 1)) ** 2).toBeCloseTo(4, 9);
  });

  it('gives a level weight to neither side', () => {
    const sides = place([
      { id: 'a', difference: -0.5, share: 0.3 },
      { id: 'b', difference: 0.4, share: 0.3 },
      { id: 'c', difference: 0.5, share: 0.3 },
    ]).map(({ id, side }) => [id, side]);
    expect(Object.fromEntries(sides)).toEqual({ a: 'left', b: 'none', c: 'right' });
  });
});

describe('The beam is read as well as seen', () => {
  const words = {
    label: 'Left leads by 3 points',
    left: 'Left',
    right: 'Right',
    weights: { a: 'Alpha, 40 % of the points, Left ahead by 10', b: 'Beta, level' },
    hint: 'Point at a weight',
    how: 'How',
    scale: 'What it shows',
    number: String,
  };
  const drawn = (size: 'small' | 'large' | 'paper') =>
    render(
      <Beam
        size={size}
        lead={-3}
        interval={[-6, 1]}
        words={words}
        weights={[
          { id: 'a', difference: -10, share: 0.4, mark: '1' },
          { id: 'b', difference: 0, share: 0.6, mark: '2' },
        ]}
      />,
    );

  it('names the whole and every weight', () => {
    drawn('large');
    expect(screen.getByRole('group', { name: words.label })).toBeInTheDocument();
    for (const name of Object.values(words.weights)) {
      expect(screen.getByRole('img', { name })).toHaveAttribute('tabindex', '0');
    }
    expect(screen.getByText(words.scale)).toBeInTheDocument();
  });

  it('says in writing what is pointed at or has the focus, and how to read it otherwise', async () => {
    drawn('large');
    const user = userEvent.setup();
    expect(screen.getByText(words.hint)).toBeVisible();
    await user.hover(screen.getByRole('img', { name: words.weights.b }));
    expect(screen.getByText(words.weights.b, { selector: 'p' })).toBeVisible();
    await user.unhover(screen.getByRole('img', { name: words.weights.b }));
    expect(screen.getByText(words.hint)).toBeVisible();
    await user.tab();
    expect(screen.getByText(words.weights.a, { selector: 'p' })).toBeVisible();
  });

  it('marks weights as the table does, the level one as a diamond, and numbers both scales', () => {
    const { container } = drawn('large');
    expect([...container.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['1', '2', '0', '20', '40', '60', 'Left', 'Right']),
    );
    const level = screen.getByRole('img', { name: words.weights.b });
    expect(level.querySelector('rect')?.getAttribute('transform')).toMatch(/^rotate\(45 /);
  });

  it('is out of the way of the keyboard beside the questions', () => {
    drawn('small');
    for (const weight of screen.getAllByRole('img')) expect(weight).not.toHaveAttribute('tabindex');
  });

  it('is one picture on paper, with its name, its marks and its caption', () => {
    const { container } = drawn('paper');
    expect(screen.getByRole('img', { name: words.label })).toBeInTheDocument();
    expect(container.querySelector('[tabindex]')).toBeNull();
    expect(screen.queryByText(words.hint)).toBeNull();
    expect(screen.getByText(words.scale)).toBeVisible();
  });

  it('draws no interval before there is one', () => {
    const { container } = render(
      <Beam size="small" lead={0} interval={null} words={words} weights={[]} />,
    );
    expect(container.querySelector('[class*=wedge]')).toBeNull();
  });
});
