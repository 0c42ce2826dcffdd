/** What a block of commands does. */
export type BlockId =
  | 'install'
  | 'bring'
  | 'token'
  | 'key'
  | 'rank'
  | 'fetch'
  | 'file'
  | 'save'
  | 'sums'
  | 'check'
  | 'start'
  | 'ask'
  | 'stop'
  // Where copies lie on several machines.
  | 'own'
  | 'sharedKey'
  | 'machines'
  | 'proxy'
  | 'share'
  // On a phone, and on a computer beside it.
  | 'phone'
  | 'computer'
  | 'copy'
  | 'unpack';

/** Commands to paste as they stand, one block after another. */
export interface Block {
  readonly id: BlockId;
  readonly text: string;
}

/** Blocks without those that a set-up does not need. */
export const blocks = (all: readonly (Block | null)[]): readonly Block[] =>
  all.filter((block) => block !== null).filter(({ text }) => text !== '');
