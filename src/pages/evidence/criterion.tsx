import type { ReactNode } from 'react';
import type { Catalogue, NamedCriterion } from '../../catalogue';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import type { Background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { ClaimLinks } from '../../report/claim-links';
import { SourceLinks } from '../../report/lists';
import { AllLanguages } from './all-languages';
import { ScoreBasis } from '../../report/score-basis';
import { EngineSafety } from './engine-safety';
import styles from './evidence.module.css';

/** What is said, what was found, and for whom it differs, on one criterion. */
export const CriterionPage = ({
  catalogue,
  background,
  criterion,
  children,
}: {
  catalogue: Catalogue;
  background: Background;
  criterion: NamedCriterion;
  children: ReactNode;
}) => {
  const all = useMessages('evidence');
  const words = all.criterion;
  const texts = useMessages('record');
  const { of, format } = useLocale();
  const { asks, anchors, said, verdicts, reviewed, because, claims } =
    background.claims[criterion.id];
  const { adjustments } = catalogue.scoring[criterion.id];
  return (
    <Page title={of(criterion.name)} heading={of(criterion.name)}>
      <p className={styles.lead}>{of(asks)}</p>
      {criterion.id === 'multilingual' ? (
        <AllLanguages catalogue={catalogue} languages={background.languages} />
      ) : null}
      <section className={prose.section}>
        <h2>{words.said}</h2>
        <ul className={prose.list}>
          <li>{of(said.qwen)}</li>
          <li>{of(said.llama)}</li>
        </ul>
        {verdicts.map((one) => (
          <p key={one.id}>
            {words.verdicts[one.verdict]({ words: of(one.words) })}{' '}
            <ClaimLinks claims={claims} ids={one.evidence} />
          </p>
        ))}
      </section>
      <section className={prose.section}>
        <h2>{words.found}</h2>
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.id} data-favours={claim.favours}>
              <p>{of(claim.words)}</p>
              {claim.contested === null ? null : (
                <p>{texts.contested({ words: of(claim.contested) })}</p>
              )}
              <p className={prose.meta}>
                {words.grade({ grade: texts.grades[claim.grade], date: format.date(claim.asOf) })},{' '}
                {words.favours[claim.favours]}
              </p>
              {claim.unopened === undefined ? null : (
                <p className={prose.meta}>
                  {words.unopened({ date: format.date(claim.unopened) })}
                </p>
              )}
              {claim.unscored === undefined ? null : (
                <p className={prose.meta}>{words.basis.unscored({ words: of(claim.unscored) })}</p>
              )}
              <SourceLinks sources={claim.sources} />
            </li>
          ))}
        </ul>
      </section>
      <section className={prose.section}>
        <h2>{words.differs}</h2>
        <p>{of(because)}</p>
        <ScoreBasis catalogue={catalogue} claims={background.claims} criterion={criterion.id} />
        {adjustments.length === 0 ? null : (
          <ul className={prose.list}>
            {adjustments.map((one) => (
              <li key={one.id}>
                {words.adds({
                  words: of(one.because),
                  qwen: format.signed(one.qwen),
                  llama: format.signed(one.llama),
                })}{' '}
                <ClaimLinks claims={claims} ids={one.evidence} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {criterion.id === 'selfHosting' ? (
        <EngineSafety engines={background.serving.engines} />
      ) : null}
      <section className={prose.section}>
        <h2>{words.anchors}</h2>
        <ul className={prose.list}>
          <li>{words.zero({ words: of(anchors.zero) })}</li>
          <li>{words.hundred({ words: of(anchors.hundred) })}</li>
        </ul>
      </section>
      <p className={prose.meta}>{all.reviewed({ date: format.date(reviewed) })}</p>
      {children}
    </Page>
  );
};
