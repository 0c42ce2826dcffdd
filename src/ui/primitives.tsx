import type { ReactNode } from 'react';
import styles from './primitives.module.css';

/** A button; `quiet` for what is not the way on, `plain` for one inside text. */
export const Button = ({
  look = 'main',
  onPress,
  children,
  label,
  disabled = false,
  submits = false,
}: {
  look?: 'main' | 'quiet' | 'plain';
  onPress?: () => void;
  children: ReactNode;
  label?: string;
  disabled?: boolean;
  /** Whether it sends the form it stands in. */
  submits?: boolean;
}) => (
  <button
    type={submits ? 'submit' : 'button'}
    className={look === 'main' ? styles.button : look === 'quiet' ? styles.quiet : styles.plain}
    onClick={onPress}
    aria-label={label}
    disabled={disabled}
  >
    {children}
  </button>
);

/** A link that looks like a button. */
export const ButtonLink = ({
  href,
  look = 'main',
  children,
  label,
}: {
  href: string;
  look?: 'main' | 'quiet';
  children: ReactNode;
  label?: string;
}) => (
  <a href={href} className={look === 'main' ? styles.button : styles.quiet} aria-label={label}>
    {children}
  </a>
);

/** A row of actions. */
export const Actions = ({ children }: { children: ReactNode }) => (
  <div className={styles.actions}>{children}</div>
);

/** Something to know, beside what it is about. `warning` for what needs a decision. */
export const Notice = ({
  warning = false,
  live = false,
  children,
}: {
  warning?: boolean;
  live?: boolean;
  children: ReactNode;
}) => (
  <div
    className={warning ? `${styles.notice} ${styles.warning}` : styles.notice}
    role={live ? 'status' : undefined}
  >
    {children}
  </div>
);

/** Text for screen readers alone. */
export const Hidden = ({ children }: { children: ReactNode }) => (
  <span className={styles.hidden}>{children}</span>
);

/** More, on request, or `open` at first. */
export const Disclosure = ({
  summary,
  open,
  children,
  onToggle,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
  onToggle?: (open: boolean) => void;
}) => (
  <details
    className={styles.disclosure}
    open={open}
    onToggle={(event) => onToggle?.(event.currentTarget.open)}
  >
    <summary>{summary}</summary>
    {children}
  </details>
);

/** A wide table that scrolls by itself on narrow screens and is reached by keyboard. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // A region that scrolls must take the focus, or a keyboard cannot scroll it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <section className={styles.scroll} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
