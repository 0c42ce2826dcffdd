import { describe, expect, it } from 'vitest';
import { untitled, type WayToRun } from '../../src/record';
import { toMarkdown } from '../../src/files/markdown/write';
import { classPlans, setupPlan } from '../../src/plan/plan';
import { gatesSection } from '../../src/record/sections/gates';
import { planSection } from '../../src/record/sections/plan';
import type { Answer, Sheet } from '../../src/decision';
import type { QuestionId } from '../../src/catalogue';
import { bodyIn, frameOf, recordInput, recordOf } from '../fixtures/record';
import { agency, hospital, university, unsure } from '../stories/institutions';
import { english } from '../../src/text';

const planOf = (sheet: Sheet) => {
  const { recommendation, catalogue, serving } = recordInput(sheet);
  const plan = setupPlan(sheet, recommendation, catalogue, serving);
  if (plan === null) throw new Error('no hardware');
  return plan;
};
const sectionOf = (sheet: Sheet) => bodyIn(recordOf(sheet), 'plan');
const best = (sheet: Sheet, family: 'qwen' | 'llama') => {
  const found = planOf(sheet).plans.find((plan) => plan.family === family)?.candidates[0];
  if (found === undefined) throw new Error(`no ${family}`);
  return found;
};
const answering = (sheet: Sheet, answers: Partial<Record<QuestionId, Answer>>): Sheet => ({
  ...sheet,
  answers: { ...sheet.answers, ...answers },
});
const on = (accelerator: string, count: number): Answer => ({
  kind: 'hardware',
  hardware: { mode: 'accelerators', items: [{ accelerator, count }] },
});
const cpu = (memoryGiB: number): Answer => ({
  kind: 'hardware',
  hardware: { mode: 'cpu', memoryGiB },
});

describe('What to run', () => {
  it('asks for the speed of the neutral answer where the question was not asked yet', () => {
    const { speed: _, ...others } = university.answers;
    const slowest = (asked: number) => planOf({ ...university, answers: others, asked }).slowest;
    const questions = recordInput(university).catalogue.questionnaire.questions;
    const added = questions.find(({ id }) => id === 'speed')?.added?.version ?? 0;
    expect(slowest(added - 1)).toBe(0);
    expect(slowest(added)).toBeGreaterThan(0);
  });

  it('names the model that a requirement takes from the first place, at that requirement', () => {
    const sheet = answering(university, {
      workloads: { kind: 'shares', shares: { assistant: 100 } },
    });
    const input = recordInput(sheet);
    const { recommendation } = input;
    const first = best(sheet, 'qwen').setup.release;
    /** The same, with the first of Qwen ruled out by some requirements. */
    const without = (...ids: readonly string[]) => ({
      ...input,
      recommendation: {
        ...recommendation,
        releases: recommendation.releases.map((one) =>
          one.release === first.id ? { ...one, outcome: 'fails' as const } : one,
        ),
        gates: recommendation.gates.map((one) =>
          ids.includes(one.gate)
            ? { ...one, outcome: 'fails' as const, caseIndex: 0, releases: [first.id] }
            : one,
        ),
      },
    });
    const told = (changed: typeof input) => {
      const { body } = gatesSection(changed);
      return body.kind === 'gates' ? body.gates.filter(({ matters }) => matters) : [];
    };
    expect(told(input)).toEqual([]);
    const [alone, ...others] = told(without('research-only'));
    expect(others).toEqual([]);
    expect(alone?.affects).toContain(
      `Without it, we would advise you to run ${first.name} first among the Qwen models.`,
    );
    const both = told(without('research-only', 'osi-required'));
    expect(both).toHaveLength(2);
    expect(both.map(({ affects }) => affects).join(' ')).not.toContain('Without it');
  });

  it('is planned anew where the facts are others, for the same answers', () => {
    const { recommendation, catalogue, serving } = recordInput(university);
    const [first] = planOf(university).plans;
    const chosen = first?.candidates[0]?.setup.release;
    const fewer = {
      ...catalogue,
      releases: catalogue.releases.filter((release) => release !== chosen),
    };
    const [other] = setupPlan(university, recommendation, fewer, serving)?.plans ?? [];
    expect(chosen).toBeDefined();
    expect(other?.candidates.map(({ setup }) => setup.release)).not.toContain(chosen);
  });
});

