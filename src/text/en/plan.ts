import { area } from '../area';

/** Words around what to run, where a page or paper shows it: no file has them. */
export const plan = area('plan', {
  part: 'Part',
  onEach: 'On each card',
  own: 'Size a model of your own from its config.json',
  commands: 'How to start it',
  shell: 'In a shell',
  compose: 'With Docker Compose',
  more: 'With Docker Compose, or without a network',
  fetch: 'Without a network: what to bring',
  offline: 'Without a network: compare checksums, then start',
  others: 'Other releases that fit',
  release: 'Release',
  needs: 'On each card',
  room: 'At once',
  points: 'Worth',
  map: 'What fits: tokens for each request, by requests at once',
  ofRelease: (what: string, release: string) => `${what}: ${release}`,
  requests: 'At once',
  tokensEach: (tokens: string) => `${tokens} tokens`,
  yes: 'fits',
  no: 'does not fit',
});
