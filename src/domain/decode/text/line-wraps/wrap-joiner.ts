import { findLineEnd, findLineStart, getTail } from '../characters.ts';

/*
 * Words from Microsoft API messages. A console wraps lines at its width, inside words as well as
 * between them, and often drops the space. These words distinguish the two cases.
 */
const MESSAGE_WORDS = new Set(
  `a an and the is are was were be been not no found isn't wasn't invalid valid value values resource machine device
  devices required parameter parameters missing request requests body incorrect application roles role api access token
  tenant feature features enabled disabled action actions already in progress for to of on or by with this that has have
  had does do doesn't don't exist exists operation operations type name names query queries failed call calls quota
  exceeded maximum allowed per batch size received domain url ip address hash error errors account mode inactive
  unauthorized forbidden reason failure authorization payload appid audience issuer validity from insufficient privileges
  complete perform performed resolve table column expression named fix semantic your you can cannot run again supported
  client version later above platform os current status must pending canceled provided guid id ids input empty indicator
  recieved scope scopes permission permissions user users license please try check make sure correct its at it if as any
  one more than level automation group least remote server returned an caller authorized unable could should would may
  directory principal tenant's service object property properties one queried reference present data response limit
  time timeout after before seconds minutes rate too many internal general message specified general syntax near failed
  ipaddress filter option options unknown unsupported only also which will when where until retry wait window per hour minute`.split(/\s+/),
);

/** The first part of a permission name, such as `Machine.Read.All`. */
const PERMISSION = /(?:^|[\s,.(:])(?:Machine|Alert|Ip|Url|File|User|Score|Vulnerability|Software|Ti|AdvancedQuery|AdvancedHunting|Library|Incident|SecurityRecommendation|SecurityConfiguration|SecurityBaselinesAssessment|RemediationTasks|Event|ThreatHunting)\.$/;
/** The other parts of permission names, in lowercase. */
const PERMISSION_PARTS = new Set('read readwrite all isolate restrictexecution collectforensics scan offboard stopandquarantine liveresponse run manage'.split(' '));
const ID = /^[0-9A-Fa-f-]{6,}$/;

/**
 * Returns the text that a console wrap replaced at the line end `at`: nothing inside a word or an ID,
 * a space between two words.
 * @param left   The end of the text before the wrap.
 * @param right  The start of the text after the wrap.
 * @param isHard Whether the console broke the line at its width, regardless of the words.
 */
export function getWrapJoiner(text: string, at: number, left: string, right: string, isHard = isHardWrap(text, at)): '' | ' ' {
  if (/\s$/.test(left) || /^\s/.test(right) || left === '' || right === '') return '';
  const before = getTail(left, /[A-Za-z']/);
  const after = /^[A-Za-z']*/.exec(right)?.[0] ?? '';
  if (isInsideId(left, right) || isOneWord(left, right) || isSplitName(left, right) || /[a-z][A-Z]/.test(before)) return '';
  if (before !== '' && after !== '') return joinWords(before, after, isHard);
  // A word and a number, such as `Machine` and `0a1b2c`, are always separated by a space.
  const word = before === '' ? after : before;
  if (word.length > 1 && MESSAGE_WORDS.has(word.toLowerCase()) && /\w$/.test(left) && /^\w/.test(right)) return ' ';
  // A dotted name continues. A sentence would begin with a capital letter, and its first word would end with a space.
  if (left.endsWith('.') && (/^(?:[a-z]|[A-Z]\w{0,40}\.[A-Z])/.test(right) || PERMISSION.test(left.slice(-40))) && isHard) return '';
  // The console dropped the space after a sentence or a comma. `Machine.Read.` continues with `All`.
  if (/[.,:;!?)]$/.test(left) && /^[A-Za-z(']/.test(right)) return /\w\.\w+\.$|\/$/.test(left) ? '' : ' ';
  // `Received:` and `612`: only a label has a space between its colon and a number.
  if (/[A-Za-z]:$/.test(left) && /^\d/.test(right) && MESSAGE_WORDS.has(getTail(left.slice(0, -1), /[A-Za-z']/).toLowerCase())) return isHard ? '' : ' ';
  return isHard ? '' : after !== '' && MESSAGE_WORDS.has(after.toLowerCase()) ? ' ' : '';
}

function joinWords(before: string, after: string, isHard: boolean): '' | ' ' {
  const both = MESSAGE_WORDS.has(before.toLowerCase()) && MESSAGE_WORDS.has(after.toLowerCase());
  const joined = MESSAGE_WORDS.has((before + after).toLowerCase());
  if (joined !== both) return joined ? '' : ' ';
  return isHard ? '' : ' ';
}

/** Whether a GUID, a hash, or a request ID continues: hexadecimal characters on both sides, at least one of them a digit. */
function isInsideId(left: string, right: string): boolean {
  const before = getTail(left.slice(-40), /[0-9A-Za-z-]/);
  const after = /^[0-9A-Za-z-]*/.exec(right.slice(0, 40))?.[0] ?? '';
  const whole = before + after;
  return /\d/.test(whole) && ID.test(whole) && before !== '' && after !== '';
}

/** Whether the wrap splits one part of a dotted name: `Machine.Re` and `adWrite.All`. */
function isSplitName(left: string, right: string): boolean {
  const before = /\w\.([A-Za-z]{1,20})$/.exec(left.slice(-60))?.[1] ?? '';
  const after = /^[A-Za-z]{1,20}/.exec(right)?.[0] ?? '';
  if (before === '' || after === '' || PERMISSION_PARTS.has(before.toLowerCase())) return false;
  return PERMISSION_PARTS.has((before + after).toLowerCase());
}

/** Whether both sides form a code or an ID without any other space. */
function isOneWord(left: string, right: string): boolean {
  return left.length < 60 && right.length < 60 && !/\s/.test(left) && !/\s/.test(right);
}

/** Consoles are often 80, 100, 120, or 160 columns wide and wrap at the last column or the one before it. At other widths, adjacent lines have the same length. */
function isHardWrap(text: string, at: number): boolean {
  const start = findLineStart(text, Math.max(at - 1, 0));
  const width = getLineLength(text, start, at);
  if (width >= 59 && (width % 10 === 0 || width % 10 === 9)) return true;
  if (width < MIN_WIDTH_COLUMNS) return false;
  const before = start === 0 ? 0 : getLineLength(text, findLineStart(text, start - 1), start - 1);
  const after = getLineLength(text, at + 1, findLineEnd(text, at + 1));
  return (before === width && after <= width) || after === width;
}

/** The minimum width of a window in which people read errors. */
const MIN_WIDTH_COLUMNS = 40;

function getLineLength(text: string, start: number, end: number): number {
  return (text[end - 1] === '\r' ? end - 1 : end) - start;
}
