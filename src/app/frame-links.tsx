import { comparison, licences } from '../platform/own-files';
import { hrefOf, type Route } from '../platform/routes';
import { useMessages } from '../ui/locale';
import styles from '../report/page/page.module.css';

/** The pages of the navigation, in its order. */
const pages = [
  { page: 'questions', section: '' },
  { page: 'verdict' },
  { page: 'evidence', kind: 'criterion', id: '' },
  { page: 'method' },
] as const;

/** The pages at the foot of every page, in their order. */
const footPages = ['about', 'privacy', 'accessibility', 'map'] as const;

interface LinksProps {
  /** The page that is open. */
  readonly current: Route['page'];
  /** What stands before the address of a page of the app: nothing in the app, its file beside it. */
  readonly base?: string;
}

const markOf = (current: Route['page'], page: Route['page']) =>
  current === page ? ('page' as const) : undefined;

/** The navigation in the header of every page. */
export const PageLinks = ({ current, base = '' }: LinksProps) => {
  const words = useMessages('shell');
  return (
    <nav aria-label={words.pages}>
      <ul className={styles.nav}>
        {pages.map((one) => (
          <li key={one.page}>
            <a
              href={one.page === 'evidence' ? comparison : base + hrefOf(one)}
              aria-current={markOf(current, one.page)}
            >
              {words[one.page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The footer of every page. */
export const PageFoot = ({ current, base = '' }: LinksProps) => {
  const words = useMessages('shell');
  return (
    <footer className={styles.footer}>
      <p>{words.private}</p>
      <nav aria-label={words.foot.label}>
        <ul className={styles.nav}>
          {footPages.map((page) => (
            <li key={page}>
              <a href={base + hrefOf({ page })} aria-current={markOf(current, page)}>
                {words.foot[page]}
              </a>
            </li>
          ))}
          <li>
            <a href={licences}>{words.licences}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
};
