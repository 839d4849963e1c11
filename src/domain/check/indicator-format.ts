import type { Certainty } from '../catalogue/error-entry.ts';

const DIGITS: Readonly<Record<string, number>> = { FileMd5: 32, FileSha1: 40, CertificateThumbprint: 40, FileSha256: 64 };

/**
 * Checks whether an indicator value has the format that its type requires.
 * @returns the certainty of the fault; `null` if there is none or the type is not known
 */
export function findFormatFault(type: string, value: string): Certainty | null {
  const digits = Object.hasOwn(DIGITS, type) ? DIGITS[type] : undefined;
  if (digits !== undefined) {
    if (value.length === digits && /^[0-9A-Fa-f]{1,64}$/.test(value)) return null;
    return type === 'CertificateThumbprint' ? 'inferred' : 'documented';
  }
  switch (type) {
    case 'IpAddress':
      return isPublicAddress(value) ? null : 'documented';
    case 'DomainName':
      return /[/:\s@]/.test(value) || !value.includes('.') ? 'inferred' : null;
    case 'Url':
      return /^[a-z][a-z0-9+.-]{0,20}:\/\/[^/\s]{1,255}\//i.test(value) ? null : 'inferred';
    default:
      return null;
  }
}

/** Whether the value is a single IPv4 or IPv6 address that is neither private nor local. CIDR ranges do not match. */
function isPublicAddress(value: string): boolean {
  if (value.length > 45) return false;
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(value)?.slice(1).map(Number);
  if (parts !== undefined) {
    const [a = 0, b = 0] = parts;
    const isPrivate = a === 10 || a === 127 || a === 0 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254) || (a === 100 && b >= 64 && b <= 127);
    return parts.every((part) => part <= 255) && !isPrivate;
  }
  return /^[0-9a-f:.]{2,45}$/i.test(value) && value.includes(':') && !/^(?:::1?$|f[cd]|fe[89ab])/i.test(value);
}
