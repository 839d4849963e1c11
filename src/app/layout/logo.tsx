/** Braces around a marked line: an error body and the one value in it that support asks for. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false">
      <rect className="logo-marker" x="9" y="9" width="14" height="6.5" rx="1.25" />
      <path
        className="logo-braces"
        d="M9 2.5H7.5C5.6 2.5 5 3.6 5 5.4v3.3c0 2-.8 2.9-2.6 3.3 1.8.4 2.6 1.3 2.6 3.3v3.3c0 1.8.6 2.9 2.5 2.9H9M23 2.5h1.5c1.9 0 2.5 1.1 2.5 2.9v3.3c0 2 .8 2.9 2.6 3.3-1.8.4-2.6 1.3-2.6 3.3v3.3c0 1.8-.6 2.9-2.5 2.9H23"
        fill="none"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
    </svg>
  );
}
