import type { FamilyId } from '../../catalogue';
import { measuredAnswer } from '../../plan/measured-answer';
import type { PlannedElectricity } from '../../record';
import { giveAnswers, givePrice, useGivenUse } from '../../state/given-use';
import { blank, type NumberRange, type Typed } from '../../text/typed';
import prose from '../../ui/document.module.css';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { NumberField } from '../../ui/number-field';
import { Lines, SourceLinks } from '../lists';
import styles from './electricity.module.css';
import { measuredLines, usedLines } from './lines';

const answersRange: NumberRange = { counted: 'requests', least: 1, most: 1e9, decimals: 0 };
const priceRange: NumberRange = { counted: 'plain', least: 0.001, most: 1e6, decimals: 4 };

interface Of {
  readonly family: FamilyId;
  readonly electricity: PlannedElectricity;
}

const numberOf = ({ read }: Typed): number | null => (read.ok ? read.value : null);

const useGiven = (family: FamilyId) => ({
  answers: useGivenUse((given) => given.answers[family] ?? blank),
  price: useGivenUse((given) => given.price),
});

/** On what it rests, and what the given use takes, a sentence a line; nothing of that where none is given. */
const useElectricity = ({ family, electricity: { setup, thinking, all, energy } }: Of) => {
  const words = useMessages('electricity');
  const { format } = useLocale();
  const given = useGiven(family);
  const measured = measuredAnswer(setup, thinking, energy);
  const answers = numberOf(given.answers);
  const use = answers === null ? null : { answers, price: numberOf(given.price) };
  return {
    measured,
    rests: measuredLines(setup.release.name, measured, energy, words, format),
    lines: use === null || measured === null ? [] : usedLines(measured, all, use, words, format),
  };
};

const Fields = ({ family, release }: { family: FamilyId; release: string }) => {
  const words = useMessages('electricity');
  const { answers, price } = useGiven(family);
  return (
    <div className={fields.stack} role="group" aria-label={words.ofRelease({ release })}>
      <NumberField
        label={words.answers}
        typed={answers}
        range={answersRange}
        required={false}
        onChange={(typed) => giveAnswers(family, typed)}
      />
      <NumberField
        label={words.price}
        hint={words.priceHint}
        typed={price}
        range={priceRange}
        required={false}
        onChange={givePrice}
      />
    </div>
  );
};

/** What a set-up takes in electricity, with fields for how much it is used. */
export const Electricity = ({ family, electricity }: Of) => {
  const words = useMessages('electricity');
  const { measured, rests, lines } = useElectricity({ family, electricity });
  const { setup, energy } = electricity;
  return (
    <div className={prose.section}>
      <h4 className={styles.heading}>{words.heading}</h4>
      <p>
        {rests.join(' ')} {measured === null ? null : <SourceLinks sources={energy.sources} />}
      </p>
      {measured === null ? null : (
        <>
          <p className={prose.meta}>{words.enter}</p>
          <Fields family={family} release={setup.release.name} />
          <div role="status">{lines.length === 0 ? null : <Lines lines={lines} />}</div>
        </>
      )}
    </div>
  );
};

/** The same on paper, where a use is given: what it takes, and on what that rests. */
export const GivenElectricity = ({
  look,
  ...of
}: Of & {
  readonly look: string | undefined;
}) => {
  const words = useMessages('electricity');
  const { rests, lines } = useElectricity(of);
  return lines.length === 0 ? null : (
    <>
      <h4>{words.heading}</h4>
      <Lines lines={[...lines, ...rests]} look={look} />
    </>
  );
};
