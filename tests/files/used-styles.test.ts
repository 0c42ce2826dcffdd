import { expect, it } from 'vitest';
import { usedStyles } from '../../src/files/page/used-styles';

const classes = new Set(['here', 'and_this-1']);
const left = (styles: string) => usedStyles(styles, classes);

it('leaves out what asks for a class that no element has', () => {
  expect(left('.here{a:b}.gone{a:b}p.gone>a{a:b}.and_this-1{a:b}')).toBe(
    '.here{a:b}.and_this-1{a:b}',
  );
  expect(left('@layer parts{.gone{a:b}.here .gone{a:b}@media print{.gone{a:b}.here{a:b}}}')).toBe(
    '@layer parts{@media print{.here{a:b}}}',
  );
});

it('keeps what asks for none, and what one of several selectors asks for', () => {
  for (const styles of [
    '@layer reset,parts;p{a:b}',
    '.gone,.here:hover{a:b}',
    '.here:not(.gone):has(> .gone, p:is(.gone)){a:b}',
    '@page{margin:1cm}',
    '@keyframes x{12.5%{a:b}to{a:b}}',
    'a[href$=".pdf"]{a:b}',
    '[data-look="0"]{--w:1}',
  ]) {
    expect(left(styles)).toBe(styles);
  }
});
