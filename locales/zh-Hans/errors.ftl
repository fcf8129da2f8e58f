### One clear sentence for everything that can go wrong, said to the person in front of it.

## Identity documents and people

errors-document-checksum = 证件号码校验位不正确，请核对后重新输入。
errors-document-form = 证件号码的格式与所选证件不符。
errors-document-birth-date = 证件号码中的出生日期无效。
errors-document-region = 证件号码中的行政区划代码不在名录中，请核对证件。
errors-document-other-name = 该证件号码已登记在另一姓名之下。
errors-candidate-unknown = 未找到该考生，请核对证件号码或流水号。
errors-wrong-session = 该考生未预约本场考试。
errors-candidate-wrong-seat = 您的座位是 { $seat } 号，请到该座位就座。
errors-candidate-not-checked-in = 该考生尚未签到，请先核验身份。
errors-identity-doubt = 人证核验未通过，请联系监考员。

## Seats, sittings and answers

errors-seat-taken = 该座位已有考生。
errors-seat-unknown = 本考场没有该座位。
errors-no-session = 本考场目前没有正在进行的考试。
errors-second-kiosk = 该考试正在另一台终端上进行。
errors-sitting-unknown = 没有该场考试记录。
errors-sitting-not-started = 考试尚未开始。
errors-sitting-paused = 考试已暂停，请等待监考员。
errors-sitting-ended = 考试已结束，不能再作答。
errors-answer-late = 考试时间已到，该答案未被接受。
errors-answer-invalid = 该答案不属于本试卷。
errors-answers-missing = 部分答案尚未送达，系统正在补传，请稍候。
errors-wrong-phase = 当前阶段不能进行此操作。
errors-recorder-missing = 录音录像设备未运行，考试不能开始。

## Bookings and sessions

errors-booking-expired = 该预约已过期，请重新预约。
errors-booking-unknown = 未找到该预约。
errors-booking-cancelled = 该预约已取消。
errors-booking-duplicate = 该考生已有本科目的有效预约。
errors-booking-cancel-too-late = 已超过取消预约的期限。
errors-booking-attempts-used = 本次预约的考试次数已用完，请重新预约。
errors-session-unknown = 未找到该考试场次。
errors-session-full = 该场次名额已满。
errors-session-closed = 该场次不接受预约。
errors-school-quota = 驾校在该场次的名额已用完。
errors-application-unknown = 未找到该申请。
errors-application-unconfirmed = 申请人尚未确认所填内容。
errors-application-not-eligible = 申请不符合条件：{ $reason }
errors-regulation-incomplete = 规则“{ $regulation }”中该科目的数据不完整，补充完整后方可使用。

## Requests and uploads

errors-request-malformed = 请求格式有误，未作任何更改。
errors-request-too-large = 请求内容过大。
errors-page-unknown = 未找到该页面。
errors-field-missing = 请填写“{ $field }”。
errors-field-invalid = “{ $field }”的内容无效。
errors-changed-meanwhile = 该记录已被他人修改，请刷新后重试。
errors-upload-too-large = 文件过大，上限为 { $limit } MB。
errors-upload-empty = 文件为空。
errors-upload-kind = 不支持该文件类型，请使用：{ $kinds }
errors-upload-encoding = 无法识别文件的文字编码，请使用 UTF-8 或 GB 18030。
errors-upload-column-missing = 文件缺少“{ $column }”列。
errors-upload-row = 第 { $line } 行“{ $column }”：{ $reason }
errors-upload-row-repeated = 与第 { $line } 行重复。
errors-upload-refused = 文件有 { $count } 处错误，未导入任何内容。

## Access

errors-not-allowed = 您没有进行此操作的权限。
errors-signed-out = 您已退出登录，请重新登录。
errors-sign-in-failed = 用户名或密码不正确。
errors-too-many-attempts = 尝试次数过多，请在 { $minutes } 分钟后再试。
errors-form-expired = 此表单已失效，请刷新页面后重新提交。
errors-account-disabled = 该账户已停用，请联系系统管理员。
errors-password-short = 密码至少需要 { $count } 个字符。
errors-terminal-unknown = 该终端未登记，请联系系统管理员。
errors-second-person-needed = 此操作须由另一名有权限的人员复核。
errors-same-person = 申请人与复核人不能是同一人。

## Server, database and terminal

errors-no-server = 无法连接服务器，系统正在重试；已答内容已保存在本机。
errors-server-address = 服务器地址“{ $address }”无效。
errors-version-mismatch = 终端程序与服务器版本不一致，请更新终端程序。
errors-no-database = 无法打开数据库：{ $reason }
errors-database-newer = 数据库由更新版本的程序创建，本程序不能使用。
errors-database-busy = 系统繁忙，请稍后重试。
errors-port-in-use = 端口 { $port } 已被占用。
errors-port-not-allowed = 没有使用端口 { $port } 的权限。
errors-internal = 系统内部错误，编号 { $id }；请告知系统管理员。
errors-no-vulkan = 未找到可用的 Vulkan 图形驱动，无法显示界面。
errors-no-display = 未找到显示器，无法打开窗口。
errors-journal = 本机无法保存答案，请立即联系监考员。
errors-journal-damaged = 本机的答题记录有损坏；此前完好的部分已保留。
errors-disk-full = 磁盘空间不足。

## Files and content

errors-config-damaged = 配置文件 { $file } 第 { $line } 行有误：{ $reason }
errors-content-damaged = 内容文件 { $file } 第 { $line } 行损坏：{ $reason }；继续使用此前完好的内容。
errors-text-damaged = 文本文件 { $file } 第 { $line } 行损坏：{ $reason }；继续使用此前完好的文本。
errors-language-unknown = 文件夹 { $folder } 不是本系统语言的标识。
errors-file-unreadable = 无法读取文件 { $file }：{ $reason }
errors-file-unwritable = 无法写入文件 { $file }：{ $reason }
errors-picture-missing = 缺少图片 { $picture }，请告知监考员。
errors-picture-damaged = 图片无法读取，请使用 JPEG 或 PNG 照片。
errors-bank-too-small = 题库中符合要求的试题不足，无法组卷。
errors-translation-stale = “{ $language }”译文尚未更新，暂不能用于考试。
errors-log-broken = 操作日志自第 { $entry } 条起校验不符。
errors-paper-differs = 重新生成的试卷与记录不符。

## Registry and printing

errors-registry-unreachable = 驾驶人登记系统暂时无法连接，成绩将自动补传。
errors-registry-rejected = 驾驶人登记系统退回了该成绩：{ $reason }
errors-print-failed = 无法生成打印文件：{ $reason }
