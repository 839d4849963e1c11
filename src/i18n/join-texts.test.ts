import { expect, it } from 'vitest';
import { joinItems, joinSentences } from './join-texts.ts';

it('puts a space between English sentences, and none between Chinese ones', () => {
  expect(joinSentences('en', ['Cleared.', 'No problems found.'])).toBe('Cleared. No problems found.');
  expect(joinSentences('zh-TW', ['已清除。', '沒有發現問題。'])).toBe('已清除。沒有發現問題。');
});

it('leaves out what is empty, without a space for it', () => {
  expect(joinSentences('en', ['', 'Cleared.', ''])).toBe('Cleared.');
  expect(joinSentences('zh-TW', ['', ''])).toBe('');
});

it('separates items as each language does', () => {
  expect(joinItems('en', ['code', 'message'])).toBe('code, message');
  expect(joinItems('zh-TW', ['錯誤碼', '訊息'])).toBe('錯誤碼、訊息');
  expect(joinItems('zh-TW', [])).toBe('');
});
