### Words on printed papers: score sheet, application form, ranking.

## Words that several papers share

print-name = 姓名
print-document = 身份證明
print-class = 准駕車型
print-serial = 流水號
print-subject = 科目
print-portrait = 照片
print-date = 日期
print-record-hash = 記錄校驗值
print-receipt = 回執

## Score sheet

print-score-title = 機動車駕駛人考試成績單
print-score-candidate = 考生
print-score-permit = 學習駕駛證明編號
print-score-reason = 考試原因
print-score-exam = 考試
print-score-place = 考試地點
print-score-session = 場次
print-score-attempt = 考試次數
print-score-started = 開始時間
print-score-ended = 結束時間
print-score-vehicle = 考試車輛
print-score-route = 考試路線
print-score-result = 考試結果
print-score-score = 得分
print-score-full = 滿分
print-score-pass-mark = 合格分數
print-score-passed = 合格
print-score-failed = 不合格
print-score-chapters = 各章答題情況
print-score-chapter = 章節
print-score-questions = 題數
print-score-right = 答對
print-score-faults = 扣分情況
print-score-fault = 扣分項目
print-score-time = 時間
print-score-points = 扣分
print-score-no-faults = 無扣分
print-score-signatures = 簽名
print-score-candidate-signature = 考生簽名
print-score-examiner-signature = 考試員簽名
print-score-signature-note = 成績單須由考生和考試員簽名，缺少任一簽名的，不得核發機動車駕駛證。

## Application form

print-form-title = 機動車駕駛證申請表
print-form-applicant = 申請人
print-form-sex = 性別
print-form-birth-date = 出生日期
print-form-nationality = 國籍
print-form-residence = 居住證明
print-form-address = 住址
print-form-post-code = 郵遞區號
print-form-phone = 聯絡電話
print-form-email = 電子郵箱
print-form-request = 申請事項
print-form-kind = 業務類型
print-form-source = 申請來源
print-form-held = 現有駕駛證
print-form-held-number = 證件號碼
print-form-held-file = 檔案編號
print-form-held-class = 原准駕車型
print-form-held-since = 初次領證日期
print-form-held-until = 有效期止
print-form-body = 身體條件
print-form-height = 身高
print-form-sight-left = 左眼視力
print-form-sight-right = 右眼視力
print-form-colour = 辨色力
print-form-hearing-left = 左耳聽力
print-form-hearing-right = 右耳聽力
print-form-arms = 上肢
print-form-legs = 下肢
print-form-trunk = 軀幹和頸部
print-form-sound = 合格
print-form-unsound = 不合格
print-form-hospital = 醫療機構
print-form-doctor = 醫師
print-form-examined = 體檢日期
print-form-declaration = 申請人聲明
print-form-declaration-text = 本人如實填寫以上內容，所交證明、憑證真實有效；不具有法律法規規定的不得申請機動車駕駛證的情形和妨礙安全駕駛的疾病。
print-form-applicant-signature = 申請人簽名
print-form-agent = 代理人
print-form-agent-signature = 代理人簽名
print-form-office = 受理
print-form-accepted-by = 受理崗
print-form-accepted-at = 受理地點
print-form-accepted-on = 受理日期

## Ranking of schools

print-ranking-title = 駕駛培訓機構考試合格率排名
print-ranking-period = 統計期間
print-ranking-published = 公布日期
print-ranking-regulation = 適用規定
print-ranking-place = 名次
print-ranking-school = 駕駛培訓機構
print-ranking-tests = 考試人次
print-ranking-passes = 合格人次
print-ranking-rate = 合格率
print-ranking-range = 可能範圍
print-ranking-too-few = 考試人次較少，不參加排名
print-ranking-note = 細線為合格率的可能範圍（95%）。範圍有重疊的機構之間，差別可能只是偶然。
