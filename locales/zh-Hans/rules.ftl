### Decisions of the office: why something may not be done, and where the rule stands.

## Regulations and their figures

rules-regulation-order-91 = 公安部令第91号（2007年4月1日起施行）
rules-regulation-order-162 = 公安部令第162号（经公安部令第172号修改）
rules-law-order-91 = 公安部令第91号
rules-law-order-162 = 公安部令第162号
rules-law-order-163 = 公安部令第163号
rules-law-order-172 = 公安部令第172号
rules-law-implementing-regulations = 道路交通安全法实施条例
rules-law-road-traffic-safety-law = 道路交通安全法
rules-law-ga-1026 = GA 1026标准
rules-basis-article = 依据：{ $law }第{ $article }条
rules-basis-law = 依据：{ $law }
rules-basis-document = 依据：{ $source }
rules-figure-unconfirmed = 暂不能办理：规定中的一项数据尚待本所确认。
rules-gap-missing = “{ $path }”缺少数据，请填写。
rules-gap-unsure = “{ $path }”的数据未经核实，请确认。
rules-gap-not-held = 该规定不设此科目：{ $path }。

## Identity documents

rules-identity-empty = 请输入证件号码。
rules-identity-resident-form = 身份证号码应为18位，或旧的15位数字。
rules-identity-check-digit = 号码的校验码不正确，请核对。
rules-identity-birth-impossible = 号码中的出生日期不存在，请核对。
rules-identity-birth-differs = 出生日期与证件号码不一致。
rules-identity-sex-differs = 性别与证件号码不一致。
rules-identity-residence-permit-form = 港澳台居民居住证号码应为18位，以810000、820000或830000开头。
rules-identity-foreigner-form = 外国人永久居留身份证号码应为18位（以9开头），或旧的15位号码。
rules-identity-passport-form = 护照号码应为5至17位字母和数字。
rules-identity-hong-kong-macao-form = 港澳居民来往内地通行证号码应为H或M加8位或10位数字。
rules-identity-taiwan-form = 台湾居民来往大陆通行证号码应为8位或10位数字。
rules-identity-military-form = 军人或武警证件号码应含6至8位数字。

## Acceptance

rules-eligibility-too-young = 申请{ $class }须年满{ $limit }周岁，申请人现为{ $age }周岁。
rules-eligibility-too-old = 申请{ $class }不得超过{ $limit }周岁，申请人现为{ $age }周岁。
rules-eligibility-senior-test = 超过{ $limit }周岁的申请人须通过记忆力、判断力、反应力等能力测试。
rules-eligibility-not-first = { $class }不能初次申领，只能增加准驾车型。
rules-eligibility-not-elsewhere = 非本地居民不能在此初次申领{ $class }。
rules-eligibility-not-the-first = 申请人已持有驾驶证，不能按初次申领办理。
rules-eligibility-upgrade-of-nothing = 申请人没有驾驶证，不能增加准驾车型。
rules-eligibility-held-already = 申请人已持有{ $class }。
rules-eligibility-not-held = 申请人未持有{ $class }。
rules-eligibility-origin-missing = 请注明原驾驶证是境外的还是军队、武警的。
rules-eligibility-duplicate = 申请人已有一份未办结的{ $class }申请。
rules-eligibility-disease = 患有此病不得申请驾驶证：{ $disease }。
rules-eligibility-banned-until = 因“{ $ground }”，{ DATE($date) }前不得申请。
rules-eligibility-banned = 因“{ $ground }”，不得申请。
rules-eligibility-upgrade-route = 增加{ $class }所需的准驾车型和年限未达到（车型 ≥ 年）：{ $routes }。
rules-eligibility-points = 本记分周期及之前{ $cycles }个记分周期内有记满12分记录，不得增加此车型。
rules-disease-heart = 器质性心脏病
rules-disease-epilepsy = 癫痫
rules-disease-meniere = 美尼尔氏症
rules-disease-vertigo = 眩晕症
rules-disease-hysteria = 癔病
rules-disease-parkinson = 震颤麻痹
rules-disease-mental = 精神病
rules-disease-dementia = 痴呆
rules-disease-nervous = 影响肢体活动的神经系统疾病
rules-bar-drug-addiction = 吸毒成瘾尚未戒除
rules-bar-drug-use = 吸食、注射毒品
rules-bar-hit-and-run = 造成交通事故后逃逸构成犯罪
rules-bar-drink-driving-crime = 饮酒后驾车发生重大交通事故构成犯罪
rules-bar-revoked-drunk = 因醉酒驾驶或饮酒后驾驶营运机动车被吊销驾驶证
rules-bar-revoked-drunk-commercial = 因醉酒驾驶营运机动车被吊销驾驶证
rules-bar-revoked = 因其他情形被吊销驾驶证
rules-bar-permission-cancelled = 驾驶许可被撤销
rules-bar-stood-in = 代替他人参加考试
rules-bar-cheated = 考试中贿赂、舞弊
rules-bar-false-papers = 隐瞒情况或提供虚假材料
rules-bar-fatal-accident = 发生死亡事故并承担同等以上责任
rules-bar-drunk-driving = 醉酒后驾驶机动车
rules-bar-drink-driving-again = 再次饮酒后驾驶机动车
rules-bar-drug-record = 有涉毒记录
rules-bar-dangerous-driving = 追逐竞驶、超员、超速构成犯罪
rules-bar-revoked-or-cancelled = 驾驶证曾被吊销或撤销
rules-origin-foreign = 境外驾驶证
rules-origin-military = 军队、武警部队驾驶证

