import { giveLife } from './search-in';

const address = document.getElementById('search')?.dataset['index'];
if (address !== undefined) {
  // What it finds is a module of its own.
  giveLife(async () => {
    const found: unknown = await import(/* @vite-ignore */ new URL(address, document.baseURI).href);
    return typeof found === 'object' && found !== null && 'default' in found ? found.default : null;
  });
}
