/**
 * What the browser keeps, as the privacy page tells it: the keys of its local storage, or its database
 * where there are none. One row may stand for several keys.
 */
export const keptRows = [
  { id: 'sheet', keys: ['steelyard.sheet'] },
  { id: 'aside', keys: ['steelyard.damaged', 'steelyard.other'] },
  { id: 'versions', keys: null },
  { id: 'set', keys: ['steelyard.compare'] },
  { id: 'locale', keys: ['steelyard.locale'] },
] as const;
