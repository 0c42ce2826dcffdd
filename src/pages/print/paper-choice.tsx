import { CheckRow } from '../../ui/choice-rows';
import { useMessages } from '../../ui/locale';

/** What is printed: the two pages of the summary alone, or with annexes that hold all they rest on. */
export type PaperKind = 'summary' | 'file';

/** Whether the annexes are printed too. */
export const PaperChoice = ({
  kind,
  onChoose,
}: {
  kind: PaperKind;
  onChoose: (kind: PaperKind) => void;
}) => {
  const { withAnnexes } = useMessages('advice');
  return (
    <CheckRow
      label={withAnnexes}
      checked={kind === 'file'}
      onToggle={() => onChoose(kind === 'file' ? 'summary' : 'file')}
    />
  );
};
