import { CROSS_STRAIT_TERMS, TRANSLATIONESE } from './cross-strait-terms.test-helper.ts';

/*
 * Checks zh-TW prose: characters, words, punctuation and spacing as used in Taiwan.
 * The checks are for prose with code between backticks, not for quotations.
 */

/**
 * Characters that occur only in Simplified Chinese: the 3,755 common characters of GB 2312 that Big5 lacks, and those
 * that Big5 contains only as rare variants (`体`, `机` …).
 */
const SIMPLIFIED_ONLY = new Set(
  [
    '皑蔼碍爱袄奥坝罢摆败颁办绊帮绑镑谤剥饱宝报鲍辈贝钡狈备惫绷笔毕毙币闭边编贬变辩辫标鳖别瘪濒滨宾摈饼拨钵铂驳补财参残惭惨灿',
    '苍舱仓沧厕侧册测层诧搀掺蝉馋谗缠铲产阐颤场尝长偿肠畅钞车彻尘陈衬撑称惩诚骋迟驰耻齿炽冲宠畴踌筹绸橱厨锄雏础储处传疮闯创锤',
    '纯绰辞词赐聪葱囱从丛凑蹿窜错达带贷担单郸掸胆惮诞弹当挡荡档捣岛祷导盗灯邓敌涤递缔颠点垫电钓调谍叠钉顶锭订丢东动栋冻犊独读',
    '赌镀锻断缎兑队对顿钝夺堕鹅额讹恶饿尔饵贰发罚阀珐矾钒烦贩饭访纺飞诽废费纷坟奋愤粪枫锋风疯冯缝讽凤肤辐抚辅赋负讣妇缚该钙盖',
    '秆赣冈刚钢纲岗镐搁鸽阁铬个给龚宫巩贡钩沟购够蛊顾剐关观馆惯贯广规归龟闺轨诡贵刽辊滚锅国过骇韩汉号阂鹤贺横恒轰鸿红壶护沪户',
    '哗华画话欢环还缓换唤痪焕涣黄谎挥辉毁贿秽会烩汇讳诲绘荤浑获货祸击积饥迹讥鸡绩缉辑级挤蓟剂济计记际继纪夹荚颊贾钾驾歼监坚笺',
    '间艰缄检碱硷拣捡简俭减槛鉴践贱见键舰剑饯渐溅涧将浆蒋桨奖讲酱胶浇骄娇搅铰矫侥脚饺缴绞轿较阶节结诫届紧锦仅谨进晋烬尽劲荆茎',
    '鲸经颈静镜径痉竞净纠厩旧驹举锯惧剧鹃绢觉决诀绝钧军骏开凯颗壳课垦恳抠库裤块侩宽矿旷况亏岿窥馈溃扩阔莱来赖蓝栏拦篮阑兰澜谰',
    '揽览懒缆烂滥捞劳涝乐镭垒类泪鲤礼丽厉励砾历傈沥隶俩联莲连镰涟敛脸链恋炼练粮凉两辆谅疗辽镣猎临邻鳞凛赁龄铃灵领馏刘龙聋咙笼',
    '垄拢陇楼娄搂篓芦卢颅庐炉掳卤虏鲁赂禄录陆驴吕铝侣屡缕虑滤绿峦挛孪滦乱抡轮伦仑沦纶论萝罗逻锣箩骡骆络妈玛码蚂马骂吗买麦卖迈',
    '脉瞒馒蛮满谩猫锚铆贸酶没镁门闷们锰梦谜弥觅幂绵缅庙灭悯闽鸣铭谬谋亩呐钠纳难挠脑恼闹馁内拟腻撵酿鸟聂啮镊镍柠狞拧钮纽脓浓农',
    '疟诺欧鸥殴呕沤盘庞抛赔喷鹏骗飘频贫凭评泼颇铺谱脐齐骑岂启弃讫牵钎铅迁签谦钱钳潜浅谴堑枪呛墙蔷强抢锹桥乔侨翘窍窃钦亲寝轻氢',
    '倾顷请庆琼穷趋区躯驱龋颧权劝却鹊让饶绕热韧认纫荣绒软锐闰润萨鳃赛叁伞丧骚扫涩杀刹纱筛删闪陕赡缮墒伤赏烧绍赊摄慑设绅审婶肾',
    '渗声绳师狮湿诗时蚀实识驶势释饰视试寿兽枢输书赎属术树竖数帅双谁税顺说硕烁丝饲耸怂颂讼诵擞苏诉肃虽随绥岁孙损笋缩琐锁獭挞酞',
    '态摊贪瘫滩坛谭谈叹汤烫涛绦讨腾誊锑题屉条贴铁厅烃铜统头秃图团颓蜕脱鸵驮驼椭袜弯湾顽韦违围为潍维苇伟伪纬谓卫温闻纹稳问挝蜗',
    '涡窝卧呜钨乌诬无芜吴坞雾务误锡牺袭习铣戏细虾辖峡侠狭厦吓锨鲜纤贤衔闲显险现献县馅宪线厢镶乡详响项萧嚣销晓啸协挟携胁谐写泻',
    '谢锌衅兴汹锈绣虚嘘须许叙绪续轩悬选癣绚学勋询寻驯训讯逊压鸦鸭哑亚讶阉烟盐严颜阎艳厌砚彦谚验鸯杨扬疡阳养样瑶摇尧遥窑谣药爷',
    '页业叶医铱颐遗仪蚁艺亿忆义诣议谊译绎荫阴银饮隐樱婴鹰应缨莹萤营荧蝇赢颖哟拥痈咏忧邮铀犹诱舆鱼渔娱屿语狱誉预驭鸳渊辕园员圆',
    '缘远约跃钥粤悦阅郧匀陨运蕴酝晕韵杂灾载攒暂赞赃脏凿枣责择则泽贼赠轧铡闸栅诈斋债毡盏斩辗崭栈战绽张涨帐账胀赵蛰辙锗这贞针侦',
    '诊镇阵挣睁狰争帧郑证织职执纸挚掷帜质滞钟终肿众诌轴皱昼骤猪诸诛烛瞩嘱贮铸驻专砖转赚桩装妆壮状锥赘坠缀谆着浊兹资渍踪综总纵',
    '邹诅组钻体机价优网与种万异扰确复构极据离气怀党苹宁柜涂惊怜圣适洒洼痒踊羡栖凄庄赶',
  ].join(''),
);

