import { based } from './based';

/**
 * Fine-tuning: recipes in trainers and quantizers, and adapters or full fine-tunes published, by the
 * customisation the user wants. Data: data/evidence/fineTuning.json.
 */
export const fineTuning = based('fineTuning');
