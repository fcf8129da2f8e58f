### 考试终端。

## 屏幕上方的信息栏

kiosk-frame-seat = { $hall } · { $seat } 号座位
kiosk-frame-lost = 网络中断
kiosk-frame-connecting = 正在连接
kiosk-frame-print = 字号
kiosk-frame-contrast = 对比度
kiosk-frame-call = 呼叫监考员

## 考试之前

kiosk-connecting-title = 正在连接考试服务器
kiosk-connecting-text = 请稍候。如长时间无变化，请告知监考员。
kiosk-out-of-service-title = 本终端暂停使用
kiosk-out-of-service-text = 请向工作人员咨询其他座位。
kiosk-idle-title = 本座位空闲
kiosk-idle-text = 请等候叫号，由工作人员引导入座。您可以先选择语言。
kiosk-sign-in-title = 登录
kiosk-sign-in-subject = 本座位考试科目：{ $subject }
kiosk-sign-in-language = 考试语言
kiosk-sign-in-language-note = 全部试题将以所选语言显示，开始考试后不能更改。
kiosk-sign-in-number = 身份证明号码或业务流水号
kiosk-sign-in-hint = 请输入号码
kiosk-sign-in-letters = 字母 A–Z
kiosk-sign-in-digits = 数字 0–9
kiosk-sign-in-erase = 删除最后一个字符
kiosk-sign-in-go = 登录
kiosk-sign-in-busy = 正在登录……

## 考前说明

kiosk-briefing-title = 请核对：是您本人吗？
kiosk-briefing-portrait = 考生照片
kiosk-briefing-attempt-number = 第 { $attempt } 次
kiosk-briefing-rules = 本次考试规则
kiosk-briefing-questions =
    { $count ->
       *[other] 道试题
    }
kiosk-briefing-minutes =
    { $count ->
       *[other] 分钟
    }
kiosk-briefing-pass = 分合格，满分 { $total } 分
kiosk-briefing-attempts =
    { $count ->
       *[other] 次考试机会（本次预约）
    }
kiosk-briefing-note-saved = 每次作答都立即保存。如遇故障，可从中断处继续。
kiosk-briefing-note-order = 可按任意顺序作答，可修改答案，也可标记试题稍后再看。
kiosk-briefing-note-end = 时间用完时，系统按已作答情况自动交卷。
kiosk-briefing-not-me = 信息有误
kiosk-briefing-next = 是本人，继续
kiosk-disciplines-title = 考场五条纪律
kiosk-discipline-seat = 对号入座
kiosk-discipline-seat-text = 只在指定座位就座。需要离座时，先报告监考员。
kiosk-discipline-quiet = 保持安静
kiosk-discipline-quiet-text = 不交谈，不出声读题，不打手势。
kiosk-discipline-devices = 不带手机和资料
kiosk-discipline-devices-text = 手机、手表等可存储或收发信息的物品须关闭并收好，不得携带书籍和纸条。
kiosk-discipline-alone = 独立作答
kiosk-discipline-alone-text = 不得由他人代考或协助，不得帮助他人，不得看他人屏幕。
kiosk-discipline-follow = 服从监考
kiosk-discipline-follow-text = 听从监考员指挥。终端出现异常时，请点“呼叫监考员”，不要自行处理。
kiosk-disciplines-breach = 作弊或扰乱考场秩序的，取消考试资格，本次成绩无效。
kiosk-disciplines-back = 返回
kiosk-disciplines-start = 开始考试
kiosk-disciplines-busy = 正在抽取试题……

## 答题

kiosk-exam-number = 第 { $number } 题，共 { $count } 题
kiosk-exam-picture-missing = 图片无法显示，请呼叫监考员。
kiosk-exam-previous = 上一题
kiosk-exam-next = 下一题
kiosk-exam-flag = 标记
kiosk-exam-unflag = 已标记
kiosk-exam-review = 去交卷
kiosk-exam-hand-in = 交卷
kiosk-exam-time-left = 剩余时间
kiosk-exam-go-to = 转到第 { $number } 题
kiosk-exam-answered = 已答 { $answered } 题，共 { $count } 题
kiosk-exam-saved =
    { $count ->
        [0] 还没有要保存的内容
       *[other] 已保存 { $sealed }/{ $count } 条
    }
kiosk-exam-saving = 正在保存：{ $sealed }/{ $count } 条
kiosk-exam-saved-here =
    { $count ->
        [0] 网络中断。请继续答题，作答将存于本终端。
       *[other] 网络中断。{ $count } 条作答已存于本终端，请继续答题。
    }
kiosk-exam-legend-answered = 已答
kiosk-exam-legend-open = 未答
kiosk-exam-legend-here = 当前题
kiosk-exam-legend-flagged = 已标记

