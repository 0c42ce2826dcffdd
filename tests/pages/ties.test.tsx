import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questionnaire, type QuestionId } from '../../src/catalogue';
import type { Answer, Sheet } from '../../src/decision';
import { Ties } from '../../src/pages/questions/later/ties';
import { answer, followVisits, redo, sheetStore, takeBack, undo } from '../../src/state';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';

const blank = sheetStore.getInitialState();
const ties = () => sheetStore.getState().sheet.ties;

const languages = (...primary: string[]): Answer => ({ kind: 'languages', primary, secondary: [] });
const rules = (...options: string[]): Answer => ({ kind: 'choices', options });
const shares = (given: Readonly<Record<string, number>>): Answer => ({
  kind: 'shares',
  shares: given,
});

const show = (id: QuestionId, sheet: Partial<Sheet> = {}) => {
  sheetStore.setState({ sheet: { ...blank.sheet, ...sheet } });
  const question = questionnaire.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  const { container } = render(
    <LocaleProvider locale={english}>
      <Ties question={question} />
    </LocaleProvider>,
  );
  return { user: userEvent.setup(), container };
};

/** Boxes by their names; a closed disclosure hides them from the tree, so they are looked up as they stand. */
const box = (name: string) => screen.getByRole('checkbox', { name, hidden: true });
const ticked = (): readonly (string | null)[] =>
  screen
    .getAllByRole('checkbox', { hidden: true, checked: true })
    .map((one) => one.getAttribute('aria-label'));

const work = shares({ assistant: 30, coding: 30, documents: 40 });
const spoken = { languages: languages('de', 'en'), workloads: work };

beforeAll(followVisits);

beforeEach(() => {
  localStorage.clear();
  sheetStore.setState(blank, true);
});

