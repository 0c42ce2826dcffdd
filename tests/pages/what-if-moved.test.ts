import { describe, expect, it } from 'vitest';
import { isCompared, type Sheet } from '../../src/decision';
import { movedCriteria, movedGates, movedPicks } from '../../src/pages/what-if/moved';
import { decide } from '../decision/support';
import { university } from '../stories/institutions';

const answering = (sheet: Sheet, answers: Sheet['answers']): Sheet => ({
  ...sheet,
  answers: { ...sheet.answers, ...answers },
});
const shown = ({ weight, contribution }: { weight: number; contribution: number }) =>
  `${weight.toFixed(2)} ${contribution.toFixed(1)}`;

describe('What moves when another answer is tried', () => {
  it('is nothing for the same answers', () => {
    const result = decide(university);
    expect(movedGates(result, result)).toEqual([]);
    expect(movedCriteria(result, result, shown)).toEqual([]);
  });

  it('names the models that a requirement begins to rule out, and in the other direction ends to', () => {
    const was = decide(university);
    const is = decide(
      answering(university, { licensePolicy: { kind: 'choice', option: 'required' } }),
    );
    const [moved, ...others] = movedGates(was, is);
    expect(others).toEqual([]);
    expect(moved?.outcome).toBe('fails');
    expect(moved?.ends).toEqual([]);
    const ids = new Set(moved?.begins);
    const barred = (result: typeof was) =>
      result.releases.filter(({ effects }) =>
        effects.some(({ gate, chance }) => gate === moved?.gate && chance === 1),
      );
    expect(barred(was)).toEqual([]);
    expect(new Set(barred(is).map(({ release }) => release))).toEqual(ids);
    expect(ids.size).toBeGreaterThan(0);
    const [back] = movedGates(is, was);
    expect(back).toEqual({ ...moved, begins: [], ends: moved?.begins });
  });

  it('speaks of criteria only where scores were compared in both results', () => {
    const compared = decide(university);
    const closer = decide(
      answering(university, { reasoningDepth: { kind: 'choice', option: 'hard' } }),
    );
    const moved = movedCriteria(compared, closer, shown) ?? [];
    expect(moved.map(({ is }) => is.criterion)).toContain('reasoning');
    for (const { was, is } of moved) {
      expect(was.criterion).toBe(is.criterion);
      expect(shown(was)).not.toBe(shown(is));
    }
    const decided = decide(
      answering(university, { licensePolicy: { kind: 'choice', option: 'required' } }),
    );
    expect(isCompared(decided)).toBe(false);
    expect(movedCriteria(compared, decided, shown)).toBeNull();
    expect(movedCriteria(decided, compared, shown)).toBeNull();
  });

  it('names another first model, one that comes and one that goes', () => {
    const pick = (family: 'qwen' | 'llama', model: string, engine = 'vLLM') => ({
      family,
      model,
      engine,
    });
    const [a, b, c] = [pick('qwen', 'A'), pick('qwen', 'B'), pick('llama', 'C')];
    expect(movedPicks([a], [a])).toEqual([]);
    expect(movedPicks([a], [b, c])).toEqual([
      { was: a, is: b },
      { was: null, is: c },
    ]);
    expect(movedPicks([a, c], [pick('qwen', 'A', 'SGLang')])).toEqual([
      { was: a, is: pick('qwen', 'A', 'SGLang') },
      { was: c, is: null },
    ]);
  });
});
