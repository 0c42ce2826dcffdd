import type { OpenResult } from '../files/open';
import { useMessages } from '../ui/locale';

/** Something that did not open. */
export type Refused = Extract<OpenResult, { ok: false }>;

/** Why something does not open, in words; the excerpt says which of several it was. */
export const Refusal = ({ refused: { problem, excerpt } }: { refused: Refused }) => {
  const words = useMessages('open');
  if (problem === 'damagedRecord') return <p>{words.problem.damagedRecord({ path: excerpt })}</p>;
  return (
    <>
      <p>{words.problem[problem]}</p>
      {excerpt === '' ? null : <p>{words.excerpt({ text: excerpt })}</p>}
    </>
  );
};
