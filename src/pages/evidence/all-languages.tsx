import type { Catalogue, FamilyId, Language, LanguageResult, SizeClass } from '../../catalogue';
import { abilities, regions, type Ability, type Region } from '../../core/languages';
import { sizeClasses } from '../../core/method';
import { hrefOf } from '../../platform/routes';
import { sideOf } from '../../report/language-lean';
import { useToldResult } from '../../report/language-results';
import type { Bar } from '../../ui/chart/drawing';
import { Strips } from '../../ui/chart/strips';
import prose from '../../ui/document.module.css';
import { useLocale, useMessages } from '../../ui/locale';
import { Disclosure, Scroll } from '../../ui/primitives';
import { Tabs } from '../../ui/tabs';
import { TableHead } from '../../ui/table-head';

interface Known {
  readonly tag: string;
  readonly name: string;
  readonly region: Region;
  readonly results: { readonly [A in Ability]: LanguageResult | undefined };
}

type Side = ReturnType<typeof sideOf>;

/** The sides in the order in which a strip shows them; what is unknown is told and not drawn. */
const drawn = [
  { side: 'qwen', look: { side: 'left' } },
  { side: 'level', look: { side: 'none' } },
  { side: 'llama', look: { side: 'right' } },
  { side: 'neither', look: { side: 'none', hatched: true } },
] as const satisfies readonly { side: Side; look: Omit<Bar, 'from' | 'to'> }[];

type Counts = Readonly<Record<Side, number>>;

const countsOf = (languages: readonly Known[], ability: Ability): Counts => {
  const counts = { qwen: 0, llama: 0, level: 0, neither: 0, unknown: 0 };
  for (const { results } of languages) counts[sideOf(results[ability])] += 1;
  return counts;
};

const barsOf = (counts: Counts): readonly Bar[] => {
  let from = 0;
  return drawn.flatMap(({ side, look }) => {
    const to = from + counts[side];
    const bar = { ...look, from, to };
    from = to;
    return counts[side] === 0 ? [] : [bar];
  });
};

/** How many languages of each part of the world speak for whom. */
const Regions = ({ ability, languages }: { ability: Ability; languages: readonly Known[] }) => {
  const words = useMessages('evidence').language;
  const { families } = useMessages('decision');
  const { format } = useLocale();
  const told = (counts: Counts): string => {
    const some = (side: FamilyId) =>
      words.whole[side]({ count: counts[side], family: families[side] });
    return format.list([
      ...(counts.qwen === 0 ? [] : [some('qwen')]),
      ...(counts.level === 0 ? [] : [words.whole.level({ count: counts.level })]),
      ...(counts.llama === 0 ? [] : [some('llama')]),
      ...(counts.neither === 0 ? [] : [words.whole.neither({ count: counts.neither })]),
      ...(counts.unknown === 0 ? [] : [words.whole.unknown({ count: counts.unknown })]),
    ]);
  };
  const byRegion = regions.map((region) => {
    const own = languages.filter((one) => one.region === region);
    return { region, counts: countsOf(own, ability) };
  });
  const most = Math.max(1, ...byRegion.map(({ counts }) => countedIn(counts)));
  return (
    <Strips
      caption={words.whole.caption({
        ability: words.abilities[ability],
        all: told(countsOf(languages, ability)),
      })}
      columns={[words.region, words.whole.scale({ left: families.qwen, right: families.llama })]}
      from={0}
      to={most}
      number={format.number}
      strips={byRegion.map(({ region, counts }) => ({
        label: words.regions[region],
        bars: barsOf(counts),
        words: told(counts),
      }))}
    />
  );
};

/** Languages that a strip draws. */
const countedIn = ({ qwen, llama, level, neither }: Counts): number =>
  qwen + llama + level + neither;

/** The languages of one part of the world, each with what its results say. */
const RegionTable = ({ region, languages }: { region: Region; languages: readonly Known[] }) => {
  const words = useMessages('evidence').language;
  const told = useToldResult();
  return (
    <Scroll label={words.regions[region]}>
      <table className={prose.table}>
        <TableHead
          columns={[words.language, ...abilities.map((ability) => words.abilities[ability])]}
        />
        <tbody>
          {languages.map(({ tag, name, results }) => (
            <tr key={tag}>
              <th scope="row">
                <a href={hrefOf({ page: 'evidence', kind: 'language', id: tag })}>{name}</a>
              </th>
              {abilities.map((ability) => {
                const result = results[ability];
                return (
                  <td key={ability}>
                    {result === undefined ? words.whole.notMeasured : told({ ability, result })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** The sizes in the order of what is known of them. */
const ordered = (catalogue: Catalogue): readonly SizeClass[] => {
  const known = (size: SizeClass) =>
    catalogue.languages.filter(({ results }) =>
      abilities.some((ability) => results[ability][size] !== undefined),
    ).length;
  return [...sizeClasses].sort((a, b) => known(b) - known(a));
};

/** The picture of the whole: which languages lean to which family, by part of the world and size. */
export const AllLanguages = ({
  catalogue,
  languages,
}: {
  catalogue: Catalogue;
  languages: readonly Language[];
}) => {
  const words = useMessages('evidence').language;
  const { nameOf } = useLocale();
  const at = (size: SizeClass): readonly Known[] =>
    languages
      .map((language) => {
        const found = catalogue.languages.find(({ tag }) => tag === language.tag);
        return {
          tag: language.tag,
          name: nameOf(language),
          region: language.region,
          results: {
            understanding: found?.results.understanding[size],
            writing: found?.results.writing[size],
          },
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <section className={prose.section}>
      <h2>{words.whole.title}</h2>
      <p>{words.whole.words}</p>
      <Tabs
        label={words.size}
        tabs={ordered(catalogue).map((size) => ({
          id: size,
          name: words.sizes[size],
          content: () => {
            const known = at(size);
            return (
              <>
                {abilities.map((ability) => (
                  <Regions key={ability} ability={ability} languages={known} />
                ))}
                {regions.map((region) => (
                  <Disclosure
                    key={region}
                    summary={words.whole.each({ region: words.regions[region] })}
                  >
                    <RegionTable
                      region={region}
                      languages={known.filter((one) => one.region === region)}
                    />
                  </Disclosure>
                ))}
              </>
            );
          },
        }))}
      />
    </section>
  );
};