/** A term from another region or from machine translation, and the Taiwanese term. */
interface AvoidedTerm {
  readonly pattern: RegExp;
  readonly use: string;
}

const AVOIDED_TERMS: readonly AvoidedTerm[] = [
  { pattern: /租使用者|租戶|承租人/u, use: '租用戶' },
  { pattern: /令牌|代幣/u, use: '權杖' },
  { pattern: /載荷/u, use: '持有人權杖' },
  { pattern: /請求/u, use: '要求' },
  { pattern: /要求(?:內方|正文|主體)/u, use: '要求本文' },
  { pattern: /響應|返回/u, use: '回應、傳回' },
  { pattern: /頁首|授權標題/u, use: '標頭' },
  { pattern: /哈希|散列/u, use: '雜湊' },
  { pattern: /功能變數名稱|(?<!網)域名/u, use: '網域名稱' },
  { pattern: /IP ?地址/u, use: 'IP 位址' },
  { pattern: /許可權/u, use: '權限' },
  { pattern: /委託/u, use: '委派' },
  { pattern: /(?<!系統)管理員/u, use: '系統管理員' },
  { pattern: /機器組/u, use: '裝置群組' },
  { pattern: /計算機/u, use: '裝置' },
  { pattern: /操作/u, use: '作業、動作' },
  { pattern: /批處理/u, use: '批次' },
  { pattern: /限流/u, use: '節流' },
  { pattern: /通話|電話|撥打/u, use: '呼叫' },
  { pattern: /回退|漸進式輪詢/u, use: '間隔後重試' },
  { pattern: /跟蹤/u, use: '追蹤' },
  { pattern: /關聯要求識別碼/u, use: '相互關聯識別碼' },
  { pattern: /標識/u, use: '識別碼' },
  { pattern: /臺/u, use: '台' },
  { pattern: /客戶端/u, use: '用戶端' },
  { pattern: /(?<!租)用戶(?!端)/u, use: '使用者' },
  { pattern: /終結點/u, use: '端點' },
  { pattern: /事故/u, use: '事件' },
  { pattern: /警報|告警/u, use: '警示' },
  { pattern: /指示器/u, use: '指標' },
  { pattern: /高級|進階狩獵/u, use: '進階搜捕' },
  { pattern: /板載/u, use: '上線（onboard）' },
  { pattern: /修正層級/u, use: '補救層級' },
  { pattern: /門戶/u, use: '入口網站' },
  { pattern: /文檔/u, use: '文件' },
  { pattern: /支持/u, use: '支援' },
  { pattern: /數據/u, use: '資料' },
  { pattern: /對象/u, use: '物件' },
  { pattern: /數組/u, use: '陣列' },
  { pattern: /字段/u, use: '欄位' },
  { pattern: /(?<!電子)郵件|消息/u, use: '訊息' },
  { pattern: /狀態代碼/u, use: '狀態碼' },
  { pattern: /未找到/u, use: '找不到' },
  { pattern: /太多要求/u, use: '要求過多' },
  { pattern: /粘貼/u, use: '貼上' },
  { pattern: /拷貝/u, use: '複製' },
  { pattern: /鏈接/u, use: '連結' },
  { pattern: /搜索/u, use: '搜尋' },
  { pattern: /過濾/u, use: '篩選' },
  { pattern: /清空/u, use: '清除' },
  { pattern: /重置/u, use: '重設' },
  { pattern: /折疊/u, use: '摺疊' },
  { pattern: /設置/u, use: '設定' },
  { pattern: /默認/u, use: '預設' },
  { pattern: /示例/u, use: '範例' },
  { pattern: /詳情|詳細數據/u, use: '詳細資料' },
  { pattern: /可選/u, use: '選用' },
  { pattern: /缺失|遺失/u, use: '遺漏' },
  { pattern: /不需重試/u, use: '重試無效' },
  { pattern: /威脅防護/u, use: 'Microsoft Defender 全面偵測回應' },
  { pattern: /Defender for Endpoint/u, use: '適用於端點的 Microsoft Defender' },
  { pattern: /信息/u, use: '資訊、訊息' },
  { pattern: /軟件|硬件/u, use: '軟體、硬體' },
  { pattern: /網絡/u, use: '網路' },
  { pattern: /服務器/u, use: '伺服器' },
  { pattern: /調用/u, use: '呼叫' },
  { pattern: /隊列/u, use: '佇列' },
  { pattern: /字符/u, use: '字元、字串' },
  { pattern: /變量/u, use: '變數' },
  { pattern: /接口/u, use: '介面' },
  { pattern: /賬/u, use: '帳' },
  { pattern: /登錄/u, use: '登入' },
  { pattern: /屏幕/u, use: '螢幕' },
  { pattern: /運行/u, use: '執行' },
  { pattern: /加載/u, use: '載入' },
];

