import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { useSentences } from '../../bindings/use-sentences';
import LeftOut from '../../report/left-out';
import styles from './compare.module.css';
import type { LeftOfMember } from './left';
import type { World } from '../../world';

/** What could not be taken of one decision, in the words of the page that shows it alone. */
const Lacking = ({ world, left: { missing, dropped } }: { world: World; left: LeftOfMember }) => {
  const words = useMessages('link');
  const { format } = useLocale();
  const { question } = useSentences(world.catalogue);
  return (
    <div className={`${prose.meta ?? ''} ${styles.lacking ?? ''}`}>
      {missing.length === 0 ? null : (
        <p>
          {words.missing({
            questions: format.list(missing.map((id) => words.quoted({ question: question(id) }))),
          })}
        </p>
      )}
      {dropped.length === 0 ? null : <LeftOut catalogue={world.catalogue} paths={dropped} />}
    </div>
  );
};

export default Lacking;
