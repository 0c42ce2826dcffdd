import type { Answer, Override, Sheet } from '../../decision';

/** What a page keeps of a decision: its answers, and the figures that followed from them. */
export interface Kept {
  readonly sheet: Sheet;
  readonly figures: object;
}

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areAll = <T>(value: unknown, is: (one: unknown) => one is T): boolean =>
  isEntries(value) && Object.values(value).every(is);

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** A card of the list by its id, or one that is not in it as somebody described it. */
const isItem = (value: unknown): boolean => {
  if (!isEntries(value) || !isNumber(value['count'])) return false;
  const { accelerator, own } = value;
  if (!isEntries(own)) return own === undefined && isText(accelerator);
  const { name, kind, memoryGB, bandwidthGBs } = own;
  const isRate = bandwidthGBs === null || isNumber(bandwidthGBs);
  return isText(name) && isText(kind) && isNumber(memoryGB) && isRate;
};

const isHardware = (value: unknown): boolean => {
  if (!isEntries(value)) return false;
  const { mode, memoryGiB, items } = value;
  if (mode === 'accelerators') {
    const isBeside = memoryGiB === undefined || isNumber(memoryGiB);
    return isBeside && Array.isArray(items) && items.every(isItem);
  }
  return mode === 'undecided' || (mode === 'cpu' && isNumber(memoryGiB));
};

const isAnswer = (value: unknown): value is Answer => {
  if (!isEntries(value)) return false;
  switch (value['kind']) {
    case 'unsure':
      return true;
    case 'choice':
      return isText(value['option']);
    case 'choices':
      return areTexts(value['options']);
    case 'shares':
      return areAll(value['shares'], isNumber);
    case 'number':
      return isNumber(value['value']);
    case 'languages':
      return areTexts(value['primary']) && areTexts(value['secondary']);
    case 'hardware':
      return isHardware(value['hardware']);
    default:
      return false;
  }
};

const isOverride = (value: unknown): value is Override =>
  isEntries(value) &&
  [value['qwen'], value['llama'], value['spread']].every(isNumber) &&
  isText(value['reason']);

const areTies = (value: unknown): boolean =>
  value === undefined ||
  (isEntries(value) &&
    Object.values(value).every((one) => isEntries(one) && Object.values(one).every(areTexts)));

const isSheet = (value: unknown): value is Sheet =>
  isEntries(value) &&
  isText(value['title']) &&
  areAll(value['answers'], isAnswer) &&
  areAll(value['points'], isNumber) &&
  areAll(value['overrides'], isOverride) &&
  areAll(value['notes'], isText) &&
  areTies(value['ties']) &&
  (value['asked'] === undefined || isNumber(value['asked']));

/**
 * What a page's own JSON record keeps; null where it has another shape. The schemas that read files from
 * anywhere weigh a tenth of a page, and this one was written by the version that reads it: whether the
 * facts know what it names, the engine asks.
 */
export const keptIn = (json: string): Kept | null => {
  const value: unknown = JSON.parse(json);
  if (!isEntries(value)) return null;
  const { sheet, figures } = value;
  return isSheet(sheet) && isEntries(figures) ? { sheet, figures } : null;
};
