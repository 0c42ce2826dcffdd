import type { Catalogue, Points, Question } from '../../catalogue';
import { askedIn } from '../../text/wording';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Scroll } from '../../ui/primitives';
import { useSentences } from '../../bindings/use-sentences';
import styles from './method.module.css';
import { TableHead } from '../../ui/table-head';

interface Row {
  readonly id: string;
  readonly answer: string;
  readonly points: Points;
}

/** The answers of a question in words, with the points of each. */
const useRows = () => {
  const words = useMessages('method').points;
  const locale = useLocale();
  const { format } = locale;
  const asked = askedIn(locale);
  return (question: Question): readonly Row[] => {
    switch (question.kind) {
      case 'choice':
      case 'choices':
      case 'shares':
        return question.options.map(({ id, points }) => ({
          id,
          points,
          answer: asked[question.id]?.options[id] ?? id,
        }));
      case 'number':
        return question.bands.map(({ id, upTo, points }) => ({
          id,
          points,
          answer: words.upTo({ number: format.number(upTo) }),
        }));
      case 'languages':
        return question.bands.map(({ id, beyondEnglishUpTo, points }) => ({
          id,
          points,
          answer:
            beyondEnglishUpTo === 0
              ? words.englishOnly
              : words.languages({ number: format.number(beyondEnglishUpTo) }),
        }));
      case 'hardware': {
        const modes = ['accelerators', 'cpu', 'undecided'] as const;
        return modes.map((mode) => ({
          id: mode,
          points: question.points[mode],
          answer: words.hardware[mode],
        }));
      }
    }
  };
};

/** Every answer and the points it gives: the table that is the method. */
export const PointsTable = ({ catalogue }: { catalogue: Catalogue }) => {
  const all = useMessages('method');
  const words = all.points;
  const { format } = useLocale();
  const { criterion, question: ask, option } = useSentences(catalogue);
  const { questions, prices, criteria } = catalogue.questionnaire;
  const rowsOf = useRows();
  const given = (points: Points): string => {
    const parts = criteria.flatMap(({ id }) => {
      const value = points[id] ?? 0;
      return value === 0
        ? []
        : [words.each({ criterion: criterion(id), points: format.number(value) })];
    });
    return parts.length === 0 ? words.none : format.list(parts);
  };
  const price = (value: number | null) =>
    value === null ? words.never : words.prices({ points: format.points(value) });
  const priced = { twoFamilies: prices.split, pilot: prices.pilot };
  const isPriced = (id: string): id is keyof typeof priced => Object.hasOwn(priced, id);
  return (
    <Scroll label={all.contents.points}>
      <table className={`${prose.table ?? ''} ${styles.table ?? ''}`}>
        <TableHead columns={[words.answer, words.gives]} />
        {questions.map((question) => (
          <tbody key={question.id}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.ask}>
                {ask(question.id)}
              </th>
            </tr>
            {isPriced(question.id)
              ? Object.entries(priced[question.id]).map(([id, value]) => (
                  <tr key={id}>
                    <th scope="row">{option(question.id, id)}</th>
                    <td>{price(value)}</td>
                  </tr>
                ))
              : rowsOf(question).map(({ id, answer, points }) => (
                  <tr key={id}>
                    <th scope="row">{answer}</th>
                    <td>{given(points)}</td>
                  </tr>
                ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};
