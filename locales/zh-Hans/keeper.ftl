# 题库管理员页面

keeper-nav-overview = 题库
keeper-nav-changes = 修改
keeper-nav-stale = 译文
keeper-nav-corrections = 答案更正
keeper-title = 题库
keeper-new-item = 新增试题
keeper-items = 试题
keeper-drafts = 草稿
keeper-to-review = 待审核
keeper-stale-texts = 待核对译文
keeper-stale-by-language = 各语种待核对译文
keeper-damage = 题库文件不可用，考试继续使用上一个完好的题库。
keeper-damage-since = 发现时间：{ $at }
keeper-damage-vanished = 缺少现行题库中的试题（文件可能丢失；停用试题应设置失效日期）：{ $items }
keeper-damage-key = { $item } 的答案已变而版本号未变
keeper-damage-undrawable = 组卷方案 { $blueprint } 无法再组成{ $language }试卷
keeper-unwritten = { $count } 项修改已批准，尚未写入题库。
keeper-editions = 现行题库的变更
keeper-editions-hint = 每次启用新题库都记入日志；每份试卷记有其所用题库的编号。
keeper-edition-since = 启用时间
keeper-edition-hash = 题库编号
keeper-in-force = 现行

## 用语

keeper-item = 试题
keeper-new = 新题
keeper-open = 已有修改在进行
keeper-edit = 修改试题
keeper-chapter = 章节
keeper-kind = 题型
keeper-version = 第 { $version } 版
keeper-source = 原文
keeper-key = 答案
keeper-options = 选项
keeper-option-1 = 选项 A
keeper-option-2 = 选项 B
keeper-option-3 = 选项 C
keeper-option-4 = 选项 D
keeper-field-stem = 题干
keeper-field-explanation = 解析
keeper-groups = 适用车型
keeper-facts = 其他信息
keeper-law = 法律依据
keeper-law-hint = 每行一条：先写法规简称，再写条款，例如：RTSL 91
keeper-difficulty = 预估难度（答错率，百分数）
keeper-shuffle = 选项可以调换顺序
keeper-enemies-hint = 会泄露本题答案、不得同卷的试题，用空格隔开
keeper-from = 生效日期
keeper-until = 失效日期
keeper-reason = 修改理由

## 修改内容的名称

keeper-value-version = 版本
keeper-value-groups = 适用车型
keeper-value-difficulty = 预估难度
keeper-value-law = 法律依据
keeper-value-picture = 图片
keeper-value-shuffle = 选项可以调换顺序
keeper-value-enemies = 不得同卷
keeper-value-valid = 有效期

## 编写

keeper-write = 开始编写
keeper-preview = 预览
keeper-preview-language = 预览语言
keeper-no-text = 尚无该语言的文本。
keeper-same = 已对照原文，译文仍与原文一致
keeper-save-draft = 保存草稿
keeper-wrong-fields = 有 { $count } 处需要修改。
keeper-difficulty-range = 请填写 0 至 100 的整数。
keeper-law-form = “{ $line }”缺少条款。
keeper-date-malformed = 日期请按“年-月-日”填写。
keeper-key-missing = 请选择正确答案；多选题至少选两项。
keeper-reason-missing = 请填写理由。

## 修改

keeper-state-draft = 草稿
keeper-state-submitted = 待审核
keeper-state-approved = 已批准
keeper-state-published = 已发布
keeper-state-withdrawn = 已撤回
keeper-no-changes = 此处没有修改。
keeper-written-by = 编写人
keeper-approved-by = 批准人
keeper-sent-back-by = 退回人
keeper-published-at = 入库时间
keeper-what = 项目
keeper-before = 修改前
keeper-after = 修改后
keeper-no-difference = 与题库没有差别。
keeper-as-it-will-be = 修改后的试题
keeper-text-new = 新增文本
keeper-text-gone = 删除文本
keeper-go-on = 继续编写
keeper-submit = 提交审核
keeper-approve = 批准并发布
keeper-other-person = 这是您提交的，须由另一位题库管理员批准。
keeper-send-back = 退回
keeper-send-back-why = 需要怎样修改？
keeper-sent-back = 已退回
keeper-withdraw = 撤回修改
keeper-unwritten-one = 已批准，尚未写入题库。系统会自动重试，原因见服务器日志。
keeper-change-unknown = 没有这项修改。
keeper-change-open = 该试题另有修改在进行，请先完成或撤回。
keeper-change-empty = 与题库没有差别。
keeper-change-overtaken = 题库中的试题在此期间已变更，请退回后按现行试题重新编写。
keeper-notice-saved = 草稿已保存。
keeper-notice-open = 该试题已有修改在进行，即此项。
keeper-notice-submitted = 已提交，由另一位题库管理员审核。
keeper-notice-published = 已批准，修改已写入题库。
keeper-notice-unwritten = 已批准，将尽快写入题库。
keeper-notice-sent-back = 已退回。
keeper-notice-withdrawn = 已撤回。

