import type { Catalogue, Claims } from '../../catalogue';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Disclosure } from '../../ui/primitives';
import { ScoreBasis } from '../../report/score-basis';
import { useSentences } from '../../bindings/use-sentences';
import { ClaimLinks } from '../../report/claim-links';
import { SourceLinks } from '../../report/lists';

/** Each criterion with its anchors, what is said, its scores and what moves them. */
export const Scores = ({ catalogue, claims }: { catalogue: Catalogue; claims: Claims }) => {
  const words = useMessages('method').criteria;
  const { of, format } = useLocale();
  const { criterion } = useSentences(catalogue);
  const { groups, criteria } = catalogue.questionnaire;
  return groups.map((group) => (
    <section key={group.id} className={prose.section}>
      <h3>{of(group.name)}</h3>
      {criteria
        .filter((one) => one.group === group.id)
        .map(({ id }) => {
          const { asks, anchors, said, reviewed, because } = claims[id];
          const { adjustments } = catalogue.scoring[id];
          return (
            <Disclosure key={id} summary={criterion(id)}>
              <div className={prose.section}>
                <p>{of(asks)}</p>
                <ul className={prose.list}>
                  <li>{words.zero({ words: of(anchors.zero) })}</li>
                  <li>{words.hundred({ words: of(anchors.hundred) })}</li>
                  <li>{words.said({ words: of(said.qwen) })}</li>
                  <li>{words.said({ words: of(said.llama) })}</li>
                </ul>
                <p>{of(because)}</p>
                <ScoreBasis catalogue={catalogue} claims={claims} criterion={id} />
                <ul className={prose.list}>
                  {adjustments.map((one) => (
                    <li key={one.id}>
                      {words.adjustment({
                        words: of(one.because),
                        qwen: format.signed(one.qwen),
                        llama: format.signed(one.llama),
                      })}{' '}
                      <ClaimLinks claims={claims[id].claims} ids={one.evidence} />
                    </li>
                  ))}
                </ul>
                <p className={prose.meta}>{words.reviewed({ date: format.date(reviewed) })}</p>
              </div>
            </Disclosure>
          );
        })}
    </section>
  ));
};

/** Each gate with its rule, its cases and its sources. */
export const GateRules = ({ catalogue }: { catalogue: Catalogue }) => {
  const words = useMessages('method').gates;
  const { of } = useLocale();
  return catalogue.gates.map(({ id, title, rule, clause, cases, sources }) => (
    <Disclosure key={id} summary={of(title)}>
      <div className={prose.section}>
        <p>{of(rule)}</p>
        {clause === null ? null : <p className={prose.meta}>{words.clause({ clause })}</p>}
        <ul className={prose.list}>
          {cases.map((one) => (
            <li key={of(one.because)}>
              {words.case({ because: of(one.because), outcome: words.outcomes[one.outcome] })}
            </li>
          ))}
        </ul>
        {sources.length === 0 ? <p>{words.own}</p> : <SourceLinks sources={sources} />}
      </div>
    </Disclosure>
  ));
};
