/**
 * Groups of characters that count as one in a search; the first of each is the one of our texts.
 * First the variants that occur in Taiwan, then the Simplified forms of the characters that our
 * texts use. Where one Simplified character stands for several (复制, 恢复), so does the group.
 */
const GROUPS =
  '台臺 裡裏里 為爲为 群羣 眾衆众 著着 線綫线 ' +
  '敗败 闆板 幫帮 報报 貝贝 備备 筆笔 幣币 編编 變变 標标 別别 並并 撥拨 補补 採采 參参 測测 層层 產产 稱称 遲迟 衝冲 處处 觸触 傳传 創创 純纯 ' +
  '從从 湊凑 錯错 帶带 單单 當当 檔档 導导 遞递 點点 電电 調调 疊叠 動动 獨独 讀读 斷断 隊队 對对 頓顿 額额 惡恶 發髮发 範范 飛飞 復複复 該该 ' +
  '蓋盖 鋼钢 個个 給给 鉤钩 構构 顧顾 關关 觀观 歸归 國国 過过 還还 號号 後后 戶户 護护 畫画 話话 懷怀 壞坏 換换 黃黄 匯汇 會会 獲获 機机 級级 ' +
  '輯辑 計计 記记 際际 繼继 夾夹 價价 間间 減减 檢检 簡简 見见 漸渐 鑑鉴 鍵键 將将 腳脚 較较 階阶 節节 結结 僅仅 進进 經经 徑径 靜静 鏡镜 舊旧 ' +
  '舉举 據据 決决 絕绝 開开 庫库 寬宽 況况 擴扩 來来 賴赖 欄栏 覽览 類类 釐厘 離离 歷历 麗丽 連连 聯联 鏈链 兩两 獵猎 鄰邻 靈灵 齡龄 瀏浏 陸陆 ' +
  '錄录 濾滤 輪轮 邏逻 絡络 馬马 碼码 滿满 沒没 門门 們们 難难 腦脑 內内 農农 盤盘 頻频 評评 憑凭 頗颇 齊齐 啟启 籤簽签 錢钱 淺浅 請请 區区 驅驱 ' +
  '趨趋 權权 卻却 確确 讓让 擾扰 認认 韌韧 軟软 掃扫 殺杀 篩筛 刪删 設设 誰谁 時时 識识 實实 試试 飾饰 適适 釋释 輸输 屬属 數数 雙双 順顺 說说 ' +
  '鬆松 雖虽 隨随 損损 縮缩 鎖锁 態态 騰腾 題题 體体 條条 貼贴 統统 頭头 圖图 託托 灣湾 萬万 網网 圍围 違违 維维 紋纹 問问 無无 務务 誤误 細细 ' +
  '閒闲 顯显 現现 詳详 響响 項项 銷销 協协 脅胁 寫写 須须 許许 續续 選选 尋寻 詢询 訊讯 壓压 嚴严 驗验 陽阳 樣样 業业 頁页 醫医 遺遗 義义 異异 ' +
  '譯译 隱隐 應应 優优 郵邮 於于 餘余 魚鱼 與与 語语 預预 閾阈 員员 遠远 願愿 閱阅 雲云 運运 雜杂 載载 暫暂 贊赞 則则 閘闸 長长 帳帐 摺折 這这 ' +
  '偵侦 陣阵 鎮镇 證证 執执 隻只 製制 終终 鐘钟 種种 軸轴 驟骤 駐驻 轉转 裝装 狀状 綴缀 準准 資资 蹤踪 總总 組组';

/** From each variant to the character that is searched for in its place. */
export const CHARACTER_VARIANTS: ReadonlyMap<string, string> = new Map(
  GROUPS.split(' ').flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other): [string, string] => [other, first]);
  }),
);
