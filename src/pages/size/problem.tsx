import type { ConfigProblem, FieldReason } from '../../sizing/config';
import { useLocale, useMessages } from '../../ui/locale';

/** Says what is wrong with a field, by its name. */
const Reason = ({ field, reason }: { field: string; reason: FieldReason }) => {
  const words = useMessages('sizing-problem').reason;
  const { number } = useLocale().format;
  switch (reason.kind) {
    case 'number':
    case 'ratio':
      return words[reason.kind]({ field, least: number(reason.least), most: number(reason.most) });
    case 'value':
      return words.value({ field, value: reason.value });
    case 'foreign':
      return words.foreign({ field, type: reason.type });
    case 'length':
      return words.length({ field, found: number(reason.found), layers: number(reason.layers) });
    case 'over':
      return words.over({
        field,
        value: number(reason.value),
        other: reason.other,
        most: number(reason.most),
      });
    case 'uneven':
      return words.uneven({
        field,
        other: reason.other,
        value: number(reason.value),
        parts: number(reason.parts),
      });
    case 'against':
      return words.against({ field, other: reason.other });
    default:
      return words[reason.kind]({ field });
  }
};

/** Says why a configuration is not read, and what to paste instead. */
export const Problem = ({ problem }: { problem: ConfigProblem | 'unread' }) => {
  const words = useMessages('sizing-problem');
  if (problem === 'unread') return words.unread;
  if (problem.kind === 'unknown') return words.unknown({ type: problem.type });
  if (problem.kind === 'other') return words.other[problem.file];
  if (problem.kind === 'field') return <Reason field={problem.field} reason={problem.reason} />;
  return words[problem.kind];
};
