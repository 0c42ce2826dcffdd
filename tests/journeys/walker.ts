import { pause } from '../programs.mjs';

/** A person at a browser, reduced to what a journey needs in every engine. */
export type Walker = {
  open(url: string): Promise<void>;
  /** Clicks the control whose name is or begins with a text, waiting for it to appear. */
  click(name: string): Promise<void>;
  /** Types into the field of that name, replacing what it holds. */
  type(name: string, text: string): Promise<void>;
  /** Presses a key by its name in KeyboardEvent.key. */
  press(key: Key): Promise<void>;
  /** Waits until the page shows a text. */
  sees(text: string): Promise<void>;
  /** What the page shows. */
  text(): Promise<string>;
  /** Evaluates an expression in the page; its value must survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  address(): Promise<string>;
  reload(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
};

/** What a browser lets pages do. */
export type Powers = {
  /** Whether their scripts run; what the walker evaluates always does. */
  readonly scripts: boolean;
  /** Whether it keeps what they store only until it is closed. */
  readonly isPrivate: boolean;
};

/** The keys that journeys press. */
export type Key =
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight';

/**
 * The body of a function(name) that finds a visible control by its name: the exact one first,
 * then the first that begins with it. A label stands for its field, as for a person.
 */
export const findControl = `
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const named = (element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const labels = ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    return clean(labels || element.getAttribute('aria-label') || element.textContent);
  };
  const controls = [...document.querySelectorAll(
    'button, a[href], summary, label, input, select, textarea, [role=button], [role=tab]',
  )].filter((element) => element.checkVisibility() && !element.disabled);
  return controls.find((element) => named(element) === name)
    ?? controls.find((element) => named(element).startsWith(name))
    ?? null;
`;

/** The body of a function(name) that finds the field of a name. */
export const findField = `
  const control = ((name) => { ${findControl} })(name);
  return control instanceof HTMLLabelElement ? control.control : control;
`;

/** Between two times of asking, in milliseconds. */
const between = 50;

/** Only a hang is asked so often. */
const patience = 4000;

/** Asks again until there is an answer, or fails with what was waited for. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (let asked = 0; asked < patience; asked += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(between);
  }
  throw new Error(`Asked ${patience} times for ${what}.`);
}
