import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { FamilyId } from '../catalogue';
import { blank, type Typed } from '../text/typed';

/** What is typed of how much a family's model is used, and of what electricity costs. */
export interface GivenUse {
  readonly answers: Readonly<Partial<Record<FamilyId, Typed>>>;
  readonly price: Typed;
}

/** It lasts as long as the page. No result depends on it, so neither the sheet nor a link has any of it. */
export const givenUseStore = createStore<GivenUse>(() => ({ answers: {}, price: blank }));

/** Keeps what is typed of answers a day. */
export const giveAnswers = (family: FamilyId, typed: Typed): void => {
  givenUseStore.setState(({ answers }) => ({ answers: { ...answers, [family]: typed } }));
};

/** Keeps what is typed of a price. */
export const givePrice = (price: Typed): void => {
  givenUseStore.setState({ price });
};

/** What is typed, for a component. */
export const useGivenUse = <T>(select: (state: GivenUse) => T): T =>
  useStore(givenUseStore, select);