## 交卷

kiosk-review-title = 确认交卷吗？
kiosk-review-unanswered = { $count } 道题未作答
kiosk-review-none-unanswered = 所有试题均已作答。
kiosk-review-flagged = { $count } 道题已标记
kiosk-review-none-flagged = 没有标记的试题。
kiosk-review-final = 点题号可转到该题。交卷后不能修改，未作答的试题不得分。
kiosk-review-back = 返回答题
kiosk-review-submit = 确认交卷
kiosk-review-busy = 正在交卷……

## 暂停与作废

kiosk-paused-title = 考试暂停
kiosk-paused-text = 计时已停止，答案已保存。请留在座位上，等候监考员恢复考试。
kiosk-paused-left = 剩余时间
kiosk-void-title = 本次考试不计成绩
kiosk-void-text = 请留在座位上，监考员会告知您后续安排。
kiosk-reason-technical = 本终端发生技术故障。
kiosk-reason-room = 本考场考试中断。
kiosk-reason-identity = 需要重新核对您的身份。
kiosk-reason-help = 监考员正前往您的座位。
kiosk-reason-breach = 违反考场纪律。
kiosk-reason-maintenance = 终端正在维护。

## 成绩

kiosk-result-passed = 合格
kiosk-result-failed = 不合格
kiosk-result-of = 分，满分 { $total } 分
kiosk-result-needed = 合格分数为 { $count } 分。
kiosk-result-unanswered = 有 { $count } 道题未作答。
kiosk-result-attempts-left =
    { $count ->
        [0] 本次预约的考试机会已用完，您可以重新预约。
       *[other] 本次预约还有 { $count } 次考试机会，请咨询监考员。
    }
kiosk-result-receipt = 回执号
kiosk-result-chapters = 各章答对情况
kiosk-result-right = { $right }/{ $count }
kiosk-result-next-passed = 请等候领取成绩单，核对后签名。
kiosk-result-next-failed = 建议重点练习得分较低的章节。请等候领取成绩单，核对后签名。
kiosk-result-rating = 请对今天的服务作出评价
kiosk-result-stars = { $count } 星
kiosk-result-finish = 完成
kiosk-chapter-licence = 驾驶证申领与使用规定
kiosk-chapter-passage = 道路通行规则
kiosk-chapter-penalties = 违法行为、记分与处罚
kiosk-chapter-accidents = 事故处理与急救
kiosk-chapter-vehicle = 机动车基础知识
kiosk-chapter-local = 地方性规定
kiosk-chapter-safe-driving = 安全文明驾驶

## 受理窗口

kiosk-confirm-title = 请核对您的申请信息
kiosk-confirm-text = 请逐项阅读，全部无误后再确认。
kiosk-confirm-agree = 全部无误
kiosk-confirm-wrong = 信息有误

## 对话框

kiosk-refusal-title = 无法进行此操作
kiosk-refusal-ok = 知道了
kiosk-call-title = 要呼叫监考员吗？
kiosk-call-text = 监考员会来到您的座位，计时不会停止。
kiosk-call-now = 呼叫
kiosk-call-cancel = 取消
kiosk-call-made-title = 已呼叫监考员
kiosk-call-made-text = 请留在座位上，期间可以继续操作。
kiosk-call-close = 关闭
kiosk-lost-title = 无法连接服务器
kiosk-lost-text = 数据不会丢失。请稍候，或举手告知监考员。
kiosk-lost-again = 正在重新连接……

## 终端退出的原因

kiosk-exit-failed = 窗口或图形系统发生故障，终端已退出。
kiosk-exit-assets = 字体和图片文件夹缺失或不完整：{ $reason }
kiosk-exit-catalogue = 标志目录已损坏：{ $reason }
kiosk-exit-bank = 题库无法读取：{ $reason }
kiosk-exit-journal = 无法在 { $folder } 中保存答案：{ $reason }
kiosk-exit-session = 无法准备与服务器的连接：{ $reason }
kiosk-exit-no-items = 题库中没有符合条件的试题。
kiosk-exit-misfits = 有 { $count } 道试题在屏幕上放不下。

## 练习

kiosk-practice-title = 练习
kiosk-practice-text = 可在此练习题库中的全部试题，作答后立即显示正确答案和依据，不作任何记录。
kiosk-practice-begin = 开始练习
kiosk-practice-loading = 正在载入试题……
kiosk-practice-all = 全部章节
kiosk-practice-check = 核对答案
kiosk-practice-wrong = 答错了。正确答案：{ $answer }
kiosk-practice-tally = 答对 { $right } 题，共答 { $count } 题
kiosk-practice-leave = 退出练习
