import { unpackFacts } from '../../catalogue/packed';
import { recommend } from '../../decision';
import { canonicalDocument } from '../../files/page/canonical';
import { dataId } from '../../files/page/marks';
import { sealOf } from '../../files/page/seal';
import { verifyFigures, type Deviation } from '../../files/verify';
import { worldOf } from '../../world';
import { ids, type Outcome } from './ids';
import { keptIn } from './kept';

/** What a saved page runs, where scripts may run: it checks itself, and computes its figures again. */

const whole = sealOf(canonicalDocument(document)) !== null;

const element = (id: string): HTMLElement | null => document.getElementById(id);

/** Shows one of the sentences of a place and hides its others. */
const say = (place: string, outcome: Outcome): void => {
  for (const one of element(place)?.children ?? []) {
    one.toggleAttribute('hidden', one.getAttribute('data-when') !== outcome);
  }
};

/** The figures of the record that are not those of the engine and the facts in the page; null where it cannot be told. */
const computedAgain = async (): Promise<readonly Deviation[] | null> => {
  const world = worldOf(await unpackFacts(), null);
  const kept = keptIn(element(dataId)?.textContent ?? '');
  if (kept === null) return null;
  const recommended = recommend(world, kept.sheet);
  return recommended.ok ? verifyFigures(kept.figures, recommended.value) : null;
};

const tell = (deviations: readonly Deviation[]): void => {
  const rows = deviations.map(({ path, stated, computed }) => {
    const row = document.createElement('tr');
    const cells = [path, stated, computed].map((text, place) => {
      const cell = document.createElement(place === 0 ? 'th' : 'td');
      if (place === 0) cell.setAttribute('scope', 'row');
      cell.textContent = text;
      return cell;
    });
    row.append(...cells);
    return row;
  });
  element(ids.rows)?.replaceChildren(...rows);
  element(ids.table)?.toggleAttribute('hidden', rows.length === 0);
};

const compute = async (): Promise<void> => {
  say(ids.computed, 'working');
  try {
    const deviations = await computedAgain();
    tell(deviations ?? []);
    say(
      ids.computed,
      deviations === null ? 'impossible' : deviations.length === 0 ? 'same' : 'differs',
    );
  } catch {
    say(ids.computed, 'impossible');
  }
};

say(ids.standing, whole ? 'whole' : 'changed');
element(ids.compute)?.removeAttribute('hidden');
element(ids.compute)
  ?.querySelector('button')
  ?.addEventListener('click', () => void compute());
