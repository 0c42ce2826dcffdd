import { useEffect, useState } from 'react';
import { Hidden } from './primitives';

/** Milliseconds of quiet after which a change is spoken. */
const pause = 900;

/** Speaks a text politely once it has stopped changing, and never the one it starts with. */
export const Announce = ({ text }: { text: string }) => {
  const [first] = useState(text);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (text === first && spoken === '') return undefined;
    const timer = setTimeout(() => setSpoken(text), pause);
    return () => clearTimeout(timer);
  }, [text, first, spoken]);
  return (
    <div role="status">
      <Hidden>{spoken}</Hidden>
    </div>
  );
};
