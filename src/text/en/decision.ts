import { area, plural } from '../area';

/** Sentences of a decision, shared by page, print and record. */
export const decision = area('decision', {
  families: { qwen: 'Qwen', llama: 'Llama' },
  verdict: {
    adopt: {
      firm: (family: string) => `Adopt ${family}.`,
      clear: (family: string) => `Adopt ${family}; the lead is clear.`,
      leaning: (family: string) => `Lean to ${family}.`,
      open: (family: string) => `It is open, with ${family} slightly ahead.`,
    },
    byGates: (family: string, other: string) =>
      `Adopt ${family}: no release of ${other} passes your requirements.`,
    split: (parts: string) => `Run both, split by work: ${parts}.`,
    splitPart: (family: string, workloads: string) => `${family} for ${workloads}`,
    pilot: (leader: string) =>
      `Keep both on the shortlist and test them side by side; ${leader} is ahead.`,
    pilotLevel: 'Keep both on the shortlist and test them side by side; they are level.',
    settle: (questions: string) =>
      `Keep both on the shortlist for now: an answer that is still open, to ${questions}, can rule a family out.`,
    neither: 'Neither passes: no release of either family meets your requirements.',
  },
  firmness: {
    sentence: (hundred: string, family: string) =>
      `About ${hundred} of 100 readings of your answers and of the evidence favour ${family}.`,
    gates: 'The scores were not needed: the gates decide.',
    neither: (hundred: string) =>
      `In about ${hundred} of 100 readings neither family passes the gates.`,
    approximate: 'Many questions are open, so the figures are approximate.',
  },
  lead: {
    sentence: (family: string, lead: string) => `${family} leads by ${lead} points of 100.`,
    level: 'The two are level.',
    interval: (low: string, high: string) =>
      `In 90 of 100 readings the lead lies between ${low} and ${high}.`,
    end: (family: string, points: string) => `${points} for ${family}`,
  },
  ruling: (family: string) =>
    `What is left of ${family} needs a ruling of your counsel first; the verdict counts it as allowed.`,
  depends: (family: string) =>
    `Whether any release of ${family} is left depends on answers that are open.`,
  gate: {
    none: 'No gate binds: every release passes your requirements.',
    fails: 'fails',
    ruling: 'needs your counsel’s ruling',
    depends: 'depends on open answers',
    passes: 'passes',
    releases: (count: string, names: string) => `${count}: ${names}`,
    all: (family: string) => `every release of ${family}`,
    clause: (clause: string) => `Rule: ${clause}`,
    own: 'A requirement of your own.',
  },
  reason: {
    sure: (criterion: string, points: string, family: string) =>
      `${criterion} adds ${points} for ${family}.`,
    doubtful: (criterion: string, points: string, family: string) =>
      `${criterion} adds ${points} for ${family}, though the two are within the doubt of the evidence.`,
    unsure: (criterion: string, percent: string) =>
      `${criterion} has ${percent} of your points, but the evidence cannot tell the two apart.`,
  },
  change: {
    weight: (criterion: string, family: string, now: string, then: string) =>
      `${criterion}: ${family} would lead if its weight went from ${now} to ${then}.`,
    score: (criterion: string, family: string, points: string) =>
      `${criterion}: ${family} would lead if its score there were better by ${points}, all else equal.`,
    answer: (question: string, option: string, verdict: string) =>
      `If you answered ${option} to “${question}”: ${verdict}`,
    quoted: (option: string) => `“${option}”`,
    more: (count: number) =>
      `${count} more single ${plural(count, { one: 'answer', other: 'answers' })} would give another verdict.`,
    set: (question: string, answer: string) => `“${answer}” to “${question}”`,
    ahead: {
      qwen: (answers: string) => `If you answered ${answers}, Qwen would be ahead.`,
      llama: (answers: string) => `If you answered ${answers}, Llama would be ahead.`,
      level: (answers: string) => `If you answered ${answers}, the two would be level.`,
      neither: (answers: string) => `If you answered ${answers}, neither would pass.`,
    },
    fewest: (sentence: string) => `${sentence} No fewer answers do it: all were tried.`,
    none: (tried: string) =>
      `No set of up to ${tried} other answers puts another family ahead: all were tried.`,
    tooOpen: 'Too much is open to try other answers one by one. Settle the open points first.',
    sizeClass: {
      small: 'hardware for small models',
      medium: 'hardware for medium models',
      large: 'hardware for large models',
      frontier: 'hardware for the largest models',
    },
    noWeight: 'No change of a single weight turns the lead.',
    checking: 'Trying each other answer.',
  },
  doubt: {
    none: 'Nothing is in doubt: scores and weights are certain.',
    parts: (evidence: string, priorities: string, open: string) =>
      `Of the doubt about the lead, ${evidence} comes from the evidence, ${priorities} from how closely answers fix the weights, and ${open} from open questions.`,
    criterion: (criterion: string, percent: string, source: string) =>
      `${criterion} makes ${percent} of it, ${source}.`,
    byEvidence: 'most by its evidence',
    byWeight: 'most by its weight',
  },
  worth: {
    settle: (question: string) =>
      `Settle first: “${question}”. An answer to it can rule a family out.`,
    ask: (question: string, points: string) =>
      `Settle first: “${question}”. Knowing the answer could be worth ${points} points.`,
    test: (criterion: string, points: string) =>
      `Test first: ${criterion}. Certain scores could be worth up to ${points} points.`,
    priorities: (points: string) =>
      `Clarifying the priorities alone could be worth up to ${points} points.`,
    nothing:
      'No open question and no single test could be worth a tenth of a point: knowing more would hardly change the choice.',
  },
  readings: {
    necessary: (family: string) =>
      `${family} leads however the open questions are answered: every combination was computed.`,
    anyWeights: (hundred: string, family: string) =>
      `With your priorities left aside, ${hundred} of 100 possible weightings favour ${family}.`,
    precision: (hundreds: string, family: string) =>
      `If your answers fixed the weights two or four times as closely, ${hundreds} of 100 readings would favour ${family}.`,
    camp: (family: string, criteria: string) =>
      `Someone for whom ${family} is right gives more weight than you to ${criteria}.`,
  },
  coverage: (percent: string) => `${percent} of the weight rests on evidence.`,
  split: {
    lead: (workload: string, share: string, family: string, lead: string) =>
      `${workload} (${share}): ${family} leads by ${lead}.`,
    level: (workload: string, share: string) => `${workload} (${share}): the two are level.`,
    nothing: 'No kind of work has a leader of its own, so a split gains nothing at any price.',
    price: (gain: string, cost: string) =>
      `Splitting would gain ${gain} points and costs ${cost}; it pays only where running two families costs less than ${gain}.`,
    impossible: (gain: string) => `Splitting would gain ${gain} points; you ruled it out.`,
  },
  pilot: {
    price: (gain: string, cost: string, evidence: string) =>
      `A pilot is worth at most ${gain} points, ${evidence} of them from better evidence, and costs ${cost}; it pays only where it costs less than ${gain}.`,
    impossible: (gain: string, evidence: string) =>
      `A pilot is worth at most ${gain} points, ${evidence} of them from better evidence; you ruled it out.`,
  },
});
