import type { ReactNode } from 'react';
import prose from '../../ui/document.module.css';
import { useMessages } from '../../ui/locale';

/** The sections of the method in their order; “method §n” in code means the n-th of them. */
export const methodSections = [
  'points',
  'criteria',
  'gates',
  'doubt',
  'open',
  'verdict',
  'explained',
  'several',
  'audit',
  'neutrality',
  'limits',
  'sources',
] as const;

/** One section of the method, under its number and heading. */
export const MethodSection = ({
  id,
  children,
}: {
  id: (typeof methodSections)[number];
  children: ReactNode;
}) => {
  const { contents, section } = useMessages('method');
  const number = String(methodSections.indexOf(id) + 1);
  return (
    <section className={prose.section}>
      <h2>{section({ number, heading: contents[id] })}</h2>
      {children}
    </section>
  );
};
