/** A wording that a checker would change although it is right here. */
export interface AllowedChinese {
  readonly text: string;
  readonly reason: string;
}

/** Characters that OpenCC changes, each converted on its own. */
export const ALLOWED_CHARACTERS: readonly AllowedChinese[] = [
  { text: '台', reason: 'Microsoft writes 平台 in Taiwan; 臺 is the form of official documents' },
  { text: '祕', reason: 'the standard character list of Taiwan has 祕, OpenCC has 秘' },
  { text: '占', reason: 'occupy, as in 占一行; 佔 is in use as well' },
  { text: '准', reason: 'approve, as in 核准; also the Simplified form of 準' },
  { text: '游', reason: 'course of a river, as in 下游; also the Simplified form of 遊' },
];

/** Words that OpenCC's phrase table changes. */
export const ALLOWED_WORDS: readonly AllowedChinese[] = [
  { text: '租用戶', reason: 'tenant in the terminology of Microsoft; OpenCC replaces 用戶 inside of it' },
  { text: '用戶端', reason: 'client in the terminology of Microsoft' },
  { text: '權限', reason: 'permission in the terminology of Microsoft; OpenCC has 許可權' },
  { text: '文件', reason: 'documentation; OpenCC takes it for a file' },
  { text: '參數', reason: 'parameter; OpenCC takes it for an argument (引數)' },
  { text: '類型', reason: 'type of a value or content; 型別 is a type of a programming language' },
  { text: '項目', reason: 'item; OpenCC takes it for a project (專案)' },
  { text: '查看', reason: 'look at, a common word; 檢視 is a view' },
  { text: '運算子', reason: 'operator; OpenCC replaces 算子 inside of it' },
  { text: '連接埠', reason: 'port in the terminology of Microsoft' },
  { text: '連接器', reason: 'connector in the terminology of Microsoft' },
  { text: '保存庫', reason: 'vault, as in 金鑰保存庫 (Azure Key Vault)' },
  { text: '命名空間', reason: 'namespace in the terminology of Microsoft' },
  { text: '結束代碼', reason: 'exit code in the terminology of Microsoft; OpenCC takes it for source code' },
  { text: '實例', reason: 'a real example; OpenCC takes it for an instance of a class' },
  { text: '裝置代碼', reason: 'device code, the OAuth flow; OpenCC takes it for source code' },
  { text: '原因代碼', reason: 'reason code; OpenCC takes it for source code' },
  { text: '開關可以打開', reason: 'a switch is turned on (打開); 開啟 is for files and windows' },
  { text: '保存的', reason: 'kept by a service; 儲存 is for files' },
  { text: '放進程式', reason: 'put into the app; OpenCC finds 進程 across the words' },
];
