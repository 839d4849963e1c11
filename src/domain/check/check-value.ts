import type { BodyNode, Edit, ScalarNode } from './body/body-node.ts';
import type { CheckedParameter } from './checked-operation.ts';
import type { CheckFinding } from './finding.ts';
import { findFormatFault } from './indicator-format.ts';
import { findNearestName } from './nearest-name.ts';
import { createFinding } from './create-finding.ts';

/** The language in which a value is written. It determines the syntax of a fix. */
export type BodyFormat = 'json' | 'python' | 'powershell';

/** A placeholder that a script or a person replaces later. */
const PLACEHOLDER = /\{\{|\$[A-Za-z_{(]|^<[^<>]{1,80}>$|%\w{1,60}%|^\{\w{1,60}\}$/;

/** An ISO 8601 date, optionally with a time and with `Z` or a UTC offset. */
const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

type Kind = 'string' | 'boolean' | 'number' | 'object';

/**
 * Checks a value against its parameter: its type, documented values, format, and its dependencies on other values.
 * @param getText returns the text of another member of the same object by its parameter name
 */
export function checkValue(value: BodyNode, parameter: CheckedParameter, getText: (name: string) => string | null, bodyFormat: BodyFormat): readonly CheckFinding[] {
  const { name, required, nullable = false } = parameter;
  if (value.kind === 'unknown') return [];
  if (value.kind === 'null') {
    return nullable ? [] : [createFinding('null-value', required ? 'error' : 'warning', required ? 'documented' : 'inferred', value, { name })];
  }
  const typeFault = checkType(value, parameter, bodyFormat);
  if (typeFault !== null) return [typeFault];
  if (value.kind === 'list') {
    const empty = value.items.length === 0 && required ? [createFinding('list-empty', 'error', 'inferred', value, { name })] : [];
    return [...empty, ...value.items.flatMap((item) => checkItem(item, parameter, bodyFormat))];
  }
  return value.kind === 'string' ? checkText(value, parameter, getText) : [];
}

function checkItem(item: BodyNode, parameter: CheckedParameter, bodyFormat: BodyFormat): readonly CheckFinding[] {
  const { name, type } = parameter;
  const wanted = type === 'Object[]' ? 'object' : 'string';
  if (item.kind === 'unknown' || item.kind === wanted) return item.kind === 'string' ? checkText(item, parameter, () => null) : [];
  return [createFinding('type-wrong', 'error', 'documented', item, { name, type }, wanted === 'string' ? createQuoteEdit(item, bodyFormat) : [])];
}

function checkType(value: BodyNode, parameter: CheckedParameter, bodyFormat: BodyFormat): CheckFinding | null {
  const { name, type, documentedTypes = [type] } = parameter;
  if (type === 'File content' || documentedTypes.some((documented) => hasType(value, documented))) return null;
  const severity = documentedTypes.length > 1 ? 'warning' : 'error';
  return createFinding('type-wrong', severity, 'documented', value, { name, type: documentedTypes.join(' / ') }, fixType(value, type, bodyFormat));
}

function hasType(value: BodyNode, type: string): boolean {
  if (type.endsWith('[]')) return value.kind === 'list';
  const kinds = getKinds(type);
  return kinds.some((kind) => kind === value.kind);
}

function getKinds(type: string): readonly Kind[] {
  switch (type) {
    case 'Boolean':
      return ['boolean'];
    case 'Enum/Boolean':
      return ['boolean', 'string'];
    case 'Int':
    case 'Int32':
      return ['number'];
    case 'Object':
      return ['object'];
    default:
      return ['string'];
  }
}

function fixType(value: BodyNode, type: string, bodyFormat: BodyFormat): readonly Edit[] {
  const item = type === 'Object[]' ? 'object' : 'string';
  if (type.endsWith('[]')) {
    if (value.kind !== item) return [];
    return [
      { start: value.start, end: value.start, text: bodyFormat === 'powershell' ? '@(' : '[' },
      { start: value.end, end: value.end, text: bodyFormat === 'powershell' ? ')' : ']' },
    ];
  }
  const [kind] = getKinds(type);
  if (kind === 'string') return createQuoteEdit(value, bodyFormat);
  if (value.kind !== 'string') return [];
  if (kind === 'number' && /^-?\d{1,15}$/.test(value.value)) return [{ start: value.start, end: value.end, text: value.value }];
  const word = value.value.toLowerCase();
  if (kind !== 'boolean' || (word !== 'true' && word !== 'false')) return [];
  return [{ start: value.start, end: value.end, text: formatBoolean(word, bodyFormat) }];
}

function formatBoolean(word: 'true' | 'false', bodyFormat: BodyFormat): string {
  if (bodyFormat === 'powershell') return `$${word}`;
  return bodyFormat === 'json' ? word : word === 'true' ? 'True' : 'False';
}

/** Puts a number or a word in quotes. */
function createQuoteEdit(value: BodyNode, bodyFormat: BodyFormat): readonly Edit[] {
  if (value.kind !== 'number' && value.kind !== 'boolean') return [];
  return [{ start: value.start, end: value.end, text: bodyFormat === 'powershell' ? `'${value.value}'` : `"${value.value}"` }];
}

function checkText(value: ScalarNode, parameter: CheckedParameter, getText: (name: string) => string | null): readonly CheckFinding[] {
  if (PLACEHOLDER.test(value.value.slice(0, 2000))) return [];
  const { enumValues, type } = parameter;
  const listFaults = enumValues === undefined || type === 'Enum/Boolean' ? [] : checkListed(value, parameter, enumValues);
  return [...listFaults, ...checkFormat(value, parameter, getText), ...(listFaults.length > 0 ? [] : checkDependency(value, parameter, getText))];
}

function checkListed(value: ScalarNode, parameter: CheckedParameter, values: readonly string[]): readonly CheckFinding[] {
  const given = value.value;
  if (values.includes(given)) return [];
  const { name, enumConfidence, enumIsPartial = false } = parameter;
  const params = { name, value: shorten(given), values };
  const same = values.find((known) => known.toLowerCase() === given.toLowerCase());
  // The documentation does not specify whether values are case-sensitive.
  if (same !== undefined) return [createFinding('value-case', 'warning', 'inferred', value.inner, { ...params, meant: same }, [{ ...value.inner, text: same }])];
  const severity = enumConfidence !== undefined || enumIsPartial ? 'warning' : 'error';
  const near = findNearestName(given, values);
  if (near !== null) return [createFinding('value-misspelt', severity, 'documented', value.inner, { ...params, meant: near }, [{ ...value.inner, text: near }])];
  return [createFinding('value-unlisted', severity, 'documented', value.inner, params)];
}

function checkFormat(value: ScalarNode, { name, type: parameterType, pattern, format, formatByType }: CheckedParameter, getText: (name: string) => string | null): readonly CheckFinding[] {
  if (pattern !== undefined && !matchesPattern(pattern, value.value)) {
    return [createFinding('value-form', 'error', 'documented', value.inner, { name, form: format ?? '' })];
  }
  if (parameterType.startsWith('DateTime') && !ISO_TIME.test(value.value)) {
    return [createFinding('value-form', 'error', 'documented', value.inner, { name, form: format ?? 'ISO 8601' })];
  }
  const type = formatByType === undefined ? null : getText('indicatorType');
  const wantedFormat = type === null ? undefined : formatByType?.[type];
  const certainty = type === null || wantedFormat === undefined ? null : findFormatFault(type, value.value);
  if (certainty === null) return [];
  return [createFinding('value-form', certainty === 'documented' ? 'error' : 'warning', certainty, value.inner, { name, form: wantedFormat ?? '' })];
}

/**
 * Supports only the patterns of the operation data, which count hexadecimal digits: a pattern compiled at run time
 * could not be verified to run in linear time.
 */
function matchesPattern(pattern: string, value: string): boolean {
  const digits = /^\^\[0-9A-Fa-f\]\{(\d{1,3})\}\$$/.exec(pattern)?.[1];
  return digits === undefined || (value.length === Number(digits) && !/[^0-9A-Fa-f]/.test(value));
}

/** Checks the value against the values that are documented for the current value of another parameter. */
function checkDependency(value: ScalarNode, { name, dependsOn = {}, enumConfidence }: CheckedParameter, getText: (name: string) => string | null): readonly CheckFinding[] {
  return Object.entries(dependsOn).flatMap(([other, allowed]) => {
    const given = getText(other);
    const values = given === null || !Object.hasOwn(allowed, given) ? undefined : allowed[given];
    if (given === null || values === undefined || values.includes(value.value)) return [];
    const params = { name, value: shorten(value.value), other, otherValue: given, values };
    return [createFinding('value-not-together', enumConfidence === undefined ? 'error' : 'warning', 'documented', value.inner, params)];
  });
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text;
}
