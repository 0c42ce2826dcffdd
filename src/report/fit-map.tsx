import type { PlannedFamily } from '../record';
import { useLocale, useMessages } from '../ui/locale';
import { Scroll } from '../ui/primitives';
import { TableHead } from '../ui/table-head';

/** What fits: so many tokens for each request, by requests at once. */
export const FitMap = ({
  map,
  release,
  look,
}: {
  map: NonNullable<PlannedFamily['chosen']>['map'];
  release: string;
  /** The class of its table. */
  look: string | undefined;
}) => {
  const words = useMessages('plan');
  const { format } = useLocale();
  return (
    <Scroll label={words.ofRelease({ what: words.map, release })}>
      <table className={look}>
        <TableHead
          columns={[words.requests, ...map.people.map((people) => format.number(people))]}
        />
        <tbody>
          {map.rows.map(({ tokens, fits }) => (
            <tr key={tokens}>
              <th scope="row">{words.tokensEach({ tokens: format.number(tokens) })}</th>
              {map.people.map((people, i) => (
                <td key={people}>{fits[i] ? words.yes : words.no}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
