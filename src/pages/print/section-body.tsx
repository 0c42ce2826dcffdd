import type {
  AnswersBody,
  EvidenceBody,
  GatesBody,
  Ground,
  PlanBody,
  PlannedFamily,
  Section,
  StepsBody,
  VerdictBody,
} from '../../record';
import { sourceLink } from '../../record';
import { CriteriaTable } from '../../report/criteria-table';
import { loadedElectricity } from '../../report/electricity/load';
import { FitMap } from '../../report/fit-map';
import { GateWords } from '../../report/gate-words';
import { Lines } from '../../report/lists';
import { useGivenUse } from '../../state/given-use';
import { useMessages } from '../../ui/locale';
import { MemoryBar } from '../../ui/memory/memory-bar';
import { OutsideLink } from '../../ui/outside-link';
import styles from './print.module.css';

/** Lines on paper, with the numbers of the evidence that they rest on. */
export const List = ({
  lines,
  grounds = [],
}: {
  lines: readonly string[];
  grounds?: readonly Ground[] | undefined;
}) => {
  const words = useMessages('record');
  return (
    <Lines
      lines={lines}
      look={styles.list}
      after={(place) => {
        const numbers = grounds[place]?.numbers ?? [];
        return numbers.length === 0 ? null : words.restsOn({ numbers: numbers.join(', ') });
      }}
    />
  );
};

/** Sources, with their addresses in full by the styles: paper has no links. */
const Sources = ({ sources }: { sources: EvidenceBody['claims'][number]['sources'] }) => (
  <>
    {sources.map(sourceLink).map(({ title, url }) => (
      <span key={url} className={styles.source}>
        <OutsideLink href={url}>{title}</OutsideLink>
      </span>
    ))}
  </>
);

const Gates = ({ body: { gates, fits, none } }: { body: GatesBody }) => (
  <>
    {gates.length === 0 ? <p>{none}</p> : fits === null ? null : <p>{fits}</p>}
    {gates.map((gate) => (
      <div key={gate.id} className={styles.gate}>
        <GateWords
          gate={gate}
          title={
            <>
              <strong>{gate.title}.</strong>{' '}
            </>
          }
        />
        <Sources sources={gate.sources} />
      </div>
    ))}
  </>
);

/** The answer on paper. */
export const Answer = ({ body }: { body: VerdictBody }) => (
  <>
    <p className={styles.verdict}>{body.verdict}</p>
    <p>
      {body.told.join(' ')} {body.firmness}
    </p>
    <List lines={body.details} />
    {body.cautions.map((caution) => (
      <p key={caution}>{caution}</p>
    ))}
  </>
);

/** What to do next on paper. */
export const Steps = ({ body: { steps } }: { body: StepsBody }) => {
  const { task } = useMessages('advice');
  return (
    <ol className={styles.steps}>
      {steps.map(({ who, tasks }) => (
        <li key={tasks[0]?.id}>
          <strong>{who}.</strong> {tasks.map(task).join(' ')}
        </li>
      ))}
    </ol>
  );
};

/** What a set-up takes in electricity, where a use is given. */
const Electricity = (props: {
  family: PlannedFamily['id'];
  electricity: NonNullable<PlannedFamily['chosen']>['electricity'];
}) => {
  const isGiven = useGivenUse(({ answers }) => answers[props.family] !== undefined);
  const Given = isGiven ? loadedElectricity()?.GivenElectricity : undefined;
  // The component was imported lazily; it is not defined while rendering.
  // oxlint-disable-next-line react/static-components
  return Given === undefined ? null : <Given {...props} look={styles.list} />;
};

/** What to run: facts, memory, what fits, the command, and electricity. */
const Plan = ({ body: { note, families } }: { body: PlanBody }) => {
  const words = useMessages('plan');
  return (
    <>
      {note === null ? null : <p>{note}</p>}
      {families.map(({ id, heading, facts, chosen }) => (
        <div key={id} className={styles.part}>
          <h3>{heading}</h3>
          <List lines={facts} />
          {chosen === null ? null : (
            <>
              <MemoryBar
                parts={chosen.parts}
                label={chosen.picture}
                columns={[words.part, chosen.column]}
              />
              <FitMap map={chosen.map} release={heading} look={styles.table} />
              <List lines={chosen.notes} />
              {chosen.ways.slice(0, 1).map(({ way, name, blocks }) => (
                <div key={way}>
                  <h4>{name}</h4>
                  {blocks.map(({ title, text }) => (
                    <div key={title}>
                      <p className={styles.note}>{title}</p>
                      <pre className={styles.command} translate="no">
                        {text}
                      </pre>
                    </div>
                  ))}
                </div>
              ))}
              <p className={styles.note}>{chosen.checked}</p>
              <Electricity family={id} electricity={chosen.electricity} />
            </>
          )}
        </div>
      ))}
    </>
  );
};

const Answers = ({ body: { answers, added } }: { body: AnswersBody }) => {
  const words = useMessages('record');
  return (
    <dl className={styles.answers}>
      {answers.map(({ id, question, answer, note }) => (
        <div key={id}>
          <dt>{question}</dt>
          <dd>
            {answer}{' '}
            <span className={styles.adds}>{added?.parts.find((part) => part.id === id)?.adds}</span>
            {note === null ? null : <span className={styles.note}>{words.note({ note })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Evidence = ({ body: { claims } }: { body: EvidenceBody }) => (
  <ol className={styles.evidence}>
    {claims.map(({ id, criterion, words, contested, sources }) => (
      <li key={id}>
        {criterion}. {words} {contested}
        <Sources sources={sources} />
      </li>
    ))}
  </ol>
);

/** The body of any section on paper. */
export const SectionBody = ({ section: { body } }: { section: Section }) => {
  const words = useMessages('record');
  switch (body.kind) {
    case 'lines':
      return (
        <>
          {body.note === undefined ? null : <p className={styles.note}>{body.note}</p>}
          {body.lines.length === 0 && body.none !== undefined ? (
            <p>{body.none}</p>
          ) : (
            <List lines={body.lines} grounds={body.grounds} />
          )}
        </>
      );
    case 'verdict':
      return <Answer body={body} />;
    case 'steps':
      return <Steps body={body} />;
    case 'gates':
      return <Gates body={body} />;
    case 'criteria':
      return (
        <>
          <CriteriaTable
            heading={words.table}
            body={body}
            look={{ table: styles.table, criteria: styles.criteria, total: styles.total }}
            repeats
            nameOf={({ name, note }) => (
              <>
                {name}
                {note === null ? null : <span className={styles.note}>{note}</span>}
              </>
            )}
          />
          <p className={styles.note}>{body.note}</p>
        </>
      );
    case 'plan':
      return <Plan body={body} />;
    case 'releases':
      return body.families.map(({ family, name, left, out, none }) => (
        <div key={family}>
          <h3>{name}</h3>
          {left.length === 0 ? <p>{none}</p> : <List lines={left.map(({ line }) => line)} />}
          {out.length === 0 ? null : (
            <p className={styles.note}>
              {words.outAll({ heading: body.outHeading, lines: out.join(' ') })}
            </p>
          )}
        </div>
      ));
    case 'answers':
      return <Answers body={body} />;
    case 'evidence':
      return <Evidence body={body} />;
  }
};
