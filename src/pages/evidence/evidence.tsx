import type { EvidenceKind } from '../../platform/routes';
import { comparison } from '../../platform/own-files';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, ButtonLink } from '../../ui/primitives';
import { background } from '../../bindings/background';
import { Page } from '../../report/page/page';
import { useWorld } from '../../bindings/use-recommendation';
import { CriterionPage } from './criterion';
import { LanguagePage } from './language';
import { LanguagesPage } from './languages';
import { LicencePage, LicencesPage } from './licences';
import { ModelsPage } from './models';
import { ReleasePage } from './release';

/** One page of the evidence, or a list of its kind. */
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
        <ButtonLink href={comparison} look="quiet">
          {words.back}
        </ButtonLink>
      </Actions>
    </>
  );
  if (id === '' && kind === 'language') {
    return (
      <LanguagesPage catalogue={catalogue} background={background}>
        {foot}
      </LanguagesPage>
    );
  }
  if (id === '' && kind === 'release') {
    return <ModelsPage catalogue={catalogue}>{foot}</ModelsPage>;
  }
  if (id === '' && kind === 'licence') {
    return <LicencesPage catalogue={catalogue}>{foot}</LicencesPage>;
  }
  const criterion = criteria.find((one) => one.id === id);
  const language = background.languages.find((one) => one.tag === id);
  const release = catalogue.releases.find((one) => one.id === id);
  const licence = catalogue.licences.find((one) => one.id === id);
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
  if (kind === 'licence' && licence !== undefined) {
    return (
      <LicencePage catalogue={catalogue} licence={licence}>
        {foot}
      </LicencePage>
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
