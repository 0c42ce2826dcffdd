import { describe, expect, it } from 'vitest';
import type {
  Condition,
  Gate,
  QuestionId,
  Release,
  ReleaseFilter,
} from '../../src/catalogue/model';
import { bothStand, gatedBy, gatedTogether } from '../../src/decision/gates/gated';
import {
  activeCases,
  applyCases,
  assumedByGates,
  gateInputs,
  gateQuestions,
  gateReads,
  roomOf,
  type Fits,
  type GateHit,
  type Room,
  type Standing,
} from '../../src/decision/gates/gates';
import type { AssumedAnswer } from '../../src/decision/questions/completions';
import type { Context } from '../../src/decision/questions/context';
import type { Hardware } from '../../src/decision';
import { gate, release, team } from '../fixtures/small-world';
import { world } from '../fixtures/world';

const { catalogue } = world;

const q = release('q', 'qwen', ['text']);
const q2 = release('q2', 'qwen', ['text']);
const l = release('l', 'llama', ['text', 'image']);

const hit = (id: string, outcome: GateHit['outcome'], caseIndex = 0): GateHit => ({
  gate: id,
  caseIndex,
  outcome,
  workloads: null,
});

/** Releases as gates left them. */
const gated = (...left: readonly (readonly [Release, Standing, ...GateHit[]])[]) =>
  gatedBy(left.map(([one, standing, ...hits]) => ({ release: one, standing, hits })));

const ids = (releases: readonly Release[]) => releases.map(({ id }) => id);

describe('What gates leave, release by release', () => {
  it('is what does not fail, and a family is out where all of it fails', () => {
    const some = gated([q, 'fails'], [q2, 'passes'], [l, 'fails']);
    expect(ids(some.remaining)).toEqual(['q2']);
    expect(some.out).toEqual({ qwen: false, llama: true });
    expect(some.waits).toEqual({ qwen: false, llama: false });
  });

  it('waits for a legal check where nothing of a family passes without one', () => {
    const all = gated([q, 'ruling'], [q2, 'fails'], [l, 'ruling']);
    expect(all.waits).toEqual({ qwen: true, llama: true });
    expect(all.out).toEqual({ qwen: false, llama: false });
    expect(ids(all.remaining)).toEqual(['q', 'l']);
    expect(gated([q, 'ruling'], [q2, 'passes'], [l, 'fails']).waits).toEqual({
      qwen: false,
      llama: false,
    });
  });

  it('lets scores decide only where both families stand', () => {
    const standing = (first: Standing, second: Standing) =>
      bothStand({ gated: gated([q, first], [l, second]) });
    expect(standing('passes', 'ruling')).toBe(true);
    expect(standing('fails', 'passes')).toBe(false);
    expect(standing('passes', 'fails')).toBe(false);
    expect(standing('fails', 'fails')).toBe(false);
  });
});

