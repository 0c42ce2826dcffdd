import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { background } from '../../src/bindings/background';
import { AllLanguages } from '../../src/pages/evidence/all-languages';
import { CriterionPage } from '../../src/pages/evidence/criterion';
import { LanguagePage } from '../../src/pages/evidence/language';
import { english } from '../../src/text';
import { LocaleProvider } from '../../src/ui/locale';
import { world } from '../fixtures/world';

const { catalogue } = world;

const textOf = (tag: string): string => {
  const language = background.languages.find((one) => one.tag === tag);
  if (language === undefined) throw new Error(tag);
  const { container, unmount } = render(
    <LocaleProvider locale={english}>
      <LanguagePage catalogue={catalogue} background={background} language={language}>
        {null}
      </LanguagePage>
    </LocaleProvider>,
  );
  const text = container.textContent;
  unmount();
  return text;
};

describe('The page of a language', () => {
  it('says in two sentences what the results mean, in more than two hundred languages', {
    tags: ['thorough', 'long'],
  }, () => {
    const told = catalogue.languages.filter(({ tag }) =>
      /To understand it, [^.]+\. To write in it, [^.]+\./.test(textOf(tag)),
    );
    expect(told.length).toBeGreaterThan(200);
  });

  it('shows both families at each size and source, and what each says', () => {
    const text = textOf('sw');
    expect(text).toContain('To write in it, Llama is ahead at medium size.');
    expect(text).toMatch(
      /Medium: MaLA-LM \(EMMA-500\)Qwen 10\.7, Llama 30\.4 \(Llama ahead by 19\.7 ± 11\.2, 1 data set\)/,
    );
    expect(text).toMatch(/Large: BRIGHTER authors, models of an older generation/);
    expect(text).toContain('licence CC BY 4.0');
  });

  it('says where a result rests on one of its sources', () => {
    expect(textOf('is')).toContain('Without this source, the result of all would move');
    expect(textOf('sw')).not.toContain('Without this source, the result of all would move');
  });

  it('shows what does not count', () => {
    expect(textOf('yue')).toMatch(
      /Shown, and not counted.*Yue-CMMLU, Medium, .*: Qwen 68\.\d, Llama/,
    );
    expect(textOf('sw')).not.toContain('Shown, and not counted');
  });

  it('warns where neither family works', () => {
    const text = textOf('yo');
    expect(text).toContain('To write in it, neither family works at medium size.');
    expect(text).toContain('neither family writes text of use');
  });

  it('says so where nobody compared the families', () => {
    expect(textOf('la')).toContain('No independent test covers both families.');
  });
});

const pageOf = (id: string) => {
  const criterion = catalogue.questionnaire.criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(id);
  return render(
    <LocaleProvider locale={english}>
      <CriterionPage catalogue={catalogue} background={background} criterion={criterion}>
        {null}
      </CriterionPage>
    </LocaleProvider>,
  ).container;
};

describe('The page of a criterion', () => {
  it.each(catalogue.questionnaire.criteria)('says whether what is said agrees: $id', ({ id }) => {
    expect(pageOf(id).textContent).toMatch(
      /Our evidence (?:agrees|says otherwise|cannot tell)\. [A-Z]/,
    );
  });

  it('leads from each claim, verdict, adjustment, item and result to where it can be read', {
    tags: 'thorough',
  }, () => {
    for (const { id } of catalogue.questionnaire.criteria) {
      const page = pageOf(id);
      const told = [
        ...page.querySelectorAll('[data-favours]'),
        // Rows of languages lead to their own pages, which name who measured them.
        ...(id === 'multilingual' ? [] : page.querySelectorAll('tbody th')),
        ...[...page.querySelectorAll('p')].filter(({ textContent }) =>
          textContent.startsWith('Our evidence'),
        ),
        ...[...page.querySelectorAll('li')].filter(({ textContent }) =>
          / Qwen [+−]?[\d.]+, Llama [+−]?[\d.]+\./.test(textContent),
        ),
      ];
      const { claims, verdicts } = background.claims[id];
      expect(told.length).toBeGreaterThanOrEqual(claims.length + verdicts.length);
      const without = told.filter((one) => one.querySelector('a[href^="https://"]') === null);
      expect([id, without.map(({ textContent }) => textContent)]).toEqual([id, []]);
      cleanup();
    }
  });

  it('holds the numbers of the claims that its verdict names', () => {
    expect(pageOf('ecosystem').textContent).toMatch(
      /says otherwise\. Hugging Face holds 151,448 models built on Qwen, 4\.7 times those built on Llama/,
    );
  });

  it.each(['selfHosting', 'fineTuning', 'tooling'])('has one list for both families: %s', (id) => {
    const rows = [...pageOf(id).querySelectorAll('tbody tr')];
    // What counts for everybody: what one engine or kind of work adds says for whom it counts.
    const capable = rows.filter((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
      const can = /^(?:yes|with a workaround|no)$/;
      return cells.slice(0, 2).every((one) => can.test(one)) && !/Counts for/.test(row.textContent);
    });
    expect(capable.length).toBeGreaterThanOrEqual(8);
    expect(capable.length).toBeLessThanOrEqual(12);
  });

  it('tells the holes of each engine beside self-hosting, and where no version mends them', () => {
    const text = pageOf('selfHosting').textContent;
    for (const { name, version, leastSafe } of background.serving.engines) {
      expect(text).toContain(`The commands name ${name} ${version} of `);
      expect(text).toContain(`that a later one mends is ${leastSafe}.`);
    }
    expect(text).toMatch(
      /CVE-2026-15969, 30 July 2026.*critical, 9\.8\. Versions: not named\. Mended in: not named/,
    );
    expect(pageOf('cost').textContent).not.toContain('CVE-');
  });

  it('says where a source could not be opened', () => {
    expect(pageOf('fineTuning').textContent).toContain(
      'We could not open a source of this on 27 November 2026',
    );
  });
});

describe('The picture of all languages', () => {
  it('counts every language of each part of the world once', { tags: 'thorough' }, () => {
    render(
      <LocaleProvider locale={english}>
        <AllLanguages catalogue={catalogue} languages={background.languages} />
      </LocaleProvider>,
    );
    for (const name of [/^Understanding/, /^Writing/]) {
      const table = screen.getByRole('table', { name });
      const rows = [...table.querySelectorAll('tbody tr')];
      const counted = rows.flatMap((row) =>
        [...(row.querySelector('td')?.textContent ?? '').matchAll(/\d+/g)].map(Number),
      );
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(background.languages.length);
      expect(rows).toHaveLength(9);
    }
    const links = new Set([...document.querySelectorAll('a')].map((link) => link.textContent));
    expect(background.languages.filter(({ name }) => !links.has(name))).toEqual([]);
  });
});