describe('What the worked institutions run', () => {
  it('the university: a mixture of the middle size in four bits, for everybody, over both cards', () => {
    const { setup } = best(university, 'qwen');
    expect(setup.release.id).toBe('qwen3.6-35b-a3b');
    expect(planOf(university).plans[0]?.candidates.map((one) => one.setup.release.id)).toContain(
      'qwen3.8-27b',
    );
    expect(setup.format).toBe('int4');
    expect(setup.group.cards).toBe(2);
    expect(setup.fits).toBe(true);
    expect(setup.people).toBe(40);
  });

  it('the agency: Llama 3.3 70B, which invents least, in eight bits over four cards', () => {
    const { setup } = best(agency, 'llama');
    expect(setup.release.id).toBe('llama-3.3-70b');
    expect(setup.format).toBe('fp8');
    expect(setup.group.cards).toBe(4);
    expect(setup.people).toBe(40);
  });

  it('the hospital: releases that read images, and only those', () => {
    const plan = planOf(hospital);
    for (const { candidates } of plan.plans) {
      for (const { setup } of candidates) expect(setup.release.input).toContain('image');
    }
    expect(best(hospital, 'qwen').setup.release.generation).toMatch(/^Qwen3\.[5-8]/);
  });

  it('one that is sure of nothing is asked for its hardware', { tags: 'thorough' }, () => {
    const section = sectionOf(unsure);
    expect(section.families).toEqual([]);
    expect(section.note).toMatch(/Tell us your hardware/);
  });
});

describe('What moves the choice', () => {
  it('the engines that were named, and all where sizing knows none of them', () => {
    expect(planOf(university).engines.map(({ id }) => id)).toEqual(['vllm']);
    const unknown = answering(university, { engines: { kind: 'choices', options: ['tensorrt'] } });
    expect(planOf(unknown).engines.length).toBeGreaterThan(3);
    const ollama = answering(university, { engines: { kind: 'choices', options: ['ollama'] } });
    expect(best(ollama, 'qwen').setup.engine.id).toBe('ollama');
  });

  it('code, hard reasoning and faithfulness, each by its points', () => {
    const strict = best(
      answering(university, { faithfulness: { kind: 'choice', option: 'strict' } }),
      'qwen',
    );
    const low = best(
      answering(university, { faithfulness: { kind: 'choice', option: 'low' } }),
      'qwen',
    );
    expect(low.merit.faithfulness).toBeCloseTo(0, 12);
    // Its first pick is one that nobody tested, which counts neither way.
    expect(strict.merit.faithfulness).toBe(0);
    expect(best(agency, 'llama').merit.faithfulness).toBeGreaterThan(4);
    const hard = best(
      answering(university, { reasoningDepth: { kind: 'choice', option: 'hard' } }),
      'qwen',
    );
    expect(hard.setup.release.thinking).not.toBe('none');
    expect(hard.merit.work).toBe(3);
    expect(best(university, 'qwen').merit.work).toBe(0);
    const code = planOf(
      answering(university, { workloads: { kind: 'shares', shares: { coding: 100 } } }),
    ).plans[0]?.candidates.find(({ setup }) => setup.release.purposes.includes('coding'));
    expect(code?.merit.work).toBe(3);
  });

  it('a language that its vendor’s list leaves out costs by its share', () => {
    const only = (tag: string) =>
      best(
        answering(university, { languages: { kind: 'languages', primary: [tag], secondary: [] } }),
        'llama',
      );
    expect(only('zh').merit.languages).toBe(-10);
    expect(only('de').merit.languages).toBe(-0);
  });

  it('main memory alone: small releases as GGUF, without a time to the first token', () => {
    const { setup } = best(
      answering(university, { hardware: cpu(32), engines: { kind: 'choices', options: ['none'] } }),
      'qwen',
    );
    expect(setup.engine.layout).toBe('llamacpp');
    expect(setup.speed()?.first).toBeNull();
  });
});

