import type { ReactNode } from 'react';
import { loadOnce } from '../../../platform/load-once';

/** What the keys of a question do: nobody waits for it. */
const choiceKeys = loadOnce(() => import('../beside/choice-keys'));

/** The form of a question on a page beside the questions: number keys choose, and nothing comes next. */
export const ChoiceForm = ({ children }: { children: ReactNode }) => (
  // The keys act on the choices inside; the form itself takes no focus.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  <form
    noValidate
    onSubmit={(event) => event.preventDefault()}
    onKeyDown={(event) => {
      choiceKeys().then(
        ({ press }) => press(event, ''),
        // All goes without them.
        () => undefined,
      );
    }}
  >
    {children}
  </form>
);
