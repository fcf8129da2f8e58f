### Words on printed papers: score sheet, application form, ranking.

## Words that several papers share

print-name = 姓名
print-document = 身份证明
print-class = 准驾车型
print-serial = 流水号
print-subject = 科目
print-portrait = 照片
print-date = 日期
print-record-hash = 记录校验值
print-receipt = 回执

## Score sheet

print-score-title = 机动车驾驶人考试成绩单
print-score-candidate = 考生
print-score-permit = 学习驾驶证明编号
print-score-reason = 考试原因
print-score-exam = 考试
print-score-place = 考试地点
print-score-session = 场次
print-score-attempt = 考试次数
print-score-started = 开始时间
print-score-ended = 结束时间
print-score-vehicle = 考试车辆
print-score-route = 考试路线
print-score-result = 考试结果
print-score-score = 得分
print-score-full = 满分
print-score-pass-mark = 合格分数
print-score-passed = 合格
print-score-failed = 不合格
print-score-chapters = 各章答题情况
print-score-chapter = 章节
print-score-questions = 题数
print-score-right = 答对
print-score-faults = 扣分情况
print-score-fault = 扣分项目
print-score-time = 时间
print-score-points = 扣分
print-score-no-faults = 无扣分
print-score-signatures = 签名
print-score-candidate-signature = 考生签名
print-score-examiner-signature = 考试员签名
print-score-signature-note = 成绩单须由考生和考试员签名，缺少任一签名的，不得核发机动车驾驶证。

## Application form

print-form-title = 机动车驾驶证申请表
print-form-applicant = 申请人
print-form-sex = 性别
print-form-birth-date = 出生日期
print-form-nationality = 国籍
print-form-residence = 居住证明
print-form-address = 住址
print-form-post-code = 邮政编码
print-form-phone = 联系电话
print-form-email = 电子邮箱
print-form-request = 申请事项
print-form-kind = 业务类型
print-form-source = 申请来源
print-form-held = 现有驾驶证
print-form-held-number = 证件号码
print-form-held-file = 档案编号
print-form-held-class = 原准驾车型
print-form-held-since = 初次领证日期
print-form-held-until = 有效期止
print-form-body = 身体条件
print-form-height = 身高
print-form-sight-left = 左眼视力
print-form-sight-right = 右眼视力
print-form-colour = 辨色力
print-form-hearing-left = 左耳听力
print-form-hearing-right = 右耳听力
print-form-arms = 上肢
print-form-legs = 下肢
print-form-trunk = 躯干和颈部
print-form-sound = 合格
print-form-unsound = 不合格
print-form-hospital = 医疗机构
print-form-doctor = 医师
print-form-examined = 体检日期
print-form-declaration = 申请人声明
print-form-declaration-text = 本人如实填写以上内容，所交证明、凭证真实有效；不具有法律法规规定的不得申请机动车驾驶证的情形和妨碍安全驾驶的疾病。
print-form-applicant-signature = 申请人签名
print-form-agent = 代理人
print-form-agent-signature = 代理人签名
print-form-office = 受理
print-form-accepted-by = 受理岗
print-form-accepted-at = 受理地点
print-form-accepted-on = 受理日期

## Ranking of schools

print-ranking-title = 驾驶培训机构考试合格率排名
print-ranking-period = 统计期间
print-ranking-published = 公布日期
print-ranking-regulation = 适用规定
print-ranking-place = 名次
print-ranking-school = 驾驶培训机构
print-ranking-tests = 考试人次
print-ranking-passes = 合格人次
print-ranking-rate = 合格率
print-ranking-range = 可能范围
print-ranking-too-few = 考试人次较少，不参加排名
print-ranking-note = 细线为合格率的可能范围（95%）。范围有重叠的机构之间，差别可能只是偶然。
