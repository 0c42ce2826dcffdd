import { lazy, useEffect } from 'react';
import { outline, type Outline } from '../../catalogue';
import { loadOnce } from '../../platform/load-once';
import { withWords } from '../../text';
import type { Asked } from '../../text/wording';
import { useMessages } from '../../ui/locale';
import { ChoiceInput } from './fields/choice-input';
import { Field } from './fields/field';

const laterSection = loadOnce(() => withWords(['form'], () => import('./later/later-section')));
const LaterSection = lazy(laterSection);

/** The questions of the first section, which wait for nothing else. */
const FirstSection = () => {
  const asked: Asked = useMessages('wording/organisation');
  return outline.first.map(({ id, options }) => (
    <Field key={id} question={id} asked={asked[id]}>
      <ChoiceInput question={id} options={options} asked={asked[id]} />
    </Field>
  ));
};

/** The questions of one section. Every valid answer is kept at once; there is no Save. */
export const Section = ({ section }: { section: Outline['sections'][number] }) => {
  // Beside the first question, so that nobody who goes on waits for the others.
  useEffect(() => {
    laterSection().catch(() => undefined);
  }, []);
  return section === outline.sections[0] ? <FirstSection /> : <LaterSection section={section.id} />;
};
