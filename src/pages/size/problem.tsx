import type { ConfigProblem, FieldReason } from '../../sizing/config';
import { sizingProblem } from '../../text/en/sizing-problem';
import { useLocale, useMessages } from '../../ui/locale';

/** Says what is wrong with a field, by its name. */
const Reason = ({ field, reason }: { field: string; reason: FieldReason }) => {
  const words = useMessages(sizingProblem).reason;
  const { number } = useLocale().format;
  switch (reason.kind) {
    case 'number':
    case 'ratio':
      return words[reason.kind](field, number(reason.least), number(reason.most));
    case 'value':
      return words.value(field, reason.value);
    case 'foreign':
      return words.foreign(field, reason.type);
    case 'length':
      return words.length(field, number(reason.found), number(reason.layers));
    case 'over':
      return words.over(field, number(reason.value), reason.other, number(reason.most));
    case 'uneven':
      return words.uneven(field, reason.other, number(reason.value), number(reason.parts));
    case 'against':
      return words.against(field, reason.other);
    default:
      return words[reason.kind](field);
  }
};

/** Says why a configuration is not read, and what to paste instead. */
export const Problem = ({ problem }: { problem: ConfigProblem | 'unread' }) => {
  const words = useMessages(sizingProblem);
  if (problem === 'unread') return words.unread;
  if (problem.kind === 'unknown') return words.unknown(problem.type);
  if (problem.kind === 'other') return words.other[problem.file];
  if (problem.kind === 'field') return <Reason field={problem.field} reason={problem.reason} />;
  return words[problem.kind];
};
