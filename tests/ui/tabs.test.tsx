import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';
import { Tabs } from '../../src/ui/tabs';

const tabs = ['one', 'two', 'three'].map((id) => ({
  id,
  name: id,
  content: () => <p>{`content of ${id}`}</p>,
}));

const drawn = (dir: 'ltr' | 'rtl', shown = tabs) =>
  render(
    <LocaleProvider locale={{ ...english, dir }}>
      <Tabs label="Views" tabs={shown} />
    </LocaleProvider>,
  );

const selected = () => screen.getByRole('tab', { selected: true });

describe('Tabs show one of several views', () => {
  it('the first at first, and no other is drawn', () => {
    drawn('ltr');
    expect(selected()).toHaveAccessibleName('one');
    expect(screen.getByRole('tabpanel', { name: 'one' })).toHaveTextContent('content of one');
    expect(screen.queryByText('content of two')).toBeNull();
  });

  it('are one stop for Tab, and the view is the next', async () => {
    drawn('ltr');
    const user = userEvent.setup();
    await user.tab();
    expect(selected()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('tabpanel')).toHaveFocus();
  });

  it('change by arrows that go round, Home and End, and take the focus along', async () => {
    drawn('ltr');
    const user = userEvent.setup();
    await user.tab();
    for (const [key, then] of [
      ['{ArrowRight}', 'two'],
      ['{ArrowLeft}', 'one'],
      ['{ArrowLeft}', 'three'],
      ['{ArrowRight}', 'one'],
      ['{End}', 'three'],
      ['{Home}', 'one'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await user.keyboard(key);
      expect(selected()).toHaveAccessibleName(then);
      expect(selected()).toHaveFocus();
      expect(screen.getByRole('tabpanel')).toHaveTextContent(`content of ${then}`);
    }
  });

  it('follow the direction of the page', async () => {
    drawn('rtl');
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toHaveAccessibleName('two');
  });

  it('change by a press, and are left out where there is but one view', async () => {
    const { unmount } = drawn('ltr');
    await userEvent.setup().click(screen.getByRole('tab', { name: 'three' }));
    expect(screen.getByText('content of three')).toBeVisible();
    unmount();
    drawn('ltr', tabs.slice(0, 1));
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getByText('content of one')).toBeVisible();
  });
});
