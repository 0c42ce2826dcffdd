import { useMemo, type ReactNode } from 'react';
import type { Sheet } from '../decision';
import { hrefOf } from '../platform/routes';
import { useMessages } from '../ui/locale';
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
  const words = useMessages('record');
  const problems = useMessages('problems');
  const faults = useMemo(() => problemsOf(world, sheet), [world, sheet]);
  return (
    <Page title={words.title} heading={problems.heading}>
      {children}
      <Notice warning>
        <p>{own ? problems.own({ count: faults.length }) : problems.theirs}</p>
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
