/** Words for one idea, separated by spaces, in Traditional characters. */
export interface SynonymGroup {
  /** What people type who learned the subject from other documentation. */
  readonly typed: string;
  /** What the texts of the catalog use, the usual word first. */
  readonly ours: string;
}

/**
 * Search words of mainland China, of machine translation and of everyday speech. They are compared
 * with queries only and never shown.
 *
 * Sources: the wordings that Microsoft's own zh-tw and zh-cn pages of Defender and Entra use for
 * the same terms; the Taiwan phrase table of OpenCC (Apache-2.0); the cross-strait terms of
 * sysprog21/zhtw-mcp (MIT). The groups without a source there are everyday wordings of an error.
 */
export const SYNONYMS: readonly SynonymGroup[] = [
  // Tokens and sign-in: Microsoft Entra in zh-cn (令牌, 身份验证, 客户端密码, 条件访问, 多重身份验证).
  { typed: '令牌 代幣', ours: '權杖' },
  { typed: '訪問令牌', ours: '存取權杖 權杖' },
  { typed: '刷新令牌 更新令牌 刷新權杖', ours: '重新整理權杖' },
  { typed: '刷新', ours: '重新整理' },
  { typed: '身份令牌 標識令牌', ours: '識別碼權杖' },
  { typed: '鑒權 認證 身份驗證 身份認證 校驗', ours: '驗證 認證' },
  { typed: '鑒權失敗 認證失敗 身份驗證失敗 授權失敗 未授權 未經許可', ours: '未經授權 驗證失敗 沒有授權' },
  { typed: '登錄 登陸 登入不了 無法登錄', ours: '登入' },
  { typed: '賬號', ours: '帳戶' },
  { typed: '用戶', ours: '使用者' },
  { typed: '用戶名', ours: '使用者名稱' },
  { typed: '被鎖 被鎖定 鎖住', ours: '鎖定' },
  { typed: '證書', ours: '憑證' },
  { typed: '密鑰 秘鑰', ours: '金鑰 密碼' },
  { typed: '客戶端密鑰 客戶端密碼 客戶端機密 應用密鑰 用戶端祕密 用戶端金鑰', ours: '用戶端密碼' },
  { typed: '簽名', ours: '簽章' },
  { typed: '租戶 承租人 租使用者', ours: '租用戶' },
  { typed: '管理員', ours: '系統管理員' },
  { typed: '管理員同意 管理員許可', ours: '系統管理員同意' },
  { typed: '作用域 權限範圍', ours: '範圍 scope' },
  { typed: '委託', ours: '委派' },
  { typed: '重定向 跳轉 回調', ours: '重新導向' },
  { typed: '條件訪問', ours: '條件式存取' },
  { typed: '多重身份驗證 多因素 多因素認證 多因子 雙因素 雙重驗證 二次驗證 二步驗證 兩步驟驗證', ours: '多重要素驗證 mfa' },
  { typed: '客體用戶 來賓用戶 外部用戶', ours: '來賓使用者' },
  { typed: '標識 標識符', ours: '識別碼' },
  { typed: '身份', ours: '身分' },
  { typed: '託管標識 託管身份', ours: '受控識別' },
  // Permissions
  { typed: '許可權', ours: '權限' },
  { typed: '無權限 沒權限 沒有許可權 無許可權 無權', ours: '沒有權限 權限不足' },
  { typed: '訪問', ours: '存取' },
  { typed: '拒絕訪問 訪問被拒 訪問被拒絕 禁止訪問 無法訪問 無權訪問', ours: '拒絕存取 存取被拒' },
  { typed: '許可證 證照 授權證', ours: '使用授權' },
  { typed: '禁用', ours: '停用' },
  { typed: '激活 開通', ours: '啟用' },
  { typed: '未激活 未開通', ours: '未啟用 尚未啟用' },
  // Calls
  { typed: '請求', ours: '要求 呼叫' },
  { typed: '請求體 請求正文 請求內容 請求主體 要求內文 要求主體', ours: '要求本文' },
  { typed: '請求頭 頭部 頁首 表頭', ours: '標頭' },
  { typed: '請求參數', ours: '參數' },
  { typed: '請求方法 請求方式', ours: '方法' },
  { typed: '響應', ours: '回應' },
  { typed: '返回', ours: '傳回 回應' },
  { typed: '調用', ours: '呼叫' },
  { typed: '接口', ours: 'api 端點' },
  { typed: '終結點', ours: '端點' },
  { typed: '參數', ours: '欄位' },
  { typed: '缺參數 缺少參數 少參數 參數缺失 參數為空', ours: '遺漏參數 必要參數' },
  { typed: '字段', ours: '欄位 屬性' },
  { typed: '必填項 必填字段', ours: '必填 必要欄位' },
  { typed: '數組', ours: '陣列' },
  { typed: '對象', ours: '物件' },
  { typed: '字符串', ours: '字串' },
  { typed: '字符', ours: '字元' },
  { typed: '解析', ours: '讀取 剖析' },
  { typed: '數據', ours: '資料' },
  { typed: '消息 信息', ours: '訊息' },
  { typed: '批量 批處理', ours: '批次' },
  { typed: '超限 超出限制 超過限制', ours: '超過' },
  { typed: '非法 不合法', ours: '無效' },
  { typed: '過濾', ours: '篩選' },
  { typed: '查找 搜索', ours: '搜尋 查詢' },
  { typed: '查詢語句', ours: '查詢' },
  { typed: '高級搜索 高級搜尋 高級狩獵 高級搜獵 進階狩獵', ours: '進階搜捕' },
  // Errors
  { typed: '報錯 出錯', ours: '錯誤' },
  { typed: '報錯信息 錯誤信息 錯誤消息', ours: '錯誤訊息' },
  { typed: '狀態代碼', ours: '狀態碼' },
  { typed: '過期', ours: '到期 失效' },
  { typed: '超時', ours: '逾時' },
  { typed: '未找到 沒找到 找不著 查無', ours: '找不到 不存在' },
  { typed: '不可用', ours: '無法使用' },
  { typed: '宕機 當機 崩潰 掛掉 掛了 故障', ours: '服務中斷 無法使用' },
  { typed: '服務器內部錯誤 服務器錯誤 服務器異常 服務異常 系統異常', ours: '內部伺服器錯誤 伺服器異常' },
  // Limits: 限制 and 限流 stand for throttling in zh-cn.
  { typed: '限流 流控 限頻 頻控 頻率限制 限速 熔斷', ours: '節流 速率限制 要求過多' },
  { typed: '請求過多 太多請求 請求太多 請求次數過多 太多要求', ours: '要求過多' },
  { typed: '請求太頻繁 請求頻繁 請求過於頻繁 調用太頻繁 調用頻繁 訪問頻繁', ours: '太頻繁 要求過多' },
  { typed: '並發', ours: '同時' },
  // Networks and addresses
  { typed: '域名', ours: '網域' },
  { typed: '網絡', ours: '網路' },
  { typed: '地址', ours: '位址 網址' },
  { typed: '鏈接', ours: '連結 網址' },
  { typed: '網關', ours: '閘道' },
  { typed: '服務器', ours: '伺服器' },
  { typed: '客戶端', ours: '用戶端' },
  { typed: '連接', ours: '連線' },
  // Values and devices
  { typed: '哈希 散列 哈希值', ours: '雜湊' },
  { typed: '設備 機器 計算機', ours: '裝置' },
  { typed: '操作系統', ours: '作業系統' },
  { typed: '支持', ours: '支援' },
  { typed: '不支持', ours: '不支援' },
  { typed: '應用程序 應用', ours: '應用程式' },
  { typed: '程序', ours: '程式' },
  { typed: '軟件', ours: '軟體' },
  { typed: '文檔', ours: '文件' },
  { typed: '版本過低 版本太低 版本太舊 版本過時', ours: '版本過舊' },
  { typed: '緩存', ours: '快取' },
  { typed: '隊列', ours: '佇列' },
  { typed: '默認', ours: '預設' },
  { typed: '日誌', ours: '記錄' },
  { typed: '警報 告警', ours: '警示' },
  { typed: '事故', ours: '事件' },
  { typed: '指示器', ours: '指標' },
  { typed: '殺毒', ours: '防毒' },
  { typed: '操作', ours: '作業 動作' },
  { typed: '發送', ours: '傳送 送出' },
  { typed: '創建', ours: '建立' },
  { typed: '獲取', ours: '取得' },
  { typed: '配置 設置', ours: '設定' },
  { typed: '會話', ours: '工作階段' },
];

/** Our words that contain a word of others by chance: 用戶端 is not about 用戶. */
export const OWN_WORDS = '用戶端版本 企業應用程式 應用程式註冊 更新代理程式 修補程式 使用者同意';
