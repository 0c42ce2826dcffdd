import { useLocale, useMessages } from '../../ui/locale';

/** Words a share of some sheets. Rounding never claims that all or none are meant where some are not. */
export const useShare = () => {
  const words = useMessages('specialists').audit;
  const { format } = useLocale();
  return (some: number, all: number): string => {
    const share = some / all;
    const count = format.number(some);
    if (some === 0) return words.none;
    if (share > 0.99 && share < 1) return words.nearlyAll({ count });
    if (share < 0.01) return words.nearlyNone({ count });
    return words.share({ percent: format.percent(share), count });
  };
};
