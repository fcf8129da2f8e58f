### 考场：终端提示、成绩拦截与记录核验。

## 终端

room-terminal-off = 本终端已停用，请到其他终端。
room-session-still-running = 本场次仍有考试正在进行，请先结束或作废。

## 第二屏上的申请内容

room-form-nationality = 国籍
room-form-address = 住址
room-form-self-taught = 自学直考

## 被拦截的成绩

room-gate-too-fast = { $seconds } 秒内作答 { $answers } 题，超出人手可能的速度。
room-gate-not-identified = 未经身份核验参加考试。
room-gate-outside-session = 考试时间不在场次时间内。
room-gate-two-places = 同一人同一时间在另一处考试。
room-registry-status = 驾驶人登记系统返回状态 { $status }，成绩将自动重传。

## 记录核验

room-log-sound = 日志完整：共 { $entries } 条，已签名检查点 { $checkpoints } 个，待入链 { $waiting } 条。
room-log-public-key = 已用公钥 { $key } 验证签名。
room-log-unsigned = 未提供公钥，未验证签名。
room-paper-sound = 已重新组卷（{ $questions } 题），逐字节一致：{ $hash }
room-mark-sound = 重新评分，结果一致：{ $score } 分。
room-mark-none = 尚未评分。

## 成绩单

room-sheet-place = { $site } { $hall } { $seat } 号座位
room-sheet-moment = { DATETIME($at, length: "medium") }
room-sheet-session = { DATETIME($from, length: "medium") } – { TIME($to) }
room-sheet-document = { $kind } { $number }
room-sheet-count = { $count }
