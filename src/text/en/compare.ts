import { area, plural } from '../area';

/** Words of the page where decisions of several people are compared, and of the invitation to it. */
export const compare = area('compare', {
  title: 'Compare decisions',
  lead: 'Paste or drop the links and files of up to fifty people. Everything is computed in this browser and sent nowhere.',
  label: 'Links and records',
  hint: 'Links, alone or inside a mail, or the text of a JSON or Markdown record. They are taken up at once.',
  choose: 'Choose files',
  mine: 'Add my own',
  members: 'Whose decisions',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  clear: 'Remove all',
  untitled: (number: string) => `Untitled ${number}`,
  again: (name: string, number: string) => `${name} (${number})`,
  none: 'No decision is here yet. Two are needed for a comparison.',
  one: 'One more decision is needed for a comparison.',
  working: (done: string, all: string) => `Computing ${done} of ${all}.`,
  twice: (count: number, number: string) =>
    `${number} ${plural(count, { one: 'was', other: 'were' })} here already and ${plural(count, { one: 'was', other: 'were' })} not taken twice.`,
  full: 'Fifty decisions are here, and more are not compared at once. The rest was left out.',
  unread: (name: string) => `The file ${name} could not be read.`,
  tooLarge: (name: string) => `The file ${name} is larger than any record. None of it was read.`,
  damaged: (count: number, number: string) =>
    `${number} of the decisions in this address ${plural(count, { one: 'does', other: 'do' })} not open and ${plural(count, { one: 'was', other: 'were' })} left out.`,
  keeping: {
    stored:
      'The set is too long for an address, so this browser keeps it. Save it as a file to pass it on.',
    lost: 'The set is too long for an address, and this browser keeps nothing: it is gone when the tab is closed. Save it as a file.',
  },
  link: 'Link to this comparison',
  copy: 'Copy the link',
  copied: 'Copied.',
  file: 'Save the set as a file',
  fileTitle: 'Decisions compared',
  print: 'Print the comparison',
  made: (date: string, edition: string, hash: string) =>
    `Compared on ${date} with the evidence of ${edition}, edition ${hash}.`,
  strip: {
    caption: 'Every verdict on one scale',
    name: 'Whose',
    scale: (left: string, right: string) =>
      `Lead in points with its 90 % interval: ${left} to the left, ${right} to the right`,
    row: (verdict: string, lead: string, interval: string) => `${verdict} ${lead} ${interval}`,
    all: 'All together',
  },
  together: 'Together',
  pooled: (qwen: string, llama: string, neither: string) =>
    `Pooled over all, ${qwen} of 100 readings favour Qwen, ${llama} Llama, and in ${neither} neither passes.`,
  vote: (qwen: string, llama: string, level: string) =>
    `By vote, ${qwen} lean to Qwen, ${llama} to Llama, and ${level} see them level.`,
  contradiction: (vote: string, lead: string) =>
    `The vote and the pooled lead disagree: more people lean to ${vote}, but those who lean to ${lead} do so by more. Talk about it before counting heads.`,
  disagreement: (share: string) =>
    `${share} of the doubt about the pooled lead comes from people seeing it differently; the rest is each one’s own.`,
  distance: (share: string) =>
    `Between two people, ${share} of the weight lies on other criteria, on average.`,
  alike: 'All lead by the same, so nothing divides them.',
  divides: 'What divides most',
  part: (criterion: string, share: string) =>
    `${criterion}: ${share} of what sets the leads apart.`,
  talk: 'What to talk about first',
  asked: (question: string) =>
    `The answers to this question move the leads apart the most: ${question}`,
  next: (questions: string) => `After that: ${questions}`,
  noQuestion: 'No answer gives other points for one than for another.',
  answered: (name: string, answer: string) => `${name}: ${answer}`,
  gates: 'Requirements, by person',
  gate: (title: string, names: string) => `${title}: ${names}.`,
  forAll: (title: string) => `${title}: for all.`,
  noGates: 'No requirement acts for anyone.',
  side: {
    heading: 'Two side by side',
    first: 'First',
    second: 'Second',
    question: 'Question',
    criterion: 'Criterion',
    adds: (points: string, family: string) => `adds ${points} to ${family}`,
    nothing: 'adds nothing',
    weight: (percent: string) => `weight ${percent}`,
    differs: 'differs',
    answers: 'Answers',
    criteria: 'What each criterion adds to the lead',
    count: (count: number, number: string, all: string) =>
      count === 0
        ? 'All answers are the same.'
        : `${number} of ${all} answers ${plural(count, { one: 'differs', other: 'differ' })}.`,
  },
  invite: {
    heading: 'Ask others for their view',
    title: 'Title of the decision',
    hint: 'Everyone who opens the invitation answers under the same title, on their own.',
    link: 'Invitation',
    need: 'Give a title, and the invitation appears here.',
  },
  invited: {
    heading: 'You are asked for your view',
    words: (title: string) => `Someone asks what you would decide on: “${title}”.`,
    lead: 'Answer the questions on your own. Your answers stay in this browser until you share a link to them.',
    start: 'Start',
    mine: 'Put the title on my answers',
    afresh: 'Start with an empty sheet',
    kept: 'This browser keeps answers already. An empty sheet replaces them; undo brings them back.',
    broken:
      'The invitation was cut off or changed on the way. Ask for it again. Your own answers are as you left them.',
  },
});
