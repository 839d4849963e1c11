/**
 * Groups of characters that are equivalent in a search: first the variants in use in Taiwan, then the Simplified
 * forms of characters in our texts, then those of characters that occur only in synonyms. If one Simplified
 * character replaces several Traditional ones (复制, 恢复), the group contains all of them.
 */
const GROUPS =
  '台臺 裡裏里 為爲为 群羣 眾衆众 著着 線綫线 ' +
  '敗败 幫帮 報报 貝贝 備备 筆笔 幣币 閉闭 邊边 編编 變变 標标 別别 並併并 撥拨 補补 佈布 採采 參参 冊册 測测 層层 產产 稱称 儲储 處处 觸触 傳传 ' +
  '純纯 詞词 從从 湊凑 錯错 達达 帶带 單单 擔担 當当 擋挡 檔档 導导 點点 電电 調调 疊叠 訂订 丟丢 東东 動动 獨独 讀读 斷断 隊队 對对 額额 兒儿 ' +
  '爾尔 發发 範范 負负 復複复 該该 個个 給给 構构 夠够 關关 觀观 慣惯 歸归 規规 國国 過过 還还 號号 後后 戶户 護护 畫画 話话 懷怀 歡欢 換换 匯汇 ' +
  '會会 機机 級级 輯辑 幾几 計计 記记 際际 繼继 夾夹 價价 間间 減减 檢检 見见 漸渐 鍵键 將将 較较 階阶 節节 結结 進进 經经 徑径 舊旧 舉举 據据 ' +
  '決决 絕绝 開开 殼壳 庫库 塊块 況况 擴扩 來来 賴赖 欄栏 覽览 類类 離离 歷历 連连 聯联 鏈链 兩两 獵猎 瀏浏 錄录 濾滤 輪轮 論论 邏逻 絡络 馬马 ' +
  '碼码 嗎吗 麼么 沒没 門门 們们 祕秘 腦脑 內内 頻频 評评 憑凭 蘋苹 啟启 籤簽签 淺浅 輕轻 請请 區区 權权 卻却 確确 讓让 認认 軟软 掃扫 篩筛 刪删 ' +
  '設设 誰谁 時时 識识 實实 視视 試试 適适 釋释 輸输 屬属 數数 雙双 順顺 說说 雖虽 隨随 縮缩 鎖锁 態态 討讨 題题 體体 條条 貼贴 統统 頭头 託托 ' +
  '灣湾 萬万 網网 圍围 紋纹 問问 無无 務务 誤误 習习 細细 顯显 險险 現现 詳详 響响 項项 協协 脅胁 寫写 須须 許许 續续 選选 尋寻 詢询 訊讯 嚴严 ' +
  '驗验 養养 樣样 鑰钥 業业 頁页 遺遗 義义 憶忆 議议 異异 譯译 隱隐 應应 螢萤 擁拥 郵邮 於于 餘余 與与 語语 預预 閾阈 員员 遠远 約约 閱阅 雲云 ' +
  '運运 雜杂 載载 暫暂 則则 擇择 閘闸 長长 帳帐賬账 摺折 這这 偵侦 陣阵 證証证 執执 製制 終终 鐘钟 種种 週周 驟骤 佇伫 註注 轉转 裝装 狀状 綴缀 準准 ' +
  '資资 蹤踪 總总 組组 ' +
  '訪访 鑑鑒鉴 陸陆 書书 賓宾 潰溃 掛挂 緩缓 誌志 殺杀 創创 獲获';

/** Maps each variant to the character that represents its group. */
export const CHARACTER_VARIANTS: ReadonlyMap<string, string> = new Map(
  GROUPS.split(' ').flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other): [string, string] => [other, first]);
  }),
);
