import type { Catalogue } from '../catalogue';
import { useLocale, useMessages } from '../ui/locale';
import { useSentences } from '../bindings/use-sentences';
import { droppedParts } from './dropped';

/** The parts of a decision that were left out, by their paths, in words. */
const LeftOut = ({ catalogue, paths }: { catalogue: Catalogue; paths: readonly string[] }) => {
  const words = useMessages('left-out');
  const { format } = useLocale();
  const sentences = useSentences(catalogue);
  const parts = droppedParts(paths, catalogue.questionnaire, sentences, words.parts);
  return <p>{words.words({ parts: format.list(parts) })}</p>;
};

export default LeftOut;
