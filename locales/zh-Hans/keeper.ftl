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
keeper-stale-texts = 待更新译文
keeper-stale-by-language = 各语种待更新译文
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
