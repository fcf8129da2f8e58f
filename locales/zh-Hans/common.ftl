### Words that every screen, page and print shares.

## Languages. The own name is what a language calls itself; the others are used in lists and on prints.

common-language-own-name = 简体中文
common-language-zh-hans = 简体中文
common-language-zh-hant = 繁体中文
common-language-en = 英语
common-language-ru = 俄语
common-language-ja = 日语
common-language-fr = 法语
common-language-es = 西班牙语

## The system and the office

common-system-name = 考场
common-system-title = 机动车驾驶人考试系统
common-office = 车辆管理所

## Subjects

common-subject-1 = 科目一
common-subject-2 = 科目二
common-subject-3 = 科目三
common-safe-driving = 科目三安全文明驾驶常识
common-subject-1-title = 道路交通安全法律、法规和相关知识考试
common-subject-2-title = 场地驾驶技能考试
common-subject-3-title = 道路驾驶技能考试

## Licence classes; where the older regulation used another name, it has its own key

common-class-a1 = 大型客车
common-class-a2 = 重型牵引挂车
common-class-a2-order-91 = 牵引车
common-class-a3 = 城市公交车
common-class-b1 = 中型客车
common-class-b2 = 大型货车
common-class-c1 = 小型汽车
common-class-c2 = 小型自动挡汽车
common-class-c3 = 低速载货汽车
common-class-c4 = 三轮汽车
common-class-c5 = 残疾人专用小型自动挡载客汽车
common-class-c6 = 轻型牵引挂车
common-class-d = 普通三轮摩托车
common-class-e = 普通二轮摩托车
common-class-f = 轻便摩托车
common-class-m = 轮式专用机械车
common-class-m-order-91 = 轮式自行机械车
common-class-n = 无轨电车
common-class-p = 有轨电车
common-class-with-code = { $code } { $name }
common-group-car = 小型汽车类
common-group-bus = 客车类
common-group-truck = 货车类
common-group-motorcycle = 摩托车类

## Identity documents

common-document-resident-id = 居民身份证
common-document-passport = 护照
common-document-hong-kong-macao-permit = 港澳居民来往内地通行证
common-document-taiwan-permit = 台湾居民来往大陆通行证
common-document-residence-permit = 港澳台居民居住证
common-document-foreigner-card = 外国人永久居留身份证
common-document-military-id = 军人或武警身份证件

## Kinds of application

common-application-first = 初次申领
common-application-upgrade = 增加准驾车型
common-application-conversion = 换领驾驶证
common-application-twelve-point = 满分学习考试
common-application-restore = 恢复驾驶资格

## Kinds of question

common-question-true-false = 判断题
common-question-single = 单项选择题
common-question-multiple = 多项选择题
common-true = 正确
common-false = 错误

## Words of forms and tables

common-name = 姓名
common-sex = 性别
common-sex-male = 男
common-sex-female = 女
common-birth-date = 出生日期
common-age = 年龄
common-photo = 照片
common-document-kind = 证件名称
common-document-number = 证件号码
common-serial-number = 流水号
common-permit-number = 学习驾驶证明编号
common-application = 申请
common-application-kind = 业务种类
common-class = 准驾车型
common-subject = 科目
common-school = 驾驶培训机构
common-candidate = 考生
common-site = 考点
common-hall = 考场
common-seat = 座位号
common-session = 考试场次
common-sitting = 考试
common-date = 日期
common-time = 时间
common-attempt = 考试次数
common-score = 成绩
common-pass-mark = 合格标准
common-result = 结果
common-status = 状态
common-reason = 原因
common-remarks = 备注
common-language = 语言
common-signature = 签名
common-telephone = 联系电话
common-total = 合计
common-page = 第 { $page } 页，共 { $pages } 页
common-label-and-value = { $label }：{ $value }
common-list-comma = 、
common-none = 无
common-unknown = 未知
common-yes = 是
common-no = 否

## Amounts with their unit

common-seconds = { $count } 秒
common-minutes = { $count } 分钟
common-hours = { $count } 小时
common-duration-pair = { $longer } { $shorter }
common-days = { $count } 天
common-working-days = { $count } 个工作日
common-years = { $count } 岁
common-points = { $count } 分
common-questions = { $count } 题
common-people = { $count } 人
common-seats = { $count } 个座位
common-sessions = { $count } 个场次
common-rows = { $count } 行
common-attempts = { $count } 次
common-percent = { $value }%

## Pass and fail

common-passed = 合格
common-failed = 不合格
common-first-marks =
    因试题答案有误，成绩已于 { DATETIME($at, length: "medium") } 更正。原成绩：{ $score } 分，{ $verdict ->
        [passed] 合格
       *[failed] 不合格
    }。
common-passes = 合格
common-absent = 缺考
common-technical-void = 技术原因作废
common-right = 答案正确
common-wrong = 答案错误
common-unanswered = 未答

## Roles

common-role-candidate = 考生
common-role-clerk = 窗口受理员
common-role-invigilator = 监考员
common-role-school = 驾校
common-role-examiner = 考试员
common-role-supervisor = 监管员
common-role-keeper = 题库管理员
common-role-administrator = 系统管理员
common-role-public = 公众

## Statuses of applications, sessions, bookings, sittings, deliveries and terminals

common-status-draft = 待确认
common-status-accepted = 已受理
common-status-refused = 不予受理
common-status-completed = 已办结
common-status-planned = 计划中
common-status-open = 可预约
common-status-full = 名额已满
common-status-running = 进行中
common-status-closed = 已结束
common-status-booked = 已预约
common-status-cancelled = 已取消
common-status-expired = 已过期
common-status-checked-in = 已签到
common-status-seated = 已入座
common-status-signed-in = 已登录
common-status-answering = 答题中
common-status-paused = 已暂停
common-status-submitted = 已交卷
common-status-marked = 已评分
common-status-stopped = 已终止
common-status-waiting = 等待中
common-status-delivered = 已送达
common-status-retrying = 重试中
common-status-rejected = 被退回
common-status-held = 待核查
common-status-online = 在线
common-status-offline = 离线
common-status-idle = 空闲
common-status-out-of-service = 停用

## Buttons

common-next = 下一步
common-back = 返回
common-cancel = 取消
common-confirm = 确认
common-close = 关闭
common-start = 开始
common-finish = 完成
common-save = 保存
common-edit = 修改
common-add = 添加
common-remove = 删除
common-clear = 清除
common-print = 打印
common-search = 查询
common-filter = 筛选
common-upload = 上传
common-download = 下载
common-refresh = 刷新
common-retry = 重试
common-details = 详情
common-approve = 批准
common-reject = 驳回
common-sign-in = 登录
common-sign-out = 退出登录
common-user-name = 用户名
common-password = 密码
common-home = 首页
common-help = 帮助
