import type { ReactNode } from 'react';
import type { Claim } from '../catalogue';
import { sourceLink, sourcesOf } from '../record/words/source-link';
import { OutsideLink } from '../ui/outside-link';
import { SourceLinks } from './lists';

/** Where the claims can be read that a sentence tells or a row shows, by their ids. */
export const ClaimLinks = ({
  claims,
  ids,
}: {
  claims: readonly Claim[];
  ids: readonly string[];
}) => <SourceLinks sources={sourcesOf(claims, ids)} />;

/** Words that lead to where a claim was read first. */
export const ToSource = ({
  claims,
  id,
  children,
}: {
  claims: readonly Claim[];
  id: string;
  children: ReactNode;
}) => {
  const [first] = sourcesOf(claims, [id]);
  return first === undefined ? (
    children
  ) : (
    <OutsideLink href={sourceLink(first).url}>{children}</OutsideLink>
  );
};