/**
 * Finds characters that only Simplified Chinese uses.
 * @param text zh-TW prose
 * @returns each character once, in order
 */
export function findSimplifiedCharacters(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => SIMPLIFIED_ONLY.has(character));
}

/**
 * Finds terms that are not used in Taiwan.
 * @param text zh-TW prose
 * @returns the term and its replacement for each finding
 */
export function findAvoidedTerms(text: string): readonly string[] {
  const prose = replaceCode(text);
  return [
    ...[...AVOIDED_TERMS, ...TRANSLATIONESE].flatMap(({ pattern, use }) => {
      const found = pattern.exec(prose);
      return found === null ? [] : [`${found[0]} (use ${use})`];
    }),
    ...CROSS_STRAIT_TERMS.flatMap(({ term, use, except, near }) => {
      if (!prose.includes(term) || (near.length > 0 && !near.some((word) => prose.includes(word)))) return [];
      const rest = except.reduce((shorter, word) => shorter.replaceAll(word, 'x'), prose);
      return rest.includes(term) ? [`${term} (use ${use})`] : [];
    }),
  ];
}

/**
 * Finds half-width punctuation next to Chinese characters.
 * @param text zh-TW prose
 * @returns the surrounding text of each finding
 */
export function findHalfWidthPunctuation(text: string): readonly string[] {
  return findOccurrences(/\p{Script=Han}\s?[,;:!?()"]|\p{Script=Han}\.(?!\w)|[,;!?:()"]\s?(?=\p{Script=Han})|\.{3}/gu, text);
}

/**
 * Finds wrong spacing: no space between Chinese and Latin letters, digits or code, or a space next to full-width
 * punctuation.
 * @param text zh-TW prose
 * @returns the surrounding text of each finding
 */
export function findSpacingFaults(text: string): readonly string[] {
  return findOccurrences(
    /\p{Script=Han}[\w%#$&@+]|[\w%#$&@+]\p{Script=Han}|\s[，。：；！？、（）「」]|[，。：；！？、（）「」]\s|\s{2}|^\s|\s$/gu,
    text,
  );
}

/**
 * Finds all faults in a zh-TW text.
 * @param text prose with code between backticks and variables between braces
 * @returns one line for each fault; empty if there are none
 */
export function findUsageFaults(text: string): readonly string[] {
  return [
    ...findSimplifiedCharacters(text).map((character) => `Simplified character ${character}`),
    ...findAvoidedTerms(text).map((term) => `avoided term ${term}`),
    ...findHalfWidthPunctuation(text).map((place) => `half-width punctuation at "${place}"`),
    ...findSpacingFaults(text).map((place) => `spacing at "${place}"`),
  ];
}

/** Replaces code and variables with a Latin word, because they follow the same spacing rules. */
function replaceCode(text: string): string {
  return text.replaceAll(/`[^`]*`|\{[^{}]*\}/gu, 'x');
}

function findOccurrences(pattern: RegExp, text: string): readonly string[] {
  const prose = replaceCode(text);
  return [...prose.matchAll(pattern)].map(({ index }) => prose.slice(Math.max(0, index - 4), index + 6));
}
