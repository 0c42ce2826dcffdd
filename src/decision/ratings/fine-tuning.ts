import { based } from './based';

/**
 * Fine-tuning: a checklist of what trainers, engines and makers let one do with both families, by the
 * customisation the user wants. Data: data/evidence/fineTuning.json.
 */
export const fineTuning = based('fineTuning');
