import type { ReactNode } from 'react';
import { onKey } from '../fields/keys';

/** The form of a question on a page beside the questions: number keys choose, and nothing comes next. */
export const ChoiceForm = ({ children }: { children: ReactNode }) => (
  // The keys act on the choices inside; the form itself takes no focus.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
  <form noValidate onSubmit={(event) => event.preventDefault()} onKeyDown={(event) => onKey(event)}>
    {children}
  </form>
);
