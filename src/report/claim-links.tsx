import type { Claim } from '../catalogue';
import { sourcesOf } from '../record/words/source-link';
import { SourceLinks } from './lists';

/** Where the claims can be read that a sentence tells or a row shows, by their ids. */
export const ClaimLinks = ({
  claims,
  ids,
}: {
  claims: readonly Claim[];
  ids: readonly string[];
}) => <SourceLinks sources={sourcesOf(claims, ids)} />;
