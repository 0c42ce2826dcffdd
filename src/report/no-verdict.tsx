import { useMemo, type ReactNode } from 'react';
import type { Sheet } from '../decision';
import { hrefOf } from '../platform/routes';
import { problems as problems_ } from '../text/en/problems';
import { record } from '../text/en/record';
import { useLocale, useMessages } from '../ui/locale';
import { Actions, ButtonLink, Notice } from '../ui/primitives';
import { ProblemList } from './problem-list';
import { problemsOf } from '../bindings/sheet-problems';
import { Page } from './page/page';
import type { World } from '../world';

/** Where the engine refuses a sheet: which parts of it, why, and the way to correct each. */
const NoVerdict = ({
  world,
  sheet,
  own,
  children,
}: {
  world: World;
  sheet: Sheet;
  own: boolean;
  children?: ReactNode;
}) => {
  const words = useMessages(record);
  const problems = useMessages(problems_);
  const { format } = useLocale();
  const faults = useMemo(() => problemsOf(world, sheet), [world, sheet]);
  const count = faults.length;
  return (
    <Page title={words.title} heading={problems.heading}>
      {children}
      <Notice warning>
        <p>{own ? problems.own(format.number(count), count === 1) : problems.theirs}</p>
        <ProblemList catalogue={world.catalogue} faults={faults} own={own} />
      </Notice>
      <Actions>
        <ButtonLink href={hrefOf({ page: 'questions', section: '' })}>
          {words.toQuestions}
        </ButtonLink>
      </Actions>
    </Page>
  );
};

export default NoVerdict;
