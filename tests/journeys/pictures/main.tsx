import '../../../src/ui/base.css';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import Parts from '../../../src/pages/gallery/gallery';
import { loadWords } from '../../../src/text/load-words';

// The page of primitives by itself, as it is in the app while that is developed.
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
await loadWords('questions', 'form', 'engine', 'verdict', 'record', 'parts');
createRoot(root).render(
  <Suspense>
    <Parts />
  </Suspense>,
);
