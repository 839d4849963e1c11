/** Text that replaces a secret, including this product's masks in every language. */
const PLACEHOLDER =
  /^(?:null|none|nil|true|false|undefined|empty|redacted|hidden|masked|removed|omitted|secret|password|token|bearer|basic|key|value|\(null\)|string|required|optional|\*{2,}.{0,4}|•+|…|\.{3,}|x{4,}|X{4,}|#{3,}|-+|\[[A-Za-z][A-Za-z _-]{2,40}\]?|\[已[^\]]{1,40}\]?|<[^>]{0,60}>?|\$\{.{0,80}|\$\(.{0,80}|\$[A-Za-z_][\w:.]{0,60}|\{\{?[A-Za-z_ .-]{1,60}\}{0,2}|%[A-Za-z_]{2,40}%|@[A-Za-z]+\(.{0,80}|env[.:(].{0,80}|os\.(?:environ|getenv).{0,80}|process\.env.{0,80}|(?:System\.)?Environment\..{0,80}|secrets\.\w{1,60}|System\.Security\.SecureString|(?:your|my|the|example|sample|dummy|changeme)[A-Za-z_-]{0,40}|[A-Za-z_][\w.]{0,60}\(\)?)$/i;

/** Returns whether a value is documentation, a variable, or the rest of a redacted secret. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value.length > 200 ? value.slice(0, 200) : value);
}

/** Returns whether a value in prose looks like a secret and not like the next word. */
export function looksSecret(value: string): boolean {
  if (value.length < 6 || /[\s\u3000-\u9FFF]/.test(value) || /^[a-z]+:\/\/|^\d{4}-\d\d-\d\d/i.test(value)) return false;
  if (/^AADSTS\d+|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^\d+(?:[.:,]\d+)*$/i.test(value)) return false;
  if (/^[A-Za-z]?[a-z]*(?:[-_./][A-Za-z]?[a-z]*){0,8}[.:!?]?$/.test(value)) return value.length > 40;
  return /\d/.test(value) || /[^\w.,:;!?()-]/.test(value.slice(0, -1)) || (value.length >= 16 && /[a-z][A-Z]/.test(value));
}
