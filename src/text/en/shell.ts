import { area } from '../area';

/** Words of the frame around every page. */
export const shell = area('shell', {
  name: 'Steelyard',
  skip: 'Skip to the content',
  pages: 'Pages',
  questions: 'Questions',
  verdict: 'Verdict',
  evidence: 'Evidence',
  method: 'Method',
  undo: 'Undo',
  redo: 'Redo',
  private: 'What you answer stays in this browser.',
  licences: 'Licences and notices',
  loading: 'Loading',
  unready: {
    title: 'This document was not ready',
    words: 'The page was still loading. Reload it, and print it again when it is complete.',
  },
  title: (page: string) => `${page} · Steelyard`,
  broken: {
    title: 'A part of the app did not load',
    words: 'The server did not send it, or it was changed on the way.',
    part: 'This part did not load. The questions work without it.',
    kept: 'Your answers are kept.',
    lost: 'Your answers are not kept. Save them before you reload, or they are lost.',
    again: 'Reload the page to try again.',
    reload: 'Reload the page',
    save: 'Save my answers to a file',
    link: 'Open my answers as a link',
  },
});
