import type { EvidenceKind } from '../../platform/routes';
import { hrefOf } from '../../platform/routes';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, ButtonLink } from '../../ui/primitives';
import { background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { useWorld } from '../../bindings/use-recommendation';
import { CriterionPage } from './criterion';
import { EvidenceIndex } from './index-page';
import { LanguagePage } from './language';
import { ReleasePage } from './release';

/** One page of the evidence, or the way into all of it. */
const Evidence = ({ kind, id }: { kind: EvidenceKind; id: string }) => {
  const words = useMessages('evidence');
  const { format } = useLocale();
  const world = useWorld();
  const { catalogue } = world;
  const { edition, criteria } = catalogue.questionnaire;
  const foot = (
    <>
      <p className={prose.meta}>{words.edition({ date: format.date(edition.date) })}</p>
      <Actions>
        <ButtonLink href={hrefOf({ page: 'evidence', kind: 'criterion', id: '' })} look="quiet">
          {words.back}
        </ButtonLink>
      </Actions>
    </>
  );
  if (id === '') return <EvidenceIndex catalogue={catalogue} background={background} />;
  const criterion = criteria.find((one) => one.id === id);
  const language = background.languages.find((one) => one.tag === id);
  const release = catalogue.releases.find((one) => one.id === id);
  if (kind === 'criterion' && criterion !== undefined) {
    return (
      <CriterionPage catalogue={catalogue} background={background} criterion={criterion}>
        {foot}
      </CriterionPage>
    );
  }
  if (kind === 'language' && language !== undefined) {
    return (
      <LanguagePage catalogue={catalogue} background={background} language={language}>
        {foot}
      </LanguagePage>
    );
  }
  if (kind === 'release' && release !== undefined) {
    return (
      <ReleasePage catalogue={catalogue} background={background} release={release}>
        {foot}
      </ReleasePage>
    );
  }
  return (
    <Page title={words.title} heading={words.title}>
      <p>{words.unknown}</p>
      {foot}
    </Page>
  );
};

export default Evidence;
