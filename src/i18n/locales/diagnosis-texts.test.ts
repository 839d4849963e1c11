import { describe, expect, it } from 'vitest';
import { findUsageFaults } from '../../domain/catalogue/zh-tw-usage.test-helper.ts';
import { EVERY_FINDING, EVERY_STEP } from '../../domain/diagnose/every-finding.test-helper.ts';
import { formatFinding, formatStep, type DiagnosisTexts } from '../diagnosis-texts.ts';
import { diagnosisEn } from './diagnosis-en.ts';
import { diagnosisZhTw } from './diagnosis-zh-tw.ts';

const findCode = (text: string): readonly string[] => text.split('`').filter((_, index) => index % 2 === 1).toSorted();
const formatAll = (texts: DiagnosisTexts): readonly string[] => [...EVERY_FINDING.map((finding) => formatFinding(texts, finding)), ...EVERY_STEP.map((step) => formatStep(texts, step))];

it('the examples cover every finding and every step', () => {
  expect(new Set(EVERY_FINDING.map(({ id }) => id))).toEqual(new Set(Object.keys(diagnosisEn.findings)));
  expect(new Set(EVERY_STEP.map(({ id }) => id))).toEqual(new Set(Object.keys(diagnosisEn.steps)));
});

describe.each<[string, DiagnosisTexts]>([
  ['en', diagnosisEn],
  ['zh-TW', diagnosisZhTw],
])('a diagnosis in %s', (_, texts) => {
  it.each(formatAll(texts))('%s', (text) => {
    expect(text).toMatch(/^\S.*[.。：:`]$/s);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|``/);
    expect(text.split('`').length % 2).toBe(1);
  });
});

/** Intl writes dates without a space between digits and Chinese characters. */
const TIMES = /\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}:\d{2}/g;

it('is written in the Chinese of Taiwan', () => {
  expect(formatAll(diagnosisZhTw).flatMap((text) => findUsageFaults(text.replaceAll(TIMES, 'x')).map((fault) => `${fault}: ${text}`))).toEqual([]);
});

it('has no space between Chinese characters and no two punctuation marks in a row', () => {
  const flaw = /\p{Script=Han} \p{Script=Han}|[，。：；、][，。：；、]|（）/u;
  expect(formatAll(diagnosisZhTw).filter((text) => flaw.test(text.replaceAll(TIMES, 'x')))).toEqual([]);
});

it('contains the same code in both languages', () => {
  expect(formatAll(diagnosisZhTw).map(findCode)).toEqual(formatAll(diagnosisEn).map(findCode));
});

it.each([
  ['a`b', 'The token contains `ab`.'],
  ['a\u202Eb', 'The token contains `aU+202Eb`.'],
])('keeps a value inside its code formatting: %j', (held, text) => {
  expect(formatFinding(diagnosisEn, { id: 'roles-held', held: [held] })).toBe(text);
});
