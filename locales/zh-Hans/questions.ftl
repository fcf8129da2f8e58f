### The open question bank, and the keepers' pages that list, show and measure its items.

## Menu

questions-nav = 公开题库

## Numbers

questions-decimal = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }

## Browsing

questions-title = 理论考试题库
questions-lead = 今天有效的全部 { $count } 道试题，附答案、理由和法律依据。
questions-words = 关键词
questions-words-hint = 任一语言，须全部出现
questions-chapter = 章节
questions-group = 适用车型
questions-kind = 题型
questions-any = 全部
questions-with-picture = 只看带图的
questions-found = 找到 { $count } 道试题
questions-show-all = 显示全部

## One question

questions-one-title = 试题 { $id }
questions-to-list = 返回列表
questions-languages = 本题的其他语言
questions-several = 有两个或两个以上正确选项，须全部选出，不能多选。
questions-check = 核对答案
questions-was-right = 回答正确。
questions-was-wrong = 回答不正确。
questions-answer = 答案与理由
questions-law = 法律依据
questions-for = 适用车型
questions-before = 上一题
questions-after = 下一题
questions-gone-title = 没有这道试题
questions-gone = “{ $id }” 今天不在题库中使用：编号可能有误，试题可能已停用，或尚无本语言的文本。

## Where the law says it

questions-law-article = { $act }第 { $number } 条
questions-law-annex = { $act }附件 { $number }
questions-law-part = { $act }第 { $number } 部分
questions-law-table = { $act }表 { $number }
questions-act-rtsl = 《道路交通安全法》
questions-act-ir = 《道路交通安全法实施条例》
questions-act-o162 = 《机动车驾驶证申领和使用规定》（公安部令第 162 号）
questions-act-o163 = 《道路交通安全违法行为记分管理办法》（公安部令第 163 号）
questions-act-cl = 《刑法》
questions-act-ji2000 = 最高人民法院审理交通肇事刑事案件的解释（2000 年）
questions-act-sbr = 《校车安全管理条例》
questions-act-apr = 《道路交通事故处理程序规定》
questions-act-vrr = 《机动车登记规定》
questions-act-ctpl = 《机动车交通事故责任强制保险条例》
questions-act-gb19522 = 国家标准 GB 19522（酒精含量阈值与检验）
questions-act-gb5768 = 国家标准 GB 5768（道路交通标志和标线）

## The keepers’ list of items

questions-nav-statistics = 统计
questions-items-title = 题库全部试题
questions-items-figures = 统计数字取自近几个月的正式考试；横线表示该试题尚未考过。
questions-state = 状态
questions-state-in-force = 现行
questions-state-not-yet = 尚未生效
questions-state-retired = 已停用
questions-state-stale = 译文待核对
questions-state-pictureless = 无图
questions-state-open-change = 有未完成的修改
questions-stale-in = 译文待核对或缺少的语言
questions-no-matter = 不限
questions-order = 排序
questions-order-id = 编号
questions-order-difficulty = 预估难度，难者在前
questions-order-easiness = 答对率，低者在前
questions-order-discrimination = 区分度，低者在前
questions-order-exposure = 曝光率，高者在前
questions-order-responses = 作答数，多者在前
questions-order-time = 用时，长者在前
questions-order-flags = 需检查者在前

## One item

questions-item = 试题
questions-items = 试题数
questions-version-short = 第 { $version } 版
questions-open-by = { $name } 正在修改本题。
questions-open-see = 查看修改
questions-stem = 题干
questions-option = 选项
questions-field-groups = 适用车型
questions-field-difficulty = 预估难度
questions-field-shuffle = 选项顺序
questions-field-enemies = 不得同卷
questions-field-valid = 有效期
questions-always = 不限期
questions-valid-from = 自{ DATE($date, length: "medium") }起
questions-valid-until = 至{ DATE($date, length: "medium") }止
questions-shuffled = 可打乱
questions-fixed-order = 固定
questions-file = 文件与行号
questions-texts = 各语言文本
questions-source = 原文
questions-text-missing = 缺少
questions-history = 修改历史
questions-history-none = 本题尚无经两人审定的修改。
questions-changed-by = 修改：{ $name }
questions-approved-by = 批准：{ $name }
questions-begun = 新增试题
questions-versions = 各版本

## Statistics

questions-seconds = { NUMBER($value, maximumFractionDigits: 1) } 秒
questions-figures = 考试中的表现
questions-figures-none = 近几个月的考试中没有出现过本题的这一版本。
questions-figures-few = 作答不足 { $count } 次，数字仅供参考。
questions-easiness = 答对率 p
questions-shrunk = 校正答对率
questions-discrimination = 区分度
questions-exposure = 曝光率
questions-responses = 作答数
questions-time = 典型用时
questions-options-title = 各选项的选择情况
questions-options-label = 各选项被选比例的条形图，数据见下表。
questions-options-caption = 绿色为正确答案。错误选项的区分度若为正，说明能力强的考生反而选它。
questions-chosen = 选择次数
questions-share = 比例
questions-by-language = 按语言
questions-by-language-label = 各语言答对率及 95% 区间图，数据见下表。
questions-by-language-caption = 只列出作答足够多的语言。某一语言明显偏低时，译文可能有误。
questions-statistics-of-all = 全部试题的统计
questions-statistics-title = 试题统计
questions-statistics-none = 这几个月没有保存答卷的考试。
questions-from = 从
questions-until = 至
questions-only-flagged = 只看需检查的
questions-file-csv = 下载 CSV
questions-papers = 答卷
questions-asked = 考过的试题
questions-flagged = 需检查
questions-left-out = 无法读取而未计入的答卷：{ $count }。原因见服务器日志。
questions-scatter-title = 答对率与区分度
questions-scatter-label = { $count } 道试题的答对率与区分度散点图，数据见下方表格。
questions-scatter-caption = 每点一题，作答不足 { $count } 次的不画。红点需检查。虚线以下，能力强的考生反而答得差。
questions-histogram-title = 曝光率分布
questions-histogram-label = 各曝光率区间的试题数，数据见下表。
questions-histogram-caption = 曝光率：含有该题的答卷所占比例。柱下数字为区间下限。
questions-table-title = 各试题数据
questions-none-flagged = 没有需检查的试题。
questions-flag-backwards = 反向区分
questions-why-backwards = 能力强的考生答得更差，且不能归因于偶然；答案或题意可能有误。
questions-flag-rival = 干扰项过强
questions-why-rival = 某错误选项比正确答案更吸引能力强的考生，且不能归因于偶然。
questions-flag-too-hard = 过难
questions-why-too-hard = 几乎无人答对；答案或题意可能有误。
questions-flag-too-easy = 过易
questions-why-too-easy = 几乎人人答对，不能区分考生。
questions-method-title = 计算方法
questions-method-papers = 统计取自所选月份内全部已评阅的答卷，每份答卷按其组卷时的题库重新评阅。各版本分别统计。
questions-method-discrimination = 因各人试卷不同，区分度不与总分相关，而与同卷其余试题的得分减去其期望得分的平均值相关（校正点二列相关）。区间为费希尔 95% 区间，答对率的区间为威尔逊 95% 区间。
questions-method-shrunk = 校正答对率把作答少的试题拉向全部试题的平均值，作答越少，拉得越多。
questions-method-reached = 最后一道已答试题之后的试题视为未做到，不计入。典型用时为几何平均，偶尔的长时间停顿影响很小。
questions-method-flags = 作答不足 { $count } 次的试题不提示检查。