## Body conditions

rules-body-certificate-missing = 尚未提交身体条件证明。
rules-body-certificate-future = 身体条件证明的日期晚于今天，请核对。
rules-body-certificate-old = 身体条件证明有效期为{ $months }个月，已于{ DATE($date) }到期。
rules-body-height = 申请{ $class }身高须达到{ $least }厘米，现为{ $height }厘米。
rules-body-eyesight = 申请{ $class }视力须达到{ $least }，现为{ $eyesight }。
rules-body-one-eye-class = 单眼视力障碍者不能申请{ $class }。
rules-body-one-eye-field = 单眼视力障碍者申请{ $class }，水平视野须达到{ $least }度。
rules-body-colour = 有红绿色盲，不得申请。
rules-body-hearing = 听力不符合要求。
rules-body-hearing-aid = 佩戴助听设备者不能申请{ $class }。
rules-body-hands = 上肢条件不符合{ $class }的要求。
rules-body-leg-difference = 双下肢长度差不得超过{ $most }厘米。
rules-body-legs = 下肢条件不符合{ $class }的要求。
rules-body-trunk = 躯干、颈部运动功能不符合要求。

## Booking

rules-booking-not-accepted = 该申请尚未经申请人确认受理。
rules-booking-session-closed = 该场次已停止预约。
rules-booking-not-required = 该申请无须参加{ $subject }考试。
rules-booking-passed = { $subject }已经合格。
rules-booking-order = { $subject }合格后方可预约。
rules-booking-live = { $subject }已有预约。
rules-booking-no-more = { $subject }已有{ $count }次预约考试不合格，不能再预约。
rules-booking-too-early = 最早可参加{ DATE($date) }的考试。
rules-booking-wait-after-failure = 考试不合格后须等待，最早可参加{ DATE($date) }的考试。
rules-booking-permit-missing = 学习驾驶证明尚未核发。
rules-booking-permit-expired = 学习驾驶证明自{ DATE($date) }起失效。
rules-booking-conversion-over = 换证考试期限已于{ DATE($date) }届满。
rules-booking-site-not-accepted = 该考场未通过{ $class }的考试验收。
rules-booking-site-expired = 该考场{ $class }的验收有效期至{ DATE($date) }。
rules-booking-session-full = 该场次{ $places }个名额已满。
rules-booking-quota-full = 本驾校在该场次的{ $places }个名额已满。
rules-booking-cancel-late = 最迟应于{ DATE($date) }取消预约。
rules-booking-check-in-early = 尚未到签到时间。
rules-booking-expired = 场次已结束，该预约已过期。
rules-booking-present-already = 该考生已签到。
rules-booking-cancelled = 该预约已取消。
rules-booking-used = 该预约的考试次数已用完。
rules-booking-state-booked = 已预约
rules-booking-state-present = 已签到
rules-booking-state-absent = 缺考
rules-booking-state-cancelled = 已取消
rules-booking-state-used = 已完成

## Sittings

rules-sitting-not-now = 当前阶段不能进行此操作。
rules-sitting-paused = 考试已暂停，暂不能作答。
rules-sitting-late = 考试时间已到，该答案不予接受。
rules-sitting-time-over = 考试时间已到。
rules-sitting-time-left = 考试时间尚未到。
rules-sitting-extension-cap = 超过补时上限，最多还可补{ $seconds }秒。
rules-sitting-extension-empty = 补时时长必须大于零。
rules-sitting-reason-unfit = “{ $reason }”不能作为此操作的理由。
rules-sitting-void-needs-two = 认定考试无效须由两名不同的人员决定。
rules-reason-power-failure = 停电
rules-reason-network-failure = 网络故障
rules-reason-terminal-failure = 考试终端故障
rules-reason-disturbance = 考场受到外部干扰
rules-reason-illness = 考生身体不适
rules-reason-identity-doubt = 身份存疑
rules-reason-disorder = 扰乱考场秩序
rules-reason-cheating = 考试作弊
rules-reason-withdrawal = 考生放弃考试
