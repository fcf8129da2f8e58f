### Pages for everybody: rankings, procedures, receipts, one's own bookings and results.

## Menu

public-nav-ranking = 合格率排名
public-nav-procedures = 考试流程
public-nav-own = 我的考试
public-nav-receipt = 查证回执

## Rankings

public-percent = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }%
public-month = { MONTH($month) }
public-month-so-far = { MONTH($month) }（截至目前）
public-month-label = 月份
public-show = 显示
public-ranking-title = 各驾校首次考试合格率
public-ranking-none = 尚未公布排名。
public-ranking-so-far = 本月尚未结束：排名公布之前，数字随每场考试变动。
public-rank = 名次
public-rank-range = 名次范围
public-sat = 首次参考人数
public-rate = 合格率
public-interval = 95% 区间
public-city = 全市
public-too-few = 不足 { $count } 人，不排名
public-chart-label = 各驾校合格率及 95% 区间图，数据见下表。
public-chart-caption = 圆点为合格率，横条为 95% 区间，虚线为全市合格率。横条重叠的驾校难分高下。
public-method-title = 排名方法
public-method-first = 只统计每个申请的第一次考试，重复送考不能提高合格率。
public-method-interval = 区间为威尔逊 95% 置信区间；名次范围是数据所允许的最好与最差名次。
public-method-few = 首次参考不足 { $count } 人的驾校只列数据，不排名。
public-method-prior = 排序时给每所驾校加上 { $count } 名按全市合格率计的虚拟考生，避免小校靠运气居首或垫底。
public-published-at = 公布时间：{ $at }
public-course-title = 全市合格率走势
public-course-table = 数据表

## How an examination goes

public-procedures-title = 科目一考试流程
public-procedures-lead = 在考场终端上作答，当场公布成绩，全程记录可查证。
public-rules-questions = 题目数
public-rules-minutes = 考试时间（分钟）
public-rules-attempts = 每次预约可考次数
public-rules-open = 有关数据尚待车辆管理所确认。
public-rules-early-end = 答错题数使合格已无可能时，考试提前结束。
public-rules-basis = 依据：{ $regulation }
public-step-apply = 申请
public-step-apply-text = 携带身份证件和身体条件证明到窗口办理，在副屏上核对并确认信息。
public-step-book = 预约
public-step-book-text = 由驾校或窗口预约考试场次。
public-step-roll = 点名
public-step-roll-text = 按时到候考室，听候点名。
public-step-identity = 核验身份
public-step-identity-text = 监考员核对本人、照片和证件。
public-step-seat = 入座
public-step-seat-text = 座位由抽签决定，抽签记录可以复算。
public-step-sign-in = 登录
public-step-sign-in-text = 输入证件号码或流水号，选择语言，阅读考试须知。
public-step-answer = 答题
public-step-answer-text = 每个答案立即保存；断电或断网后可从原题继续。
public-step-hand-in = 交卷
public-step-hand-in-text = 交卷前显示未答题数。
public-step-result = 成绩
public-step-result-text = 当场公布成绩，考生与考试员在成绩单上签名，并取得可查证的回执。
public-disciplines-title = 考场纪律
public-discipline-papers = 凭本人有效证件入场。
public-discipline-devices = 不得携带手机等通信设备。
public-discipline-talk = 不得交谈、传递物品。
public-discipline-help = 不得由他人代考或协助答题。
public-discipline-leave = 未经允许不得离开座位。

## Receipts

public-receipt = 回执
public-receipt-title = 查证回执
public-receipt-lead = 成绩单上印有回执。在此可证明该成绩已记入不可更改的日志。
public-receipt-check = 查证
public-receipt-malformed = 回执应为 64 位的数字和字母 a 至 f。
public-receipt-unknown = 日志中没有此回执，请核对后重试。
public-receipt-waiting = 已于 { $at } 记录，尚待签署。请稍后再查。
public-receipt-proved = 已证实：于 { $at } 记入日志，至今未被更改。
public-proof-title = 证明
public-proof-text = 从回执出发，依次与路径上的散列值合并，得到车辆管理所签署的根。任何人都可以用自己的程序复算。
public-proof-position = 日志位置
public-proof-size = 签署时条数
public-proof-signed = 签署时间
public-proof-root = 根
public-proof-signature = 签名
public-proof-path = 路径
public-proof-file = 下载证明文件

## Own bookings and results

public-own-title = 我的考试
public-own-lead = 输入流水号和证件号码，查询本人的预约和成绩。
public-own-not-found = 流水号与证件号码不符。
public-own-bookings = 预约
public-own-no-bookings = 没有预约。
public-own-results = 成绩
public-own-no-results = 没有成绩。
public-own-again = 查询其他申请
public-permit = 学习驾驶证明有效期
public-application-awaiting-confirmation = 待本人确认
public-application-disputed = 信息有误，待更正
public-application-accepted = 已受理
public-application-closed = 已办结
