import type { ReactNode } from 'react';
import type { VerdictBody } from '../../record';
import type { Recommendation } from '../../decision';
import { isCompared } from '../../decision';
import { familyAhead } from '../../core/families';
import { shownChance } from '../../record/words/sentences';
import { Announce } from '../../ui/announce';
import { inHundred } from '../../text/format';
import { useMessages } from '../../ui/locale';
import { Lines } from '../../report/lists';
import { Hundred } from './hundred';
import styles from './verdict.module.css';

/** The paragraph of an answer: for whom, why, how sure; and what has to be known before it is used. */
export const Answer = ({
  body,
  recommendation,
  children,
}: {
  body: VerdictBody;
  recommendation: Recommendation;
  /** What can be done with it. */
  children: ReactNode;
}) => {
  const names = useMessages('decision').families;
  const ahead = familyAhead(recommendation.lead);
  return (
    <>
      <p className={styles.paragraph}>
        {body.told.join(' ')} <span data-testid="firmness">{body.firmness}</span>
      </p>
      {isCompared(recommendation) &&
      !['split', 'conditional'].includes(recommendation.verdict.kind) ? (
        <Hundred
          family={ahead}
          times={inHundred(shownChance(recommendation, ahead))}
          names={names}
        />
      ) : null}
      {body.details.length === 0 ? null : (
        <div className={styles.cases}>
          <Lines lines={body.details} />
        </div>
      )}
      {body.cautions.map((caution) => (
        <p key={caution} className={styles.caution}>
          {caution}
        </p>
      ))}
      {children}
      <Announce text={`${body.verdict} ${body.firmness}`} />
    </>
  );
};
