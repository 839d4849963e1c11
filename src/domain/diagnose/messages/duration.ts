const UNITS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };
/** A longer duration is a parsing mistake, not a waiting time. Seconds. */
const MAX_SECONDS = 7 * 86_400;

/**
 * Parses a duration: `00:01:00`, `1.02:00:00`, `PT7M12S`, `7 minutes and 12 seconds`, `42`.
 * @returns seconds, or `null` for any other format
 */
export function readDuration(text: string): number | null {
  const given = text.trim();
  const clock = /^(?:(\d{1,3})\.)?(\d{1,3}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/.exec(given);
  if (clock !== null) {
    const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = clock;
    return limitSeconds(Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  }
  if (/^\d{1,7}(?:\.\d{1,9})?$/.test(given)) return limitSeconds(Math.ceil(Number(given)));
  const isIso = /^P(?:\d|T)/i.test(given);
  const parts = [...given.matchAll(isIso ? /(\d{1,6})(?:\.\d{1,9})?([DHMS])/gi : /(\d{1,6})(?:\.\d{1,9})?\s{0,3}(d|h|m|s)(?:ays?|ours?|r?s|in(?:ute)?s?|ec(?:ond)?s?)?\b/gi)];
  if (parts.length === 0) return null;
  return limitSeconds(parts.reduce((sum, [, amount = '0', unit = 's']) => sum + Number(amount) * (UNITS[unit.toLowerCase()] ?? 0), 0));
}

function limitSeconds(seconds: number): number | null {
  return seconds <= MAX_SECONDS ? seconds : null;
}
