import { area } from '../area';

/** Words of the page that prints the method in full. */
export const method = area('method', {
  title: 'Method',
  heading: 'How Steelyard decides',
  short: {
    points:
      'Your answers give points to twelve criteria. A criterion’s weight is its share of all points.',
    scores:
      'Both families have a score from 0 to 100 on each criterion, with a spread, from evidence with source and date. The scores depend on your answers: your languages, your hardware, your use.',
    lead: 'Weight times difference of scores, added up, is the lead. Points and scores are both in doubt, so the lead has a distribution; it is computed exactly, without random numbers.',
    gates:
      'Requirements are not scores. A licence that bars your use or a release that does not fit is out by a rule, before any score is looked at.',
    verdict:
      'The verdict is what has the largest expected value among Qwen, Llama, both split by work, and a pilot of both. It comes with what would change it.',
  },
  contents: {
    points: 'From answers to points',
    criteria: 'The criteria, their anchors and scores',
    gates: 'The requirements',
    doubt: 'Doubt',
    verdict: 'The verdict',
    audit: 'Audit: what comes out before anyone answers',
    limits: 'Limits',
    sources: 'Where the formulas come from',
  },
  points: {
    words: (base: string) =>
      `This table is the method. Every criterion starts with ${base} point; each answer adds the points below. Several answers to one question give the largest of their points for each criterion. Shares of work are spread by largest remainder.`,
    question: 'Question',
    answer: 'Answer',
    gives: 'Points',
    each: (criterion: string, points: string) => `${criterion} ${points}`,
    none: 'none; it changes scores, requirements or prices alone',
    upTo: (number: string) => `up to ${number}`,
    languages: (number: string) => `up to ${number} languages beyond English`,
    hardware: {
      accelerators: 'accelerators',
      cpu: 'processors only',
      undecided: 'not decided',
    },
    prices: (points: string) => `costs ${points} points`,
    never: 'ruled out',
    price: 'Prices in the verdict',
  },
  criteria: {
    words:
      'Scores come from independent results by size class where both families were measured, then from vendors’ own tables with ten points of error, then from counts, and are judged only where nothing can be counted: in steps of five, with the reason beside them. Of results and counts only the difference between the families is used. Each item of evidence counts for one criterion only.',
    zero: (words: string) => `0: ${words}`,
    hundred: (words: string) => `100: ${words}`,
    said: (family: string, words: string) => `Commonly said of ${family}: ${words}`,
    base: (qwen: string, llama: string) => `To begin with: Qwen ${qwen}, Llama ${llama}.`,
    adjustment: (words: string, qwen: string, llama: string) =>
      `${words} Qwen ${qwen}, Llama ${llama}.`,
    reviewed: (date: string) => `Reviewed on ${date}.`,
  },
  gates: {
    words:
      'A requirement acts on releases. A family is out only when none of its releases is left. Each has one of three outcomes: passes, fails, or needs the ruling of your counsel where no source settles the question.',
    clause: (clause: string) => `Rule: ${clause}`,
    own: 'A requirement of your own.',
  },
  doubt: {
    weights: (precision: string) =>
      `Asked again in other words, you would weigh a little differently. Weights follow a Dirichlet distribution whose mean is your points and whose precision is ${precision} for each point: of 40 points, a weight of 10 % may as well be 7 or 13 %. That number is the only tuning constant of the engine.`,
    scores:
      'Each score has a spread. Differences of scores are independent between criteria, with the stated mean and standard deviation. Evidence that grows old grows less certain; a language without results has a wide spread, never a silent middle.',
    kernel:
      'Both doubts go into one exact computation, a race of exponentials: chances, expected losses and intervals are right to twelve digits.',
    open: (exact: string, nodes: string) =>
      `A question that is open counts as an equal mixture of its answers. All combinations of answers are computed one by one while there are at most ${exact}. Where there are more, a fixed lattice of ${nodes} combinations stands for them, and chances are rounded to five in a hundred. Which of the two is done depends only on the questions that are open. Points that you set by hand change neither the combinations nor their number.`,
    standIns:
      'An open question about one choice counts with each of its options. Where several options may be chosen, each counts alone, and so does each kind of work. Numbers count with a typical value of each band, languages with the profiles in the table, and hardware with each size of models. The two prices are not mixed. Left open, they count with their defaults.',
    fewer: (looked: string) =>
      `Three things look at fewer combinations. The interval of the lead and the worth of clearer priorities take an even selection of a lattice, and of any list of combinations when many points are set by hand. The readings at other precisions and the typical weights of each side are shown for at most ${looked} combinations, and the fewest answers that change the result are looked for up to the same number.`,
    precisions:
      'What the precision does: equal points on every criterion, scores before any answer',
    precision: 'Precision',
    spread: 'A weight of 10 % means',
    leads: (family: string) => `${family} leads`,
    interval: (low: string, high: string) => `${low} to ${high}`,
    of: (hundred: string) => `${hundred} of 100`,
  },
  verdict: {
    rule: 'Requirements come first: one family out leaves the other, both out leave neither. Then the largest of three gains decides, each over adopting the leader: nothing for the leader itself; for a split by kind of work, what sending each kind to its better family gains, less the price of running two; for a pilot, the expected regret it could spare at most, less its price.',
    prices:
      'The two prices are yours: the last section of the questions sets them, and the verdict page prints where they break even.',
    words:
      'The wording follows the chance of the leader: from 95 of 100 it is firm, from 80 clear, from 65 leaning, below that open.',
    settle:
      'A family that an open question can still rule out is not adopted, whatever its lead: both stay on the shortlist until the question is settled. No lead buys back a requirement.',
  },
  audit: {
    words:
      'The house has no opinion to hide, so here is what the method says before any answer. Nobody tunes to these figures; they follow from the evidence.',
    lead: (family: string, points: string, hundred: string) =>
      `Before any answer ${family} leads by ${points} points, in ${hundred} of 100 readings.`,
    sampled: (nodes: string, qwen: string, llama: string, neither: string) =>
      `Of ${nodes} whole sheets spread evenly over all answers, scores and requirements moving along, Qwen wins ${qwen}, Llama ${llama}, and in ${neither} neither passes. A lattice: right to a few in a hundred.`,
    exact:
      'Exact counts over every possible sheet, the scores held as they are before any answer or for one size of hardware. They say what the points can do while the scores stand still.',
    scores: 'Scores',
    sheets: 'Sheets',
    level: 'Level',
    sizes: {
      open: 'Before any answer',
      small: 'Hardware for small models',
      medium: 'Hardware for medium models',
      large: 'Hardware for large models',
      frontier: 'Hardware for the largest models',
    },
    share: (percent: string, count: string) => `${percent} (${count})`,
    nearlyAll: (count: string) => `over 99% (${count})`,
    nearlyNone: (count: string) => `under 1% (${count})`,
  },
  limits: {
    independent:
      'Scores of different criteria are taken as independent. One wrong story about both families could move several at once.',
    judged:
      'The precision of weights, the two default prices, the worth of a count, the error given to vendors’ own tables, and the scores said to be judged are judgements.',
    running:
      'What to run is ranked by independent results of each release, or of its shape, size and date. What a language off the list, few bits, waiting, invented content and being made for the work cost there, in points, are judgements of this page and move no score.',
    dirichlet: 'Weights that rise and fall together cannot be expressed.',
    pilot: 'The worth of a pilot is an upper bound: no pilot settles everything.',
    census: 'The counts treat all sheets alike, although institutions are not.',
    additive:
      'An additive value fails where criteria interact. Where we know of it, it is a requirement instead.',
    families: 'Two families are compared. That another would serve better is not looked at.',
  },
});
