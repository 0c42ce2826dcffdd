import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { loadElectricity } from '../../src/report/electricity/load';
import { rounded } from '../../src/report/electricity/lines';
import type { PlannedElectricity } from '../../src/record';
import { givenUseStore } from '../../src/state/given-use';
import { assembled } from '../fixtures/world';

const { Electricity, GivenElectricity } = await loadElectricity();

const release = (id: string) => {
  const found = assembled.catalogue.releases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const llama = { release: release('llama-3.3-70b'), format: 'bf16', each: 8 } as const;

const electricity: PlannedElectricity = {
  setup: llama,
  thinking: false,
  all: { low: 50, middle: 100, high: 200 },
  energy: {
    ...assembled.serving.energy,
    runs: [
      {
        release: 'llama-3.3-70b',
        thinking: false,
        format: 'bf16',
        tokens: 500,
        points: [{ atOnce: 8, cards: 4, joules: 1800 }],
      },
    ],
  },
};

const show = (over: Partial<PlannedElectricity> = {}) =>
  render(<Electricity family="llama" electricity={{ ...electricity, ...over }} />);

const answers = () => screen.getByLabelText('Answers a day');
const price = () => screen.getByLabelText(/^Price of a kilowatt-hour/);
const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

afterEach(() => {
  act(() => givenUseStore.setState(givenUseStore.getInitialState(), true));
});

describe('Electricity below what to run', () => {
  it('says on what it rests, and at once what a use takes', async () => {
    show();
    expect(document.body).toHaveTextContent(
      'an answer of Llama 3.3 70B took 1,800 joules and had about 500 tokens. ML.ENERGY measured it in 16 bits on 4 H100 cards, with 8 requests at once (27 February 2026).',
    );
    expect(document.body).not.toHaveTextContent('Nobody measured fewer');
    expect(lines()).toEqual([]);
    await userEvent.type(answers(), '2000');
    expect(lines()).toEqual([
      '2,000 answers a day take about 1 kWh (kilowatt-hours) a day, which is 370 kWh a year.',
      'We estimate that your hardware is busy for about 2.8 hours a day, most likely 83 minutes to 5.6 hours.',
    ]);
    await userEvent.type(price(), '0.32');
    expect(lines()[1]).toBe(
      'At 0.32 for a kilowatt-hour, that costs about 0.32 a day, which is 120 a year.',
    );
  });

  it('says at the field what is no number of it, and then tells nothing', {
    tags: 'thorough',
  }, async () => {
    show();
    await userEvent.type(answers(), '0');
    expect(screen.getByRole('alert')).toHaveTextContent('We understood 0.');
    expect(answers()).toBeInvalid();
    expect(answers()).toHaveAccessibleDescription(/Enter a whole number from 1/);
    expect(lines()).toEqual([]);
    await userEvent.clear(answers());
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.type(answers(), '2k');
    await userEvent.type(price(), '0.3 €');
    expect(price()).toBeInvalid();
    // What was given still holds without the price.
    expect(lines()[0]).toContain('2,000 answers');
    expect(lines()).toHaveLength(2);
  });

  it('says that a day has no time for so many, or that no speed is known', async () => {
    const { rerender } = show();
    await userEvent.type(answers(), '100000');
    expect(lines()[1]).toBe(
      'We estimate that your hardware would need 140 hours a day for so many. It gives at most about 17,000 answers a day. Add hardware, or plan for fewer answers.',
    );
    rerender(<Electricity family="llama" electricity={{ ...electricity, all: null }} />);
    expect(lines()[1]).toContain('because we know no speed of it');
  });

  it('says that nobody measured a release, and asks for nothing', () => {
    show({ setup: { ...llama, release: release('qwen3.5-27b') } });
    expect(document.body).toHaveTextContent(
      'Nobody that we know of has measured how much electricity Qwen3.5-27B takes.',
    );
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says where fewer requests at once than anybody measured take more', () => {
    show({ setup: { ...llama, each: 2 } });
    expect(document.body).toHaveTextContent('Nobody measured fewer requests at once.');
  });

  it('keeps answers by family and the price for both, and prints what is given alone', async () => {
    const paper = () =>
      render(<GivenElectricity family="llama" electricity={electricity} look={undefined} />);
    const before = paper();
    expect(before.container).toBeEmptyDOMElement();
    before.unmount();
    const page = show();
    await userEvent.type(answers(), '2000');
    page.unmount();
    const other = render(<Electricity family="qwen" electricity={electricity} />);
    expect(answers()).toHaveValue('');
    other.unmount();
    const { container } = paper();
    expect(container).toHaveTextContent('2,000 answers a day take about');
    expect(container).toHaveTextContent('ML.ENERGY measured it');
  });
});

describe('A figure', () => {
  it.each([
    [0.000_007_77, 0.000_007_8],
    [0.0949, 0.095],
    [12.49, 12],
    [123_456, 120_000],
  ])('%d has two digits that count', (value, two) => {
    expect(rounded(value)).toBe(two);
  });
});
