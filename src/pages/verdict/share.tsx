import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Sheet } from '../../decision';
import { longest } from '../../decision/sheet/texts';
import type { DecisionRecord } from '../../record';
import type { RecordSource } from '../../bindings/use-record-source';
import { hrefOf } from '../../platform/routes';
import { setTitle } from '../../state/edits';
import { withWords } from '../../text';
import { CheckRow } from '../../ui/choice-rows';
import { useCopying } from '../../report/copying';
import fields from '../../ui/fields.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Actions, Button, ButtonLink, Disclosure, Notice } from '../../ui/primitives';
import { ShownField } from '../../ui/shown-field';
import { PaperChoice, type PaperKind } from '../print/paper-choice';
import { ClippedField } from '../../report/clipped-field';
import { LinkHost } from '../../report/link-host';
import { Loading } from '../../report/page/fallbacks';
import type { ShownLink } from './use-share-link';

const Copies = lazy(() => withWords(['share'], () => import('./copy-as-text')));
const Files = lazy(() => withWords(['share'], () => import('./save-as-file')));
const Protect = lazy(() => withWords(['share'], () => import('./passphrase-form')));
const QrCode = lazy(async () => ({ default: (await import('../../ui/qr-code')).QrCode }));

/** Links longer than this are cut by some mail programs. */
const longLink = 400;

/** What loads and is made only when it is opened. */
const OnRequest = ({ summary, children }: { summary: string; children: ReactNode }) => {
  const [asked, setAsked] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setAsked}>
      {asked ? <Suspense fallback={<Loading />}>{children}</Suspense> : null}
    </Disclosure>
  );
};

const Address = ({ address }: { address: string }) => {
  const words = useMessages('sharing');
  const { share } = useMessages('record');
  const { format } = useLocale();
  return (
    <>
      <ShownField label={share.address} hint={words.words} value={address} />
      {address.length > longLink ? (
        <p>{words.long({ length: format.number(address.length) })}</p>
      ) : null}
      <OnRequest summary={words.code}>
        <QrCode text={address} label={share.address} tooLong={share.tooLongForCode} side={208} />
      </OnRequest>
    </>
  );
};

/** The link, plain or under a passphrase; the system's share sheet, print, copies and files. */
const Share = ({
  sheet,
  record,
  source,
  shown,
  own,
  paper,
  onPaper,
}: {
  sheet: Sheet;
  record: DecisionRecord;
  source: RecordSource;
  shown: ShownLink;
  own: boolean;
  paper: PaperKind;
  onPaper: (kind: PaperKind) => void;
}) => {
  const words = useMessages('sharing');
  const { copy, outcome } = useCopying();
  const { address } = shown;
  const canSend = typeof navigator.share === 'function';
  const send = (url: string) => {
    // Closing the share sheet is no failure worth a word.
    navigator.share({ title: source.frame.title, url }).catch(() => undefined);
  };
  return (
    <div className={fields.stack}>
      {own ? (
        <ClippedField
          label={words.title}
          value={sheet.title}
          longest={longest.title}
          onChange={setTitle}
        />
      ) : null}
      {Object.keys(sheet.notes).length === 0 ? null : (
        <CheckRow
          label={words.notes}
          checked={shown.withNotes}
          onToggle={() => shown.setWithNotes(!shown.withNotes)}
        />
      )}
      {shown.tooLong ? (
        <Notice warning live>
          <p>{words.notesTooLong}</p>
        </Notice>
      ) : null}
      <CheckRow
        label={words.protect}
        checked={shown.secret}
        onToggle={() => shown.setSecret(!shown.secret)}
      />
      {shown.secret ? (
        <Suspense fallback={<Loading />}>
          <Protect payload={shown.payload} onSealed={shown.onSealed} />
        </Suspense>
      ) : null}
      {address === null ? null : <Address address={address} />}
      <LinkHost />
      <Actions>
        {address === null ? null : (
          <Button onPress={() => copy({ plain: address }, words.copied)}>{words.copy}</Button>
        )}
        {canSend && address !== null ? (
          <Button look="quiet" onPress={() => send(address)}>
            {words.send}
          </Button>
        ) : null}
        <Button look="quiet" onPress={() => globalThis.print()}>
          {words.print}
        </Button>
        {own ? (
          <ButtonLink href={hrefOf({ page: 'review' })} look="quiet">
            {words.change}
          </ButtonLink>
        ) : null}
        {own ? (
          <ButtonLink href={hrefOf({ page: 'history' })} look="quiet">
            {words.history}
          </ButtonLink>
        ) : null}
        <ButtonLink href={hrefOf({ page: 'compare' })} look="quiet">
          {words.compare}
        </ButtonLink>
      </Actions>
      {outcome}
      <PaperChoice kind={paper} onChoose={onPaper} />
      <OnRequest summary={words.copies}>
        <Copies record={record} source={source} />
      </OnRequest>
      <OnRequest summary={words.files}>
        <Files
          sheet={{ ...source.input.sheet, title: sheet.title }}
          record={record}
          source={source}
        />
      </OnRequest>
    </div>
  );
};

export default Share;
