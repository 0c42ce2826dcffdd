import { hashSource } from '../files/page/policy';

/**
 * The Content-Security-Policy of a built page, given the stylesheets that are inlined in it. One that has
 * a worker may make the one policy of Trusted Types that is named, by which it registers the worker.
 */
export function contentSecurityPolicy(
  inlinedStyles: readonly string[],
  workerPolicy: string | null = null,
): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...inlinedStyles.map(hashSource)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    ...(workerPolicy === null ? [] : ["worker-src 'self'"]),
    // Its own files alone. The app asks for none this way; its tests fail where it does.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${workerPolicy ?? "'none'"}`,
  ].join('; ');
}
