/**
 * What the browser keeps, as the privacy page tells it: the keys of its local storage, its database, or
 * its cache of files. One row may stand for several keys.
 */
export const keptRows = [
  { id: 'sheet', where: 'local', keys: ['steelyard.sheet'] },
  { id: 'aside', where: 'local', keys: ['steelyard.damaged', 'steelyard.other'] },
  { id: 'versions', where: 'database', keys: [] },
  { id: 'set', where: 'local', keys: ['steelyard.compare'] },
  { id: 'locale', where: 'local', keys: ['steelyard.locale'] },
  { id: 'host', where: 'local', keys: ['steelyard.host'] },
  { id: 'program', where: 'cache', keys: [] },
] as const;