describe('What gates leave of several kinds of work', () => {
  const made = () => {
    const chat = gated(
      [q, 'passes'],
      [q2, 'fails', hit('size', 'fails')],
      [l, 'fails', hit('seat', 'fails')],
    );
    const vision = gated(
      [q, 'fails', hit('images', 'fails')],
      [q2, 'ruling', hit('size', 'fails'), hit('size', 'ruling', 1)],
      [l, 'ruling', hit('seat', 'fails')],
    );
    return gatedTogether([
      { workload: 'chat', gated: chat },
      { workload: 'vision', gated: vision },
    ]);
  };

  it('is each release as it stands for the work that it does best', () => {
    const together = made();
    expect(together.releases.map(({ release: { id }, standing }) => [id, standing])).toEqual([
      ['q', 'passes'],
      ['q2', 'ruling'],
      ['l', 'ruling'],
    ]);
    expect(ids(together.remaining)).toEqual(['q', 'q2', 'l']);
  });

  it('names the kinds of work for which a case acts, and none where it acts for all', () => {
    const together = made();
    expect(together.releases.map(({ hits }) => hits)).toEqual([
      [{ ...hit('images', 'fails'), workloads: ['vision'] }],
      [hit('size', 'fails'), { ...hit('size', 'ruling', 1), workloads: ['vision'] }],
      [hit('seat', 'fails')],
    ]);
  });

  it('has a family out, or waiting, that is so for one kind of work', () => {
    const together = made();
    expect(together.out).toEqual({ qwen: false, llama: true });
    expect(together.waits).toEqual({ qwen: true, llama: false });
    const waiting = gatedTogether([
      { workload: 'chat', gated: gated([q, 'passes'], [l, 'ruling']) },
      { workload: 'vision', gated: gated([q, 'passes'], [l, 'passes']) },
    ]);
    expect(waiting.waits).toEqual({ qwen: false, llama: true });
  });

  it('fails a release that fails for each, and is nothing of no work', () => {
    const none = gatedTogether([
      { workload: 'chat', gated: gated([q, 'fails']) },
      { workload: 'vision', gated: gated([q, 'fails']) },
    ]);
    expect(none.releases[0]?.standing).toBe('fails');
    expect(none.remaining).toEqual([]);
    expect(gatedTogether([])).toEqual({
      releases: [],
      remaining: [],
      out: { qwen: false, llama: false },
      waits: { qwen: false, llama: false },
    });
  });

  it('leaves out what another kind of work knows nothing of', () => {
    const parts = [
      {
        workload: 'chat',
        gated: gated([q, 'fails', hit('a', 'fails')], [l, 'fails', hit('a', 'fails')]),
      },
      { workload: 'vision', gated: gated([q, 'passes']) },
    ];
    const [first, second] = gatedTogether(parts).releases;
    expect(first?.standing).toBe('passes');
    expect(second?.standing).toBe('fails');
    expect(second?.hits).toEqual([hit('a', 'fails')]);
  });
});

