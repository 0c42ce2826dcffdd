import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocale } from './locale';
import styles from './tabs.module.css';

/** One of several views of a thing. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly content: () => ReactNode;
}

/** Where a key leads from a tab: the arrows go round, as the page reads. */
const target = (key: string, at: number, count: number, rtl: boolean): number | null => {
  const step = rtl ? -1 : 1;
  if (key === 'ArrowRight') return (at + step + count) % count;
  if (key === 'ArrowLeft') return (at - step + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

/**
 * Views of one thing, one at a time, after the tabs pattern of the ARIA practices: one stop for Tab,
 * arrows, Home and End between the tabs, and a tab shows its view as soon as it is reached. Only the
 * chosen view is drawn. A single view needs no tabs.
 */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => {
  const { dir } = useLocale();
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  );
  const shown = tabs[at];
  if (shown === undefined) return null;
  if (tabs.length === 1) return shown.content();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, at, tabs.length, dir === 'rtl');
    if (next === null) return;
    event.preventDefault();
    choose(tabs[next]?.id ?? null);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            className={styles.tab}
            aria-selected={id === shown.id}
            aria-controls={`${base}-view`}
            tabIndex={id === shown.id ? 0 : -1}
            onClick={() => choose(id)}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      {/* The view takes the focus, as it may hold nothing else that does. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div
        role="tabpanel"
        id={`${base}-view`}
        aria-labelledby={`${base}-${shown.id}`}
        className={styles.view}
        tabIndex={0}
      >
        {shown.content()}
      </div>
    </div>
  );
};
