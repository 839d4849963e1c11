import { expect, it } from 'vitest';
import { joinItems, joinSentences } from './join-texts.ts';

it('joins English sentences with a space and Chinese sentences without one', () => {
  expect(joinSentences('en', ['Cleared.', 'No problems found.'])).toBe('Cleared. No problems found.');
  expect(joinSentences('zh-TW', ['已清除。', '沒有發現問題。'])).toBe('已清除。沒有發現問題。');
});

it('omits empty texts and their separators', () => {
  expect(joinSentences('en', ['', 'Cleared.', ''])).toBe('Cleared.');
  expect(joinSentences('zh-TW', ['', ''])).toBe('');
});

it('separates items with the punctuation of each language', () => {
  expect(joinItems('en', ['code', 'message'])).toBe('code, message');
  expect(joinItems('zh-TW', ['錯誤碼', '訊息'])).toBe('錯誤碼、訊息');
  expect(joinItems('zh-TW', [])).toBe('');
});
