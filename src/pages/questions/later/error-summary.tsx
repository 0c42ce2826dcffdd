import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { hrefOf } from '../../../platform/routes';
import { useMessages } from '../../../ui/locale';
import { Notice } from '../../../ui/primitives';

/** A field that gives no answer as it stands, and why. */
interface Faulty {
  readonly field: HTMLElement;
  readonly label: string;
  readonly problem: string;
}

const textOf = (id: string | null | undefined): string =>
  (id ?? '')
    .split(' ')
    .map((one) => document.getElementById(one))
    .filter((one) => one !== null && one.getAttribute('role') !== null)
    .map((one) => one?.textContent ?? '')
    .join(' ');

const labelOf = (field: HTMLElement): string =>
  field.getAttribute('aria-label') ??
  (field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    ? (field.labels?.[0]?.textContent ?? '')
    : '');

/** The fields of a form that give no answer as they stand, in their order. */
const faultyIn = (form: HTMLElement): readonly Faulty[] =>
  [...form.querySelectorAll<HTMLElement>('[aria-invalid=true],[data-unfinished]')].map((field) => ({
    field,
    label: labelOf(field),
    problem: textOf(field.getAttribute('aria-describedby') ?? field.dataset['unfinished']),
  }));

/**
 * What is wrong in the fields of a section, said at its top where somebody goes on all the same, each with
 * the way to its field. Once it was said, the way on is free: then the last valid answers hold.
 */
export const ErrorSummary = ({ next }: { next: Parameters<typeof hrefOf>[0] }) => {
  const words = useMessages('beside').summary;
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [faulty, setFaulty] = useState<readonly Faulty[]>([]);
  const stop = useEffectEvent((event: MouseEvent) => {
    const form = place.current?.closest('form');
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (form === null || form === undefined || link === null) return;
    if (link.getAttribute('href') !== hrefOf(next) || link.dataset['anyway'] !== undefined) return;
    const found = faultyIn(form);
    setFaulty(found);
    if (found.length === 0) return;
    event.preventDefault();
    // It is there once this turn is over.
    queueMicrotask(() => heading.current?.focus());
  });
  useEffect(() => {
    const form = place.current?.closest('form');
    const listener = (event: MouseEvent) => stop(event);
    form?.addEventListener('click', listener);
    return () => form?.removeEventListener('click', listener);
  }, []);
  return (
    <div ref={place} hidden={faulty.length === 0}>
      {faulty.length === 0 ? null : (
        <Notice warning>
          <h2 ref={heading} tabIndex={-1}>
            {words.heading}
          </h2>
          <ul>
            {faulty.map(({ field, label, problem }) => (
              <li key={`${label} ${problem}`}>
                <a
                  href={hrefOf(next)}
                  data-anyway
                  onClick={(event) => {
                    event.preventDefault();
                    field.focus();
                  }}
                >
                  {words.named({ field: label, problem })}
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href={hrefOf(next)} data-anyway>
              {words.goOn}
            </a>
          </p>
        </Notice>
      )}
    </div>
  );
};
