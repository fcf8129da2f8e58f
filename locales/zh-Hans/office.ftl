### Pages of the office: the shell that all pages share, signing in, the window.

## The shell that all pages share

office-shell-skip = 跳到正文
office-shell-menu = 菜单
office-pager-label = 分页
office-pager-before = 上一页
office-pager-after = 下一页
office-number = { NUMBER($number) }
office-date = { DATE($date, length: "medium") }
office-datetime = { DATETIME($at, length: "medium") }
office-time = { TIME($at) }
office-fault-title = 无法完成
office-fault-status = 状态码 { $status }

## First page and menu

office-home-lead = 受理、预约、考试、成绩公布，一处办理，全程可查证。
office-home-staff = 工作人员与驾校登录
office-nav-applications = 申请
office-nav-new-application = 受理新申请

## The portrait of an application

office-portrait-size = 照片文件应为 { $from } 至 { $to } KB，此文件为 { $found } KB。
office-portrait-format = 照片须为 JPEG 格式。
office-portrait-damaged = 照片文件已损坏，无法读取。
office-portrait-pixels = 照片应为 { $width } × { $height } 像素，此照片为 { $found-width } × { $found-height }。
office-portrait-grey = 照片须为彩色。
office-portrait-background = 照片背景须为白色。
office-portrait-missing = 尚无照片，请上传。

## The list of applications

office-list-title = 申请
office-list-search = 查找
office-list-search-hint = 流水号、证件号码或姓名
office-list-any-state = 全部状态
office-list-everywhere = 全部业务点
office-list-count = 共 { $count } 件
office-list-empty = 没有符合条件的申请。
office-list-entered = 录入时间

## States of applications and bookings

office-state-awaiting-confirmation = 待申请人确认
office-state-disputed = 申请人有异议
office-state-accepted = 已受理
office-state-closed = 已办结
office-booking-booked = 已预约
office-booking-present = 已到场
office-booking-absent = 缺考
office-booking-cancelled = 已取消
office-booking-used = 已考完

## Accepting and correcting an application

office-accept-title = 受理新申请
office-accept-faults = 有 { $count } 处需要更正，尚未受理。
office-accept-document = 身份信息
office-accept-document-hint = 录入居民身份证号码时，出生日期和性别可留空，由号码得出。
office-accept-wish = 申请事项
office-accept-record = 已有驾驶证及其他情况
office-accept-record-hint = 增驾、换证、恢复驾驶资格和满分考试须填写。
office-accept-body = 身体条件证明
office-accept-diseases = 申告的疾病
office-accept-portrait = 照片与确认
office-accept-portrait-hint = 白底彩色 JPEG，{ $width } × { $height } 像素，{ $from } 至 { $to } KB。
office-accept-portrait-keep = 不上传则保留现有照片。
office-accept-window-hint = 申请人在该屏幕上核对录入内容并确认。
office-accept-send = 受理
office-correct-title = 更正申请
office-correct-send = 更正并重新确认
office-self-taught = 自学
office-field-nationality = 国籍（三位字母代码）
office-field-address = 住址
office-field-local = 本地户籍
office-field-held = 持有准驾车型
office-field-held-since = 初次领证日期
office-field-origin = 原驾驶证来源
office-origin-foreign = 境外驾驶证
office-origin-military = 军队、武警驾驶证
office-field-full-cycles = 记满 12 分的周期（0 为本周期，1 为上一周期）
office-field-round = 本周期第几次记满 12 分
office-field-vocational = 驾驶专业全日制学生
office-field-senior-test = 已通过记忆力、判断力、反应力测试
office-field-hospital = 医疗机构
office-field-certificate-on = 证明日期
office-field-height = 身高（厘米）
office-field-left-eye = 左眼视力
office-field-right-eye = 右眼视力
office-field-field-degrees = 水平视野（度，单眼时）
office-field-hearing = 听力
office-hearing-sound = 合格
office-hearing-with-aid = 佩戴助听器合格
office-hearing-impaired = 不合格
office-field-hands = 上肢
office-hands-sound = 健全
office-hands-relaxed = 符合放宽条件
office-hands-impaired = 不合格
office-field-legs = 下肢
office-legs-whole = 健全
office-legs-left-lost = 左下肢缺失
office-legs-right-lost = 右下肢或双下肢缺失
office-legs-impaired = 运动功能障碍
office-field-leg-difference = 下肢不等长差（厘米）
office-field-colour = 无红绿色盲
office-field-trunk = 躯干、颈部无运动功能障碍
office-field-window = 第二屏幕
office-refusal-with-basis = { $sentence }（{ $basis }）
office-school-not-active = 该驾校已停止业务。
office-clerk-without-site = 此账号未设置业务点，请联系系统管理员。

## One application

office-detail-shown = 正在 { $hall } { $seat } 号屏幕上请申请人确认。
office-detail-not-shown = 尚未在屏幕上请申请人确认。
office-detail-show = 在屏幕上显示
office-detail-disputed = 申请人对录入内容有异议，请核对并更正。
office-detail-confirmed = 申请人确认时间
office-detail-regulation = 适用规定
office-detail-subjects = 考试科目
office-detail-from = { DATE($date, length: "medium") }起可预约
office-detail-book = 预约
office-detail-bookings = 预约记录
office-detail-cancel-booking = 取消预约
office-detail-licences = 持有驾驶证
office-detail-bans = 限制申请情形
office-detail-ban-open = 期限依规定
office-detail-print = 打印申请表
office-form-height = { $height } 厘米
office-detail-close = 办结申请
office-application-stands = 申请人已确认，不能再更正。
office-application-still-booked = 仍有未完成的预约，请先取消。
office-notice-accepted = 已受理，请申请人确认。
office-notice-corrected = 已更正，请申请人重新确认。
office-notice-shown = 已显示在第二屏幕上。
office-notice-closed = 申请已办结。
office-notice-booked = 预约成功。
office-notice-cancelled = 预约已取消。