## 译文

keeper-stale-title = 待核对译文
keeper-stale-lead = 这些译文批准之后原文有变动，或者尚无译文。经两人重新批准之前，不会用于组卷。
keeper-stale-none = 该语言的文本均为最新。
keeper-stale-one = 待核对
keeper-source-then = 翻译时的原文
keeper-source-now = 现在的原文
keeper-submit-ticked = 提交勾选项审核
keeper-stale-reason = { $language }：已对照新原文，译文仍与原文一致

## 自动检查

keeper-unsound = 该试题还不能使用：
keeper-remarks = 请核对：
keeper-no-remarks = 自动检查未发现问题。
keeper-unsound-no-source = 缺少简体中文文本。
keeper-unsound-options-on-statement = 判断题没有选项。
keeper-unsound-too-few-options = 至少需要两个选项。
keeper-unsound-key = 答案指向不存在的选项。
keeper-unsound-many = 多选题至少有两个正确选项。
keeper-unsound-option-count = { $language }：有 { $found } 个选项，应为 { $expected } 个。
keeper-unsound-validity = 失效日期早于生效日期。
keeper-unsound-difficulty = 预估难度应在 0 至 100% 之间。
keeper-unsound-other = { $reason }
keeper-remark-missing = { $language }：没有文本。
keeper-remark-stale = { $language }：批准之后原文有变动。
keeper-remark-blank = { $language }{ $place }：为空，或首尾有空格。
keeper-remark-loose-sign = { $language }{ $place }：“{ $sign }”与单词之间应为不换行空格。
keeper-remark-too-long = { $language }{ $place }：{ $letters } 个字符，最多 { $most } 个。
keeper-remark-unshown = { $language }{ $place }：没有字体能显示“{ $letter }”。
keeper-remark-copied = { $one }与{ $other }文本相同。
keeper-remark-same-options = { $language }：{ $one }与{ $other }相同。
keeper-remark-numbers = { $language }{ $place }：数字为 [{ $found }]，原文为 [{ $expected }]。
keeper-remark-term = { $language }：“{ $term }”在术语表中为 { $accepted }。
keeper-remark-avoided = { $language }：不宜使用“{ $word }”。
keeper-remark-options = 有 { $count } 个选项，应为 4 个。
keeper-remark-groups = 没有适用车型，或重复。
keeper-remark-chapter = 没有组卷方案包含章节“{ $chapter }”。
keeper-remark-act = 未知法规“{ $act }”。
keeper-remark-picture = 图片“{ $picture }”不在图库中。
keeper-remark-enemy = “{ $item }”不是另一道试题。
keeper-remark-duplicate = 与 { $item } 重复。
keeper-remark-conspicuous = { $language }：从长度就能看出正确选项。
keeper-remark-other = { $reason }

## 更正答案

keeper-correct = 更正答案
keeper-corrections-title = 答案更正
keeper-correction-lead = 已考试题的答案有误时，经两人同意后重新评分。原分数予以保留，已合格的不因此变为不合格。
keeper-correction-none = 没有更正过答案。
keeper-correction-item = 试题与版本
keeper-correction-key = 原答案
keeper-remedy = 更正为
keeper-remedy-key = 此答案正确
keeper-remedy-any = 这些答案均算正确
keeper-remedy-all = 本题作废，所有考生得分
keeper-remedy-choice = 答案
keeper-correction-ask = 申请更正
keeper-correction-state-asked = 待第二人批准
keeper-correction-state-approved = 已批准
keeper-correction-state-withdrawn = 已撤回
keeper-correction-asked-by = 申请人
keeper-correction-effect = 影响
keeper-correction-effect-done = 更正结果
keeper-effect-sat = 含本题的考试
keeper-effect-changed = 分数有变
keeper-effect-gains = 不合格变为合格
keeper-effect-losses = 低于合格线，仍算合格
keeper-effect-none = 没有分数变化。
keeper-effect-serial = 流水号
keeper-effect-score = 分数
keeper-effect-verdict = 结论
keeper-effect-stands = 原分数有效
keeper-correction-approve = 批准并重新评分
keeper-correction-withdraw = 撤回
keeper-correction-unknown = 没有这项更正，或没有该试题。
keeper-correction-exists = 该试题的这一版本正在更正，或已更正。
keeper-correction-unfit = 请选择与试题相符且与原答案不同的答案。
keeper-notice-correction-asked = 已申请，须由另一位题库管理员批准。
keeper-notice-correction-approved = 已批准，相关考试已重新评分。
keeper-notice-correction-withdrawn = 已撤回。