describe('Which releases a gate acts on', () => {
  const licence = catalogue.licences.find(({ territory }) => territory !== null);
  const open = catalogue.licences.find(({ osiApproved }) => osiApproved);
  if (licence === undefined || open === undefined) throw new Error('no such licences');
  const bound: Release = { ...l, licence: licence.id };
  const free: Release = { ...q, licence: open.id };
  const unknown: Release = { ...q2, licence: 'nobody knows' };
  const knowledge = { ...catalogue, releases: [bound, free, unknown] };

  const context: Context = { answers: new Map(), sizeClass: 'large', hardware: null };

  const actsOn = (releases: ReleaseFilter, own: Context = context, fits: Fits = () => true) => {
    const gates = [gate('g', { when: { all: [] }, releases, outcome: 'ruling' })];
    const active = activeCases({ ...knowledge, gates }, own);
    return applyCases(knowledge, active, own, fits, ['vllm'])
      .filter(({ hits }) => hits.length > 0)
      .map(({ release: { id } }) => id);
  };

  it.each<[string, ReleaseFilter, readonly string[]]>([
    ['all', {}, ['l', 'q', 'q2']],
    ['of a family', { family: 'llama' }, ['l']],
    ['under a licence', { licences: [licence.id] }, ['l']],
    ['under an approved licence', { osiApproved: true }, ['q']],
    ['under one that is not', { osiApproved: false }, ['l']],
    [
      'that may earn money',
      { commercial: open.commercial },
      open.commercial === licence.commercial ? ['l', 'q'] : ['q'],
    ],
    [
      'with a policy of use',
      { usePolicy: licence.usePolicy },
      open.usePolicy === licence.usePolicy ? ['l', 'q'] : ['l'],
    ],
    ['that read images', { input: 'image' }, ['l']],
    ['that read none', { lacksInput: 'image' }, ['q', 'q2']],
    ['whose maker has its seat there', { seat: 'US' }, ['l']],
    ['that leave out a territory', { territoryExcludes: licence.territory?.excludes }, ['l']],
  ])('%s', (_, filter, expected) => {
    expect(actsOn(filter)).toEqual(expected);
  });

  it('takes all parts of a filter together', () => {
    expect(actsOn({ family: 'qwen', osiApproved: true })).toEqual(['q']);
    expect(actsOn({ family: 'llama', osiApproved: true })).toEqual([]);
  });

  it('asks what fits only of hardware that is named, in the room that was answered', () => {
    const hardware: Hardware = { mode: 'cpu', memoryGiB: 24 };
    const asked: Room[] = [];
    const fits: Fits = ({ id }, room) => {
      asked.push(room);
      return id === 'q';
    };
    const named = (...answers: [QuestionId, AssumedAnswer][]): Context => ({
      ...context,
      hardware,
      answers: new Map(answers),
    });
    expect(actsOn({ doesNotFit: true }, context, fits)).toEqual([]);
    expect(asked).toEqual([]);
    expect(actsOn({ doesNotFit: true }, named(), fits)).toEqual(['l', 'q2']);
    expect(asked[0]).toEqual({ hardware, tokens: 8192, engines: ['vllm'] });
    asked.length = 0;
    expect(
      actsOn({ doesNotFit: true }, named(['context', { kind: 'number', value: 32_768 }]), fits),
    ).toEqual(['l', 'q2']);
    expect(asked[0]).toEqual(roomOf(hardware, 32_768, ['vllm']));
  });

  it('fails where one case fails, and waits where none does', () => {
    const gates = [
      gate('first', { when: { all: [] }, releases: {}, outcome: 'ruling' }),
      gate(
        'second',
        { when: { any: [] }, releases: {}, outcome: 'fails' },
        { when: { all: [] }, releases: { family: 'llama' }, outcome: 'fails' },
        { when: { all: [] }, releases: {}, outcome: 'fails' },
      ),
    ];
    const active = activeCases({ ...knowledge, gates }, context);
    expect(active.map(({ gate: id, index }) => [id, index])).toEqual([
      ['first', 0],
      ['second', 1],
    ]);
    expect(applyCases(knowledge, active, context, () => true, [])).toEqual([
      {
        release: bound,
        standing: 'fails',
        hits: [hit('first', 'ruling'), hit('second', 'fails', 1)],
      },
      { release: free, standing: 'ruling', hits: [hit('first', 'ruling')] },
      { release: unknown, standing: 'ruling', hits: [hit('first', 'ruling')] },
    ]);
    expect(applyCases(knowledge, [], context, () => true, [])[0]?.standing).toBe('passes');
  });
});

describe('The questions that gates read', () => {
  const when = (...all: Condition[]): Gate['cases'][number]['when'] => ({ all });
  const plain = gate(
    'plain',
    {
      when: when(team('mature'), { workload: 'vision', atLeast: 1 }),
      releases: {},
      outcome: 'fails',
    },
    { when: when(team('capable')), releases: {}, outcome: 'fails' },
  );
  const memory = gate(
    'memory',
    { when: when({ answer: 'scale', atLeast: 10 }), releases: {}, outcome: 'fails' },
    { when: when(), releases: { doesNotFit: true }, outcome: 'fails' },
  );

  it('are those of its conditions, each once', () => {
    expect(gateReads(plain)).toEqual(['team', 'workloads']);
    expect(gateInputs(plain)).toEqual(['team', 'workloads']);
  });

  it('are those of the room too, where one case asks what fits', () => {
    expect(gateReads(memory)).toEqual(['scale']);
    expect(gateInputs(memory)).toEqual(['scale', 'hardware', 'context', 'engines']);
  });

  it('are those of all gates, the context, and engines where they are named', () => {
    const knowledge = { ...catalogue, gates: [plain, memory] };
    expect(assumedByGates(knowledge)).toEqual(['team', 'workloads', 'scale', 'context']);
    expect(gateQuestions(knowledge)).toEqual(['team', 'workloads', 'scale', 'context', 'engines']);
  });
});
