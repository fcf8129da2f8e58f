### Pages of the examination room: sessions of the day, roll, identity, seats, the live board, sittings, results.

## Sessions of the day

invigilator-nav-today = 今日场次
invigilator-today-title = 今日考试场次
invigilator-today-none = 今日没有考试场次。
invigilator-booked = 已预约
invigilator-present = 已到
invigilator-identified = 身份已核验
invigilator-seated = 已入座
invigilator-session-open = 可预约
invigilator-session-check-in = 签到中
invigilator-session-running = 考试中
invigilator-session-closed = 已结束
invigilator-step-check-in = 开始签到
invigilator-step-run = 允许登录考试
invigilator-step-close = 结束本场

## Roll

invigilator-roll = 点名
invigilator-roll-empty = 本场没有预约的考生。
invigilator-call = 签到
invigilator-identity = 身份
invigilator-mark-present = 到
invigilator-mark-absent = 缺
invigilator-self-taught = 自学
invigilator-booking-booked = 未点名
invigilator-booking-present = 已到
invigilator-booking-absent = 缺考
invigilator-booking-cancelled = 已取消
invigilator-booking-used = 已考完
invigilator-seat-by-lot = 随机安排座位
invigilator-seat-by-lot-hint = 为所有已核验身份、尚无座位的考生抽签，抽签过程记入日志，可以复算。
invigilator-seat = 入座
invigilator-move = 换座

## Identity

invigilator-compare = 核对
invigilator-compare-title = 核对身份
invigilator-compare-hint = 请将照片、证件与本人三者核对。
invigilator-compare-same = 三者一致
invigilator-compare-doubt = 有疑问，返回
invigilator-compare-absent = 请先点名，再核对身份。
invigilator-identified-at = 身份已于 { $at } 核验。

## Live board

invigilator-board = 考场监控
invigilator-board-live = 自动更新
invigilator-board-empty = 本考场没有考试终端。
invigilator-seat-number = { $seat } 号座位
invigilator-left = 剩余时间
invigilator-answered = 已答
invigilator-sealed = 已存
invigilator-link = 连接
invigilator-calling = 呼叫中，{ $at } 起
invigilator-void-waits = 等待第二人确认作废
invigilator-sitting-signed-in = 已登录
invigilator-sitting-running = 答题中
invigilator-sitting-paused = 已暂停
invigilator-sitting-submitted = 已交卷
invigilator-sitting-closed = 已结束
invigilator-sitting-void = 已作废

## One sitting

invigilator-signed-in = 登录时间
invigilator-started = 开始时间
invigilator-ends = 截止时间
invigilator-pause = 暂停考试
invigilator-resume = 继续考试
invigilator-extend = 补时
invigilator-extend-minutes = 补时分钟数
invigilator-sitting-minutes-wrong = 请填写大于 0 的整数分钟。
invigilator-hand-in = 代为交卷
invigilator-hand-in-hint = 服务器已保存的答案将立即评分。
invigilator-void = 技术原因作废
invigilator-void-hint = 作废的考试不计次数，考生重新入座。须由两人决定。
invigilator-void-ask = 提出作废
invigilator-void-asked-by = { $name } 已提出作废，原因：
invigilator-void-second = 第二人：用自己的账号登录后确认，或在此输入用户名和密码。
invigilator-void-confirm = 确认作废
invigilator-void-withdraw = 撤回作废请求
invigilator-void-done = 本次考试已作废，不计次数。

## Results

invigilator-results = 成绩
invigilator-results-none = 本场还没有成绩。
invigilator-both-sign = 成绩单须由考生和考试员共同签名。
invigilator-candidate-signature = 考生签名
invigilator-examiner-signature = 考试员签名
invigilator-signed = 已签名
invigilator-score-sheet = 成绩单

## Said after an act

invigilator-notice-advanced = 场次状态已更新。
invigilator-notice-called = 点名已记录。
invigilator-notice-identified = 身份核验已记录。
invigilator-notice-seated = 考生已入座。
invigilator-notice-drawn = 座位已抽签安排。
invigilator-notice-paused = 考试已暂停。
invigilator-notice-resumed = 考试已继续。
invigilator-notice-extended = 已补时。
invigilator-notice-handed-in = 已代为交卷。
invigilator-notice-void-asked = 已提出作废，等待第二人确认。
invigilator-notice-void = 考试已作废。
invigilator-notice-withdrawn = 作废请求已撤回。
invigilator-notice-came = 已响应呼叫。
invigilator-notice-signed = 签名已记录。
