import { area } from '../../area';
import type { Asked } from './asked';
import { later } from './later';
import { organisation } from './organisation';

const asked: Asked = { ...organisation.en, ...later.en };

/** Words of all questions, for where answers are named beside each other. */
export const wording = area('wording', { asked });