describe('What holds for which work', () => {
  it.each<[string, QuestionId, Sheet['answers']]>([
    ['one language', 'languages', { languages: languages('de'), workloads: work }],
    ['no languages', 'languages', { workloads: work }],
    ['languages that are open', 'languages', { languages: { kind: 'unsure' }, workloads: work }],
    ['one kind of work', 'languages', { ...spoken, workloads: shares({ coding: 100 }) }],
    ['work that is open', 'languages', { ...spoken, workloads: { kind: 'unsure' } }],
    ['no rule', 'vendorPolicy', { vendorPolicy: rules('none'), workloads: work }],
  ])('is not asked of %s', (_, id, answers) => {
    expect(show(id, { answers }).container).toBeEmptyDOMElement();
  });

  it('comes after the kinds of work, and says where they are asked', () => {
    show('languages', { answers: { languages: languages('de', 'en') } });
    expect(screen.getByText(/in the section “What you will use it for”/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Go to the kinds of work', hidden: true }),
    ).toHaveAttribute('href', '#/questions/work/workloads');
    expect(screen.queryAllByRole('checkbox', { hidden: true })).toEqual([]);
  });

  it('is ticked as it is assumed, for the work that has a share, each box with both its names', () => {
    show('languages', { answers: spoken });
    expect(screen.getAllByRole('group', { hidden: true }).length).toBeGreaterThanOrEqual(3);
    expect(ticked()).toEqual([
      'German for Answering questions',
      'English for Answering questions',
      'English for Writing and fixing code',
      'German for Searching and analysing documents',
      'English for Searching and analysing documents',
    ]);
    expect(box('German for Writing and fixing code')).not.toBeChecked();
    expect(ties()).toBeUndefined();
  });

  it('is kept where it differs from what is assumed, and no longer', {
    tags: 'thorough',
  }, async () => {
    const { user } = show('languages', { answers: spoken });
    await user.click(box('German for Answering questions'));
    await user.click(box('German for Writing and fixing code'));
    expect(ties()).toEqual({
      assistant: { languages: ['en'] },
      coding: { languages: ['de', 'en'] },
    });
    await user.click(box('German for Writing and fixing code'));
    expect(ties()).toEqual({ assistant: { languages: ['en'] } });
    await user.click(box('German for Answering questions'));
    expect(ties()).toBeUndefined();
  });

  it('goes back by one step a tick, and comes again', { tags: 'thorough' }, async () => {
    const { user } = show('languages', { answers: spoken });
    await user.click(box('German for Answering questions'));
    await user.click(box('English for Searching and analysing documents'));
    act(undo);
    expect(box('English for Searching and analysing documents')).toBeChecked();
    expect(box('German for Answering questions')).not.toBeChecked();
    act(undo);
    expect(box('German for Answering questions')).toBeChecked();
    act(redo);
    expect(ties()).toEqual({ assistant: { languages: ['en'] } });
  });

  it('leaves work at least one language, and says that it did', { tags: 'thorough' }, async () => {
    const { user } = show('languages', { answers: spoken });
    await user.click(box('German for Answering questions'));
    await user.click(box('English for Answering questions'));
    expect(ties()).toBeUndefined();
    expect(box('German for Answering questions')).toBeChecked();
    expect(screen.getByRole('status', { hidden: true })).toHaveTextContent(
      /^At least one language has to count\./,
    );
    await user.click(box('German for Writing and fixing code'));
    expect(screen.getByRole('status', { hidden: true })).toBeEmptyDOMElement();
  });

  it('says what counts where none of the languages does', () => {
    show('languages', { answers: { ...spoken, languages: languages('de', 'fr') } });
    const coding = screen.getByRole('group', { name: 'Writing and fixing code', hidden: true });
    expect(within(coding).queryAllByRole('checkbox', { checked: true, hidden: true })).toEqual([]);
    expect(coding).toHaveTextContent('This work counts as English until you tick a language.');
  });

  it('may be no rule at all', { tags: 'thorough' }, async () => {
    const { user } = show('vendorPolicy', {
      answers: { vendorPolicy: rules('review', 'barCn'), workloads: work },
    });
    await user.click(box('We check the origin with extra care for Writing and fixing code'));
    expect(ties()).toEqual({ coding: { vendorPolicy: ['barCn'] } });
    await user.click(box('We may not use vendors based in China for Writing and fixing code'));
    expect(ties()).toEqual({ coding: { vendorPolicy: [] } });
    expect(
      screen.getByRole('group', { name: 'Writing and fixing code', hidden: true }),
    ).toHaveTextContent('None of the rules counts for this work.');
    await user.click(box('We check the origin with extra care for Writing and fixing code'));
    await user.click(box('We may not use vendors based in China for Writing and fixing code'));
    expect(ties()).toBeUndefined();
  });

  it('goes with what it names: with an entry, and with the answer; undo brings both back', () => {
    const own = { assistant: { languages: ['de'] }, documents: { languages: ['de', 'fr'] } };
    show('languages', {
      answers: { ...spoken, languages: languages('de', 'fr', 'en') },
      ties: own,
    });
    act(() => answer('languages', languages('fr', 'en')));
    expect(ties()).toEqual({ documents: { languages: ['fr'] } });
    act(() => takeBack('languages'));
    expect(ties()).toBeUndefined();
    act(undo);
    act(undo);
    expect(ties()).toMatchObject(own);
  });

  it('shows what comes from another tab', () => {
    show('languages', { answers: spoken });
    const { sheet } = sheetStore.getState();
    act(() =>
      sheetStore.setState({ sheet: { ...sheet, ties: { documents: { languages: ['de'] } } } }),
    );
    expect(box('English for Searching and analysing documents')).not.toBeChecked();
  });

  it('stands open where something is tied, and stays as the reader leaves it', async () => {
    const { container, user } = show('languages', {
      answers: spoken,
      ties: { documents: { languages: ['de'] } },
    });
    expect(container.querySelector('details')).toHaveAttribute('open');
    await user.click(box('English for Searching and analysing documents'));
    expect(ties()).toBeUndefined();
    expect(container.querySelector('details')).toHaveAttribute('open');
  });
});
