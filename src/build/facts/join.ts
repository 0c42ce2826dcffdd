import { energyOf } from './join-energy';
import { engineOf, filesOf } from './join-engine';
import type { Parts } from '../../catalogue/read';
import type { ComparisonFacts, RestsFacts } from '../../catalogue/schema/comparison';
import type { ChecklistItemFacts, ClaimFacts, EvidenceFile } from '../../catalogue/schema/evidence';
import type { GateFacts } from '../../catalogue/schema/gates';
import type { FamilyFacts, LicenceFacts } from '../../catalogue/schema/licences';
import type {
  Base,
  ChecklistItem,
  Claim,
  Comparison,
  Evidence,
  Family,
  Gate,
  Licence,
  Told,
} from '../../catalogue/worded';
import { verdictClaims } from '../../catalogue/check-comparison';
import { withNumbers, withNumbersOf } from './numbers';
import type { Say, Words } from './words';

const claimOf = ({ figures, contested, unscored, ...claim }: ClaimFacts, say: Say): Claim => {
  const key = `claims.${claim.id}`;
  return {
    ...claim,
    words: withNumbers(say(`${key}.words`), { ...claim, figures }),
    contested: contested ? say(`${key}.contested`) : null,
    ...(unscored === undefined ? {} : { unscored: say(`${key}.unscored`) }),
  };
};

const itemOf = ({ id, only, ...item }: ChecklistItemFacts, say: Say): ChecklistItem => {
  const key = `scoring.base.items.${id}`;
  return {
    ...item,
    what: say(`${key}.what`),
    only: only === null ? null : { ...only, whom: say(`${key}.only.whom`) },
  };
};

const evidenceOf = (
  { scoring: { base, adjustments }, verdicts, reasons, claims, ...file }: EvidenceFile,
  say: Say,
): Evidence => {
  const worded: Base =
    base.from === 'checklist'
      ? { ...base, items: base.items.map((item) => itemOf(item, say)) }
      : base;
  return {
    ...file,
    scoring: {
      because: say('scoring.because'),
      base: worded,
      adjustments: adjustments.map((adjustment) => ({
        ...adjustment,
        because: say(`scoring.adjustments.${adjustment.id}.because`),
      })),
    },
    verdicts: verdicts.map((verdict) => ({
      ...verdict,
      words: withNumbersOf(say(`verdicts.${verdict.id}.words`), claims),
    })),
    reasons: reasons.map((reason) => ({
      ...reason,
      words: withNumbersOf(say(`reasons.${reason.id}.words`), claims),
    })),
    claims: claims.map((claim) => claimOf(claim, say)),
  };
};

const gateOf = ({ cases, ...gate }: GateFacts, say: Say): Gate => {
  const key = `gates.${gate.id}`;
  return {
    ...gate,
    title: say(`${key}.title`),
    rule: say(`${key}.rule`),
    cases: cases.map(({ id, ...one }) => ({
      ...one,
      because: say(`${key}.cases.${id}.because`),
      ask: one.outcome === 'ruling' ? say(`${key}.cases.${id}.ask`) : null,
    })),
  };
};

const licenceOf = (
  { userThreshold, territory, duties, ...licence }: LicenceFacts,
  say: Say,
): Licence => ({
  ...licence,
  userThreshold:
    userThreshold === null ? null : { ...userThreshold, words: say('userThreshold.words') },
  territory: territory === null ? null : { ...territory, words: say('territory.words') },
  duties: duties.map((duty) => ({ ...duty, words: say(`duties.${duty.id}.words`) })),
});

const familyOf = ({ notes, ...family }: FamilyFacts, say: Say): Family => ({
  ...family,
  summary: say('summary'),
  notes: notes.map((note) => ({ ...note, words: say(`notes.${note.id}.words`) })),
});

const criteriaOf = ({ groups, criteria }: NonNullable<Parts['criteria']>, say: Say) => ({
  groups: groups.map((group) => ({ ...group, name: say(`groups.${group.id}.name`) })),
  criteria: criteria.map((criterion) => {
    const key = `criteria.${criterion.id}`;
    return {
      ...criterion,
      name: say(`${key}.name`),
      asks: say(`${key}.asks`),
      anchors: { zero: say(`${key}.anchors.zero`), hundred: say(`${key}.anchors.hundred`) },
      said: { qwen: say(`${key}.said.qwen`), llama: say(`${key}.said.llama`) },
    };
  }),
});

