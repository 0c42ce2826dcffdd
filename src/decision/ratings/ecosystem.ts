import { based } from './based';

/**
 * Ecosystem: derived models, downloads, hosts and benchmark pools counted for both families by one rule,
 * and the clouds that serve them, with the vendor's roadmap as far as the user minds it.
 * Data: data/evidence/ecosystem.json.
 */
export const ecosystem = based('ecosystem');
