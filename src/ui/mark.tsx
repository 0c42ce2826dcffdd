/** The sign of the instrument: a beam on a fulcrum with a sliding weight. */
export const Mark = () => (
  <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true" focusable="false">
    <path
      d="M2 12 38 7M20 9.5 15.5 21h9Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
    <path d="M9 7v4M14 6.4v4M26 4.6v4M32 3.8v4" stroke="currentColor" strokeWidth="1.1" />
    <circle cx="32" cy="12.6" r="3.4" fill="var(--llama)" />
    <path d="M5.4 12.6h6.4v6H5.4Z" fill="var(--qwen)" />
  </svg>
);
