import { Suspense } from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questionnaire } from '../../src/catalogue';
import { WorldContext } from '../../src/bindings/use-recommendation';
import { HardwareInput } from '../../src/pages/questions/later/hardware-input';
import { followVisits, sheetStore } from '../../src/state';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';
import { world } from '../fixtures/world';

const blank = sheetStore.getInitialState();
const answers = () => sheetStore.getState().sheet.answers;
const question = questionnaire.questions.find((one) => one.kind === 'hardware');
if (question?.kind !== 'hardware') throw new Error('no question on hardware');

const words = english.messages('hardware');
const own = english.messages('own-card');
const loaded = Promise.resolve(world);

const show = async () => {
  await act(async () => {
    render(
      <LocaleProvider locale={english}>
        <WorldContext value={() => loaded}>
          <Suspense>
            <HardwareInput question={question} />
          </Suspense>
        </WorldContext>
      </LocaleProvider>,
    );
    await loaded;
  });
  return userEvent.setup();
};

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const select = (name: string) => screen.getByRole('combobox', { name });
const answered = (name: string, bandwidthGBs: number | null) => ({
  kind: 'hardware',
  hardware: {
    mode: 'accelerators',
    items: [{ own: { name, kind: 'nvidia', memoryGB: 20, bandwidthGBs }, count: 1 }],
  },
});

beforeAll(followVisits);

beforeEach(() => {
  localStorage.clear();
  sheetStore.setState(blank, true);
});

describe('A card that is not in the list', () => {
  it('is described in fields with labels, and gives an answer once name, kind and memory stand', {
    tags: 'thorough',
  }, async () => {
    const user = await show();
    await user.click(screen.getByRole('radio', { name: words.accelerators }));
    await user.selectOptions(select(words.kind), words.notListed);
    expect(await screen.findByRole('group', { name: own.group })).toBeVisible();
    await user.type(field(own.memory), '20');
    expect(field(own.name)).toBeInvalid();
    expect(field(own.name)).toHaveAccessibleDescription(new RegExp(own.noName));
    expect(select(own.kind)).toBeInvalid();
    expect(select(own.kind)).toHaveAccessibleDescription(new RegExp(own.noKind));
    expect(answers().hardware).toBeUndefined();
    await user.type(field(own.name), ' My \u202ecard ');
    await user.selectOptions(select(own.kind), own.kinds.nvidia);
    expect(answers().hardware).toEqual(answered('My  card', null));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.type(field(own.bandwidth), '760.3 GB/s');
    expect(answers().hardware).toEqual(answered('My  card', 760.3));
  });

  it('keeps the last valid answer while a number is none, and says so at its field', {
    tags: 'thorough',
  }, async () => {
    const user = await show();
    await user.click(screen.getByRole('radio', { name: words.accelerators }));
    await user.selectOptions(select(words.kind), words.notListed);
    await screen.findByRole('group', { name: own.group });
    await user.type(field(own.name), 'A');
    await user.selectOptions(select(own.kind), own.kinds.nvidia);
    await user.type(field(own.memory), '20');
    await user.type(field(own.bandwidth), 'fast');
    expect(field(own.bandwidth)).toBeInvalid();
    expect(answers().hardware).toEqual(answered('A', null));
    await user.clear(field(own.bandwidth));
    expect(field(own.bandwidth)).not.toBeInvalid();
    expect(answers().hardware).toEqual(answered('A', null));
  });

  it('is cut to sixty signs, and the field says so', { tags: 'thorough' }, async () => {
    const user = await show();
    await user.click(screen.getByRole('radio', { name: words.accelerators }));
    await user.selectOptions(select(words.kind), words.notListed);
    await screen.findByRole('group', { name: own.group });
    await user.type(field(own.memory), '20');
    await user.selectOptions(select(own.kind), own.kinds.nvidia);
    await user.click(field(own.name));
    await user.paste('Ж'.repeat(61));
    expect(answers().hardware).toEqual(answered('Ж'.repeat(60), null));
    expect(field(own.name)).toHaveAccessibleDescription(/60/);
  });
});
