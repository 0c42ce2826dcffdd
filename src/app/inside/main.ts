import { unpack } from '../../platform/inside/packed';

// What the file says until it starts, it says for good where it cannot.
await unpack();
document.getElementById('root')?.replaceChildren();
await import('../main');
