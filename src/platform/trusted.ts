/** What a browser that holds to Trusted Types has for it; the types of the page do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const isTrustedTypes = (value: unknown): value is TrustedTypes =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;

/** The one policy that the app's own Content-Security-Policy lets it make. */
export const workerPolicy = 'steelyard-worker';

/** The address of the worker, beside the page: the one script that the policy trusts. */
export const workerFile = 'sw.js';

/** The worker's address in a form that browsers which hold to Trusted Types take for a script. */
export const trustedWorker = (): string => {
  const found: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isTrustedTypes(found)) return workerFile;
  const policy = found.createPolicy(workerPolicy, { createScriptURL: () => workerFile });
  return policy.createScriptURL('');
};
