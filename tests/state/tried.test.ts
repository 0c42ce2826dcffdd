import { afterEach, describe, expect, it } from 'vitest';
import { emptySheet, type Answer } from '../../src/decision';
import {
  refuseTried,
  takeBackTried,
  triedStore,
  tryAnew,
  tryAnswer,
  withTried,
} from '../../src/state/tried';
import { university } from '../stories/institutions';

const number = (value: number): Answer => ({ kind: 'number', value });
const own = university.answers.concurrency;
const tried = () => Object.fromEntries(triedStore.getState().answers);

afterEach(() => takeBackTried());

describe('Answers that are tried', () => {
  it('stand in place of one’s own, in a sheet of their own', () => {
    tryAnswer('concurrency', number(7), own);
    tryAnswer('context', null, university.answers.context);
    const sheet = withTried(university, triedStore.getState().answers, 2);
    expect(sheet.answers.concurrency).toEqual(number(7));
    expect(sheet.answers).not.toHaveProperty('context');
    expect({ ...sheet, answers: {} }).toEqual({ ...university, answers: {} });
    expect(university.answers.concurrency).toBe(own);
  });

  it('are of this version of the questionnaire where nothing was answered before', () => {
    tryAnswer('concurrency', number(7), undefined);
    const { answers } = triedStore.getState();
    expect(withTried(emptySheet, answers, 3)).toEqual({
      ...emptySheet,
      answers: { concurrency: number(7) },
      asked: 3,
    });
    expect(withTried({ ...university, asked: 2 }, answers, 3).asked).toBe(2);
    expect(withTried(university, answers, 3)).not.toHaveProperty('asked');
  });

  it('are tried no more once they are one’s own', () => {
    tryAnswer('concurrency', number(7), own);
    tryAnswer('concurrency', own ?? null, own);
    expect(tried()).toEqual({});
  });

  it('are taken back one by one, or all at once', () => {
    tryAnswer('concurrency', number(7), own);
    tryAnswer('context', number(5000), undefined);
    takeBackTried('concurrency');
    expect(tried()).toEqual({ context: number(5000) });
    tryAnswer('concurrency', number(8), own);
    takeBackTried();
    expect(tried()).toEqual({});
  });

  it('are no part of a number that is refused: what was tried before it is tried again', () => {
    tryAnswer('concurrency', number(5), own);
    tryAnew('concurrency');
    tryAnswer('concurrency', number(62), own);
    refuseTried('concurrency');
    expect(tried()).toEqual({ concurrency: number(5) });
    // Another question is none of its business.
    tryAnswer('context', number(6), undefined);
    refuseTried('concurrency');
    expect(tried()).toEqual({ concurrency: number(5), context: number(6) });
  });
});
