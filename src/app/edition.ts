import { keepOffline, type EditionNews } from '../platform/keep-offline';
import { withWords } from '../text';

const tell = async (news: EditionNews): Promise<void> => {
  const { showNews } = await withWords(['edition'], () => import('./edition-line'));
  showNews(news);
};

// While the app is developed there is no worker, and each change shows at once.
if (import.meta.env.PROD) {
  void keepOffline((news) => {
    // A line that does not load is told by a later visit.
    tell(news).catch(() => undefined);
  });
}