describe('What is said of it', () => {
  it('what lies where, where experts stay in main memory', () => {
    const sheet = answering(university, {
      hardware: {
        kind: 'hardware',
        hardware: {
          mode: 'accelerators',
          items: [{ accelerator: 'rtx-4060', count: 1 }],
          memoryGiB: 32,
        },
      },
      concurrency: { kind: 'number', value: 1 },
      engines: { kind: 'choices', options: ['llamacpp'] },
    });
    const { setup } = best(sheet, 'qwen');
    expect(setup.offloaded).toBeGreaterThan(0);
    const own = sectionOf(sheet).families.find(({ id }) => id === 'qwen');
    const facts = own?.facts.join('\n') ?? '';
    expect(facts).toContain('on one NVIDIA GeForce RTX 4060 and main memory.');
    expect(facts).toContain(
      `of ${String(setup.offloaded)} of ${String(setup.release.architecture.layers)} layers stay in main memory.`,
    );
    expect(facts).toContain('of the 28.8 GiB available there.');
    const commands = JSON.stringify(own?.chosen?.ways);
    expect(commands).toContain(`--n-cpu-moe ${String(setup.offloaded)}`);
    const answers = bodyIn(recordOf(sheet), 'answers');
    expect(JSON.stringify(answers)).toMatch(
      /1 × NVIDIA GeForce RTX 4060, and 32\sGiB of main memory \(RAM\)/u,
    );
  });

  const facts = (sheet: Sheet, family: string) =>
    sectionOf(sheet)
      .families.find(({ id }) => id === family)
      ?.facts.join(' ') ?? '';

  it('the same release in every other engine that may be used, each with its command', () => {
    const open = sectionOf(
      answering(agency, { engines: { kind: 'choices', options: ['none'] } }),
    ).families.find(({ id }) => id === 'llama')?.chosen;
    const text = (way: WayToRun | undefined) => way?.blocks.map((block) => block.text).join('\n');
    expect(text(open?.ways[0])).toMatch(/pip install vllm==[\d.]+\n[^]*vllm serve models\//);
    expect(open?.elsewhere.map(({ engine }) => engine)).toEqual([
      'SGLang',
      'llama.cpp server',
      'Ollama',
    ]);
    expect(text(open?.elsewhere[1]?.way)).toMatch(/llama-server/);
    expect(sectionOf(agency).families[1]?.chosen?.elsewhere).toEqual([]);
  });

  it('people who have to wait, or all of them', () => {
    const many = answering(university, { concurrency: { kind: 'number', value: 4000 } });
    expect(facts(many, 'qwen')).toMatch(/It can answer [\d,]+ of your 4,000 people at once/);
    expect(facts(agency, 'llama')).toMatch(
      /It can answer 40 people at once, with texts of up to 32,768 tokens/,
    );
  });

  it('why, what comes next, and what fine-tuning takes where it is wanted', () => {
    expect(facts(agency, 'llama')).toMatch(/We chose Llama 3\.3 70B because it stands at \+\d/);
    expect(facts(agency, 'llama')).toMatch(
      /adds things that are not in the text in 4\.1% of summaries/,
    );
    expect(facts(agency, 'llama')).toMatch(/The second choice is Llama 4 Scout/);
    expect(facts(agency, 'llama')).not.toMatch(/adapters/i);
    expect(facts(university, 'qwen')).toMatch(
      /Training adapters on the model compressed to 4 bits needs about/,
    );
    const full = answering(university, { customisation: { kind: 'choice', option: 'full' } });
    expect(facts(full, 'qwen')).toMatch(/Training the whole model needs about/);
  });

  it('what would be enough where nothing fits', () => {
    const { body } = planSection({
      ...recordInput(university),
      sheet: untitled(
        answering(university, {
          hardware: cpu(0.3),
          engines: { kind: 'choices', options: ['llamacpp'] },
        }),
      ),
    });
    if (body.kind !== 'plan') throw new Error(body.kind);
    for (const { facts: own, chosen } of body.families) {
      expect(own.join(' ')).toMatch(
        /No .* model that meets your requirements fits .* The smallest, .*, needs [\d.]+ GiB/,
      );
      expect(chosen).toBeNull();
    }
  });

  it('old cards: half precision, and what is reported of them', () => {
    const old = answering(university, {
      hardware: on('t4', 4),
      customisation: { kind: 'choice', option: 'none' },
    });
    expect(facts(old, 'qwen')).toMatch(/older than Ampere/);
    const [family] = sectionOf(old).families;
    const blocks = family?.chosen?.ways[0]?.blocks.map(({ text }) => text).join('\n');
    expect(blocks).toMatch(/--dtype half/);
  });

  it('parts that add up to the card, and a map that agrees with what fits', () => {
    for (const sheet of [university, agency, hospital]) {
      for (const { chosen } of sectionOf(sheet).families) {
        if (chosen === null) continue;
        expect(chosen.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        for (const [i, { fits }] of chosen.map.rows.entries()) {
          const longer = chosen.map.rows[i + 1]?.fits ?? [];
          // What fits for longer texts or more people fits here too.
          const broken = fits.filter(
            (fit, k) => !fit && (longer[k] === true || fits[k + 1] === true),
          );
          expect(broken).toEqual([]);
        }
      }
    }
  });

  it('the same in Markdown, with the command fenced', () => {
    const text = toMarkdown(
      recordOf(agency),
      frameOf(agency),
      recordInput(agency).words,
      english.messages('madr'),
    );
    expect(text).toMatch(/### Llama: Llama 3\.3 70B/);
    expect(text).toMatch(
      /~~~~\npython3 -m venv [^~]*pip install vllm==[\d.]+[^]*~~~~[^]*vllm serve models\/llama-3\.3-70b/,
    );
  });
});

describe('Where no hardware is named', () => {
  it('three classes of hardware are told, each with what it would run, more on more', () => {
    const { recommendation, catalogue, serving } = recordInput(
      answering(university, { hardware: { kind: 'hardware', hardware: { mode: 'undecided' } } }),
    );
    const sheet = answering(university, {
      hardware: { kind: 'hardware', hardware: { mode: 'undecided' } },
    });
    expect(setupPlan(sheet, recommendation, catalogue, serving)).toBeNull();
    const classes = classPlans(sheet, recommendation, catalogue, serving);
    expect(classes).toHaveLength(3);
    const points = classes.map(
      ({ plans }) => plans.find(({ family }) => family === 'qwen')?.candidates[0]?.points ?? 0,
    );
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    expect(sectionOf(sheet).note).toMatch(
      /With one NVIDIA GeForce RTX 4090, the first choices would be .*With 2 × NVIDIA L40S, .*With 8 × NVIDIA H100/s,
    );
    expect(classPlans(university, recommendation, catalogue, serving)).toEqual([]);
  });
});
