import type { ReactNode } from 'react';
import styles from './fields.module.css';

/** What is wrong with a field, told as soon as it stands; the field names it by its id. */
export const FieldError = ({ id, children }: { id?: string; children: ReactNode }) => (
  <p id={id} className={styles.error} role="alert">
    {children}
  </p>
);
