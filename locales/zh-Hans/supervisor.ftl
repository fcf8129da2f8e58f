### Pages of the supervisor: all sites, sessions and draws, the outbox, rankings, regulations.

## Menu and overview

supervisor-nav-sites = 各考点
supervisor-nav-rooms = 考场
supervisor-nav-sessions = 场次
supervisor-nav-outbox = 成绩回写
supervisor-nav-ranking = 排名
supervisor-nav-regulations = 规定
supervisor-sites-title = 各考点今日情况
supervisor-sitting-now = 正在考试
supervisor-results-today = 今日成绩
supervisor-terminals-online = 在线终端
supervisor-calls = 呼叫
supervisor-to-rooms = 查看今日各场次和考场

## Sessions

supervisor-sessions = 考试场次
supervisor-sessions-from = 自{ $day }起 7 天
supervisor-sessions-none = 这几天没有考试场次。
supervisor-session-new = 新增场次
supervisor-session-open = 开放预约
supervisor-begins = 开始时间
supervisor-minutes = 时长（分钟）
supervisor-capacity = 名额
supervisor-quota = 配额
supervisor-quotas = 驾校配额
supervisor-quotas-hint = 配额之外的名额留给自学考生。全部留空则对所有人开放。
supervisor-quotas-none = 本场未设配额，对所有人开放。
supervisor-field-wrong = 填写有误，请更正。
supervisor-form-wrong = 有内容需要更正。
supervisor-session-past = 该时间已过。
supervisor-session-hall-unknown = 请选择考场。
supervisor-session-hall-taken = 该考场此时已有其他场次。
supervisor-session-capacity = 名额应为 1 至 { $seats }。
supervisor-session-not-accepted = 该考点未通过此科目的验收，或验收已过期。
supervisor-session-too-short = 时长不得少于考试时间 { $minutes } 分钟。
supervisor-session-regulation-gaps = 现行规定尚有未确认的数据，此科目暂不能考试。
supervisor-session-no-regulation = 当日没有有效的规定。
supervisor-session-quotas = 配额合计不得超过 { $seats }。
supervisor-session-quota-booked = 该驾校已预约的人数超过此配额。

## Draw of examiners

supervisor-draw = 考试员抽签
supervisor-drawn = 已抽签
supervisor-draw-show = 查看抽签结果
supervisor-draw-hold = 抽签
supervisor-draw-count = 考试员人数
supervisor-draw-own-site = 仅限本考点的考试员
supervisor-draw-sealed-at = 种子已于 { $at } 封存，承诺值如下：
supervisor-draw-too-few = 可用的考试员不足。
supervisor-draw-held-already = 本场已经抽签，不能重抽。
supervisor-draw-place = 位次
supervisor-draw-certificate = 证书编号
supervisor-draw-repeat = 复算
supervisor-draw-how = 封存的种子与承诺值相符；以其派生的 ChaCha20 数列打乱按编号排序的名单，依次填入各位次。任何人凭下列记录都能得出相同结果。
supervisor-draw-at = 抽签时间
supervisor-draw-entries = 名单人数
supervisor-draw-kept-off = 上一场已任、本场回避
supervisor-draw-commitment = 承诺值
supervisor-draw-seed = 种子
supervisor-draw-purpose = 用途
supervisor-draw-record = 完整记录
supervisor-seats-too-few = 空闲座位不足。

## Outbox

supervisor-outbox = 成绩回写
supervisor-outbox-held = 待核查
supervisor-outbox-rejected = 被退回
supervisor-outbox-pending = 等待发送
supervisor-outbox-delivered = 已送达
supervisor-outbox-none = 没有此状态的记录。
supervisor-outbox-position = 序号
supervisor-outbox-attempts = 发送次数
supervisor-outbox-said = 原因
supervisor-outbox-asked-by = { $name } 已同意放行，需第二人确认
supervisor-outbox-release = 放行
supervisor-outbox-release-second = 以第二人身份放行

## Ranking

supervisor-ranking = 合格率排名
supervisor-ranking-preview = 预览
supervisor-ranking-publish = 公布
supervisor-ranking-final = 公布后不能更改。
supervisor-ranking-published-at = 已于 { $at } 公布。
supervisor-ranking-published-already = 该月排名已经公布。
supervisor-ranking-month-open = 该月尚未结束，暂不能公布。
supervisor-ranking-nobody-sat = 该月没有首次考试。

## Regulations

supervisor-regulation = 规定
supervisor-regulations = 考试规定
supervisor-regulation-from = 施行日期
supervisor-regulation-until = 失效日期
supervisor-regulation-gaps = 待确认数据
supervisor-regulation-in-force = 现行有效
supervisor-regulation-use = 可否用于考试
supervisor-regulation-usable = 可用
supervisor-regulation-not-held = 不设此科目
supervisor-regulation-gap-count = 缺 { $count } 项
supervisor-regulation-open = 待填写或确认的数据
supervisor-regulation-no-gaps = 所有数据均已确认。
supervisor-regulation-how = 填写数值并注明依据。确认后即生效并记入日志，不能再改。
supervisor-regulation-value = 数值
supervisor-regulation-note = 依据
supervisor-regulation-by = 确认人
supervisor-regulation-figure = 数据项
supervisor-regulation-confirmed = 本单位已确认
supervisor-regulation-note-missing = 请注明依据。
supervisor-regulation-value-wrong = 数值格式不符：{ $reason }
supervisor-regulation-inconsistent = 与其他数据矛盾：{ $reason }
supervisor-regulation-no-gap = 该数据项不存在或已确认。
supervisor-scope-acceptance = 受理
supervisor-scope-every-subject = 所有科目
supervisor-scope-after-permit = 科目一以外的科目

## Said after an act

supervisor-notice-opened = 场次已开放预约。
supervisor-notice-quota = 配额已保存。
supervisor-notice-drawn = 考试员已抽定。
supervisor-notice-release-asked = 已登记，需第二人确认放行。
supervisor-notice-released = 已放行，即将发送。
supervisor-notice-retried = 将重新发送。
supervisor-notice-published = 排名已公布。
supervisor-notice-confirmed = 数据已确认。
