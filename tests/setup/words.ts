import { stageNames } from '../../src/text/areas';
import { loadWords } from '../../src/text';

// Tests ask for code without the pages that load its words.
await loadWords(...stageNames);
