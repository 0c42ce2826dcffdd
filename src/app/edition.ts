import { keepOffline, type EditionNews } from '../platform/keep-offline';
import { isOneFile } from '../platform/one-file';
import { withWords } from '../text';

const tell = async (news: EditionNews): Promise<void> => {
  const { showNews } = await withWords(['edition'], () => import('./edition-line'));
  showNews(news);
};

// While the app is developed there is no worker, and each change shows at once. One file is kept by who has it.
if (import.meta.env.PROD && !isOneFile) {
  void keepOffline((news) => {
    // A line that does not load is told by a later visit.
    tell(news).catch(() => undefined);
  });
}
