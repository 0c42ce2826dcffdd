import { Fragment } from 'react';
import type { Told } from '../../catalogue';
import { useLocale } from '../../ui/locale';
import { numbersOf, type Note } from './notes';

/** A sentence with the numbers of the notes that it rests on. */
export const Sentence = ({ told, notes }: { told: Told; notes: readonly Note[] }) => {
  const { of } = useLocale();
  return (
    <>
      {of(told.words)}
      <sup>
        {numbersOf(notes, told).map((number, place) => (
          <Fragment key={number}>
            {place === 0 ? '' : ', '}
            <a href={`#s${String(number)}`}>{number}</a>
          </Fragment>
        ))}
      </sup>
    </>
  );
};