/** What the comparison tells, each sentence with the numbers of its claims in it. */
const comparisonOf = (
  { criteria, analyses, questions, sizes }: ComparisonFacts,
  evidence: readonly EvidenceFile[],
  say: Say,
): Comparison => {
  const all = evidence.flatMap(({ claims }) => claims);
  const told = (key: string, { claims, licences = [] }: RestsFacts): Told => ({
    words: withNumbersOf(
      say(key),
      all.filter(({ id }) => claims.includes(id)),
    ),
    claims,
    licences,
  });
  const sentencesOf = (key: string, sentences: ComparisonFacts['questions'][number]['sentences']) =>
    sentences.map((one) => told(`${key}.sentences.${one.id}`, one));
  return {
    criteria: criteria.map(({ criterion, qwen, llama, belief }) => {
      const key = `criteria.${criterion}`;
      return {
        criterion,
        qwen: told(`${key}.qwen`, qwen),
        llama: told(`${key}.llama`, llama),
        belief:
          belief === null
            ? null
            : {
                of: belief.of,
                found: told(`${key}.found`, { claims: verdictClaims(evidence, criterion, belief) }),
              },
      };
    }),
    analyses: analyses.map(({ id, criteria: over, sentences }) => ({
      id,
      criteria: over,
      title: say(`analyses.${id}.title`),
      sentences: sentencesOf(`analyses.${id}`, sentences),
      advice: say(`analyses.${id}.advice`),
    })),
    questions: questions.map(({ id, computed, sentences, leads }) => ({
      id,
      computed,
      leads,
      asks: say(`questions.${id}.asks`),
      sentences: sentencesOf(`questions.${id}`, sentences),
    })),
    sizes,
  };
};

/** Joins a part that could be read, and leaves one that could not. */
const joined = <F, W>(part: F | null, join: (part: F) => W): W | null =>
  part === null ? null : join(part);

/**
 * Facts with the words that belong to them. The words of data/x.json stand in x.json of the folder of
 * words; ids that nothing but words needs end here, so that no browser loads them.
 */
export const join = (parts: Parts, { of }: Words) => {
  const [official, world, tokens, standings, releases] = [
    of('languages/official.json'),
    of('languages/world.json'),
    of('languages/tokens.json'),
    of('languages/standings.json'),
    of('releases.json'),
  ];
  return {
    ...parts,
    criteria: joined(parts.criteria, (part) => criteriaOf(part, of('criteria.json'))),
    gates: joined(parts.gates, ({ gates }) => ({
      gates: gates.map((gate) => gateOf(gate, of('gates.json'))),
    })),
    engines: joined(parts.engines, (part) => ({
      ...part,
      engines: part.engines.map((engine) => engineOf(engine, parts.files, of('engines.json'))),
    })),
    official: joined(parts.official, ({ lists }) => ({
      lists: lists.map((list) => ({
        ...list,
        title: official(`lists.${list.id}.title`),
        meaning: official(`lists.${list.id}.meaning`),
      })),
    })),
    results: joined(parts.results, (part) => ({
      ...part,
      title: of('languages/results.json')('title'),
    })),
    world: joined(parts.world, (part) => ({
      ...part,
      sources: part.sources.map((source) => ({
        ...source,
        title: world(`sources.${source.id}.words`),
      })),
    })),
    tokens: joined(parts.tokens, (part) => ({
      ...part,
      title: tokens('title'),
      appliesTo: tokens('appliesTo'),
    })),
    standings: joined(parts.standings, ({ faithfulness, ...part }) => ({
      ...part,
      title: standings('title'),
      faithfulness: { ...faithfulness, title: standings('faithfulness.title') },
    })),
    families: parts.families.map(({ file, value }) => familyOf(value, of(file))),
    licences: parts.licences.map(({ file, value }) => licenceOf(value, of(file))),
    releases: parts.releases.flatMap(({ value: { family, generation, releases: own } }) =>
      own.map((release) => ({
        ...release,
        notes: release.notes.map((id) => releases(`notes.${id}`)),
        family,
        generation,
      })),
    ),
    evidence: parts.evidence.map(({ file, value }) => evidenceOf(value, of(file))),
    files: joined(parts.files, (part) => filesOf(part, of('files.json'))),
    energy: joined(parts.energy, (part) => energyOf(part, parts)),
    comparison: joined(parts.comparison, (part) =>
      comparisonOf(
        part,
        parts.evidence.map(({ value }) => value),
        of('comparison.json'),
      ),
    ),
  };
};

export type WordedParts = ReturnType<typeof join>;
