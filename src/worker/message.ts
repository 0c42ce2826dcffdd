/** What a page tells a worker that waits: someone wants its edition now. */
export const useNow = 'use now';
